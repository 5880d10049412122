import { useEffect, useRef } from 'react';
import type { AppId } from '../../catalog/types.ts';
import type { WalkFlow } from '../../engine/index.ts';
import { useInterfaceText } from '../../i18n/use-text.ts';
import { Notice } from '../../ui/notice.tsx';
import styles from './guide.module.css';
import { OutcomeCard, type RenderEntry } from './outcome-card.tsx';
import { StepCard } from './step-card.tsx';
import { StepList } from './step-list.tsx';
import { useWalk } from './use-walk.ts';

/** In whose name a flow is walked. */
export interface WalkedApp {
  readonly id: AppId;
  readonly name: string;
  /** Address of the vendor's status page. Absent when none is known. */
  readonly statusPage?: string;
}

interface GuideProps {
  readonly flow: WalkFlow;
  readonly app: WalkedApp;
  /** Other names of the address that mean nothing here. Absent: none. */
  readonly dropped?: readonly string[];
  /** Shows the end of a question flow that leads to an entry. Absent: the flow leads to none. */
  readonly renderEntry?: RenderEntry;
}

/** Walks a flow: the steps on the one side, the one in hand on the other. */
export function Guide({ flow, app, dropped = [], renderEntry }: GuideProps) {
  const t = useInterfaceText();
  const walk = useWalk(flow);
  const { position } = walk;
  const nodeId = position.step?.id ?? position.outcome?.id ?? '';
  const heading = useFocusOnChange(nodeId);
  const allDropped = [...dropped, ...position.dropped];
  return (
    <div className={styles.guide}>
      <p className={styles.address} translate="no">
        {window.location.href}
      </p>
      <StepList walk={walk} app={app} />
      <div>
        {allDropped.length > 0 && (
          <Notice tone="caution">
            <p role="status">{t('guide.dropped', { names: allDropped.join(', ') })}</p>
          </Notice>
        )}
        {position.step !== undefined && (
          <StepCard key={nodeId} walk={walk} step={position.step} app={app} heading={heading} />
        )}
        {position.outcome !== undefined && (
          <OutcomeCard
            key={nodeId}
            walk={walk}
            outcome={position.outcome}
            app={app}
            heading={heading}
            renderEntry={renderEntry}
          />
        )}
      </div>
    </div>
  );
}

/** Moves focus to the heading of a new step, but not when the page opens. */
function useFocusOnChange(id: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  const last = useRef(id);
  useEffect(() => {
    if (last.current !== id) heading.current?.focus();
    last.current = id;
  }, [id]);
  return heading;
}
