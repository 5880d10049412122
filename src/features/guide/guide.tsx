import { useEffect, useRef } from 'react';
import type { EntryId, GuideApp } from '../../catalog/index.ts';
import type { WalkFlow } from '../../engine/index.ts';
import type { NamedApp } from '../../i18n/catalog-text.ts';
import { useInterfaceText } from '../../i18n/use-text.ts';
import { useBrowserValue } from '../../ui/browser-value.ts';
import { Notice } from '../../ui/notice.tsx';
import styles from './guide.module.css';
import { OutcomeCard, type RenderEntry } from './outcome-card.tsx';
import { ReportLink } from './report-link.tsx';
import { StepCard } from './step-card.tsx';
import { StepList } from './step-list.tsx';
import { useWalk, type Walk } from './use-walk.ts';

/** In whose name a flow is walked, and what is known of that app. */
export interface WalkedApp extends NamedApp {
  /** Address of the vendor's status page. Absent when none is known. */
  readonly statusPage?: string;
  /** What is known of the app. Absent: none was chosen. */
  readonly facts?: GuideApp;
  /** The entry that is walked. Absent: a question that has not led to one. */
  readonly entry?: EntryId;
}

interface GuideProps {
  readonly flow: WalkFlow;
  readonly app: WalkedApp;
  /** Other names of the address that mean nothing here. Absent: none. */
  readonly dropped?: readonly string[];
  /** Shows the end of a question flow that leads to an entry. Absent: the flow leads to none. */
  readonly renderEntry?: RenderEntry;
  /** Every namespace that holds text of the catalog. Absent while it is not known. */
  readonly namespaces?: readonly string[] | undefined;
}

/** Walks a flow: the steps on the one side, the one in hand on the other. */
export function Guide({ flow, app, dropped = [], renderEntry, namespaces }: GuideProps) {
  const t = useInterfaceText();
  const walk = useWalk(flow);
  const { position } = walk;
  const nodeId = position.step?.id ?? position.outcome?.id ?? '';
  const heading = useFocusOnChange(nodeId, app.procedureApp ?? app.id);
  const allDropped = [...dropped, ...position.dropped];
  return (
    <div className={styles.guide}>
      <PageAddress />
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
            namespaces={namespaces}
          />
        )}
        {hasQuietLink(walk) && app.entry !== undefined && (
          <p className={styles.report}>
            <ReportLink app={app} />
          </p>
        )}
      </div>
    </div>
  );
}

/** Says on paper where the guide stands. By itself, as only the browser knows it: the guide is not drawn again for that. */
function PageAddress() {
  return (
    <p className={styles.address} translate="no">
      {useBrowserValue(() => window.location.href, '')}
    </p>
  );
}

/** Where the report is not offered by the card itself, and may still be wanted. */
function hasQuietLink({ position: { step, outcome } }: Walk): boolean {
  return step === undefined ? outcome?.kind === 'wait' || outcome?.id === 'hand-over' : step.link !== 'support';
}

/** Moves focus to the heading of a new step, but not when the page opens, nor while the reader chooses an app. */
function useFocusOnChange(id: string, app: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  const last = useRef({ id, app });
  useEffect(() => {
    if (last.current.id !== id && last.current.app === app) heading.current?.focus();
    last.current = { id, app };
  }, [id, app]);
  return heading;
}
