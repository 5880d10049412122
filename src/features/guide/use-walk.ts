import { useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import type { StepId, Trail, WalkFlow } from '../../engine/index.ts';
import { type Position, resolvePosition } from '../../engine/index.ts';
import { formatTrail, parseTrail } from './trail-query.ts';

/** A walk through a flow; its whole state is the address. */
export interface Walk {
  readonly position: Position;
  /** The answers that mean something here. */
  readonly trail: Trail;
  /** Answers a step; the answers of other steps are kept. */
  readonly choose: (step: StepId, choice: string) => void;
  /** Goes back to a step, to answer it anew. */
  readonly reopen: (step: StepId) => void;
  readonly restart: () => void;
  /** Address of the page at another trail, without its host. */
  readonly addressOf: (trail: Trail) => string;
}

/** Walks a flow along the trail in the address. */
export function useWalk(flow: WalkFlow): Walk {
  const search = useSearch();
  const [path, navigate] = useLocation();
  const trail = useMemo(() => parseTrail(search), [search]);
  const position = useMemo(() => resolvePosition(flow, trail), [flow, trail]);
  const known = useMemo(
    () => new Map([...trail].filter(([id]) => !position.dropped.includes(id))),
    [trail, position.dropped],
  );
  const addressOf = (next: Trail): string => `${path}${formatTrail(next, search)}`;
  const go = (change: (draft: Map<StepId, string>) => void): void => {
    const next = new Map(known);
    change(next);
    navigate(addressOf(next));
  };
  return {
    position,
    trail: known,
    choose: (step, choice) => go((draft) => draft.set(step, choice)),
    reopen: (step) => go((draft) => draft.delete(step)),
    restart: () => go((draft) => draft.clear()),
    addressOf,
  };
}
