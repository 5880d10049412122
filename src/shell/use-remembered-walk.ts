import { useEffect } from 'react';
import { useSearch } from 'wouter';
import type { EntryId } from '../catalog/types.ts';
import { resolvePosition, type WalkFlow } from '../engine/index.ts';
import { formatTrail, parseTrail } from '../features/guide/trail-query.ts';
import { writeLastWalk } from '../platform/last-walk.ts';

/** Remembers where the reader is, once there is an answer: what of the address means something here, and no more. */
export function useRememberedWalk(entry: EntryId, flow: WalkFlow): void {
  const search = useSearch();
  useEffect(() => {
    const trail = parseTrail(search);
    const { answered, dropped } = resolvePosition(flow, trail);
    if (answered.length === 0) return;
    const known = new Map([...trail].filter(([step]) => !dropped.includes(step)));
    writeLastWalk(entry, formatTrail(known, search), answered.length === 1, new Date());
  }, [entry, flow, search]);
}
