import type { Minutes } from '../../catalog/types.ts';
import type { WalkStep } from '../../engine/index.ts';
import { useCatalogText, useInterfaceText } from '../../i18n/use-text.ts';
import { RichText } from '../../ui/rich-text.tsx';
import styles from './guide.module.css';
import type { WalkedApp } from './guide.tsx';

/** Who does a step, how long it takes and what it affects. Nothing for a question. */
export function StepFacts({ step, app }: { readonly step: WalkStep; readonly app: WalkedApp }) {
  const t = useInterfaceText();
  const text = useCatalogText();
  const affects = text.node(step.text, 'affects', app.id, app.name);
  if (step.minutes === undefined && affects === undefined) return null;
  return (
    <dl className={styles.facts}>
      {step.kind === 'action' && (
        <div>
          <dt>{t('guide.who')}</dt>
          <dd>{step.who.length === 0 ? t('guide.who-any') : text.anyRole(step.who)}</dd>
        </div>
      )}
      {step.minutes !== undefined && (
        <div>
          <dt>{t('guide.takes')}</dt>
          <dd>
            <Duration minutes={step.minutes} />
          </dd>
        </div>
      )}
      {affects !== undefined && (
        <div>
          <dt>{t('guide.affects')}</dt>
          <dd>
            <RichText>{affects}</RichText>
          </dd>
        </div>
      )}
    </dl>
  );
}

function Duration({ minutes: [from, to] }: { readonly minutes: Minutes }) {
  const t = useInterfaceText();
  if (to > MAX_SHOWN_MINUTES) return t('guide.hours', { to: Math.round(to / 60) });
  return from === to ? t('guide.minutes-same', { from }) : t('guide.minutes', { from, to });
}

/** Beyond this, minutes say less than hours. */
const MAX_SHOWN_MINUTES = 120;
