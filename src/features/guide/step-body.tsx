import type { WalkStep } from '../../engine/index.ts';
import { useCatalogText, useInterfaceText } from '../../i18n/use-text.ts';
import { Said } from '../../ui/said.tsx';
import { CopyValues } from './copy-values.tsx';
import styles from './guide.module.css';
import type { WalkedApp } from './guide.tsx';
import { LabelWords } from './label-words.tsx';
import { SourceLink } from './source-link.tsx';
import { StepLink } from './step-link.tsx';

interface StepBodyProps {
  readonly step: WalkStep;
  readonly app: WalkedApp;
}

/** What a step says: the warning first, then what to know and what to do, what to copy, and how to take it back. */
export function StepBody({ step, app }: StepBodyProps) {
  const t = useInterfaceText();
  const text = useCatalogText();
  const has = (part: string): boolean => text.node(step.text, part, app) !== undefined;
  const said = (part: string) => <Said of={(one) => one.node(step.text, part, app)} />;
  return (
    <>
      {step.weakensSecurity && has('warning') && (
        <p className={styles.warning}>
          <b>{t('guide.warning')}</b> {said('warning')}
        </p>
      )}
      {has('body') && <p>{said('body')}</p>}
      {step.actions.length > 0 && (
        <ol className={styles.actions}>
          {step.actions.map((action) => (
            <li key={action}>
              <Said of={(one) => one.node(step.text, `actions.${action}`, app) ?? action} />
            </li>
          ))}
        </ol>
      )}
      {has('note') && <p className={styles.note}>{said('note')}</p>}
      <CopyValues step={step} app={app} />
      <StepLink step={step} app={app} />
      {has('undo') && (
        <p className={styles.hint}>
          <b>{t('guide.undo')}</b> {said('undo')}
        </p>
      )}
      <LabelWords step={step} app={app} />
      <StepSources step={step} app={app} />
    </>
  );
}

/** Where a procedure was read; steps of flows have the sources of their entry, which stand below the guide. */
function StepSources({ step, app }: StepBodyProps) {
  const t = useInterfaceText();
  const sources = step.text.flow === 'procedure' ? (app.facts?.procedureSources ?? []) : [];
  if (sources.length === 0) return null;
  return (
    <details className={styles.stepSources}>
      <summary>{t('guide.read-from')}</summary>
      <ul>
        {sources.map((source) => (
          <li key={source.url}>
            <SourceLink {...source} />
          </li>
        ))}
      </ul>
    </details>
  );
}
