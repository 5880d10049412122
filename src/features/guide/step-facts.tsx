import type { TFunction } from 'i18next';
import type { Minutes } from '../../catalog/types.ts';
import type { WalkStep } from '../../engine/index.ts';
import { useCatalogText, useInterfaceText } from '../../i18n/use-text.ts';
import { Said } from '../../ui/said.tsx';
import styles from './guide.module.css';
import type { WalkedApp } from './guide.tsx';

/** Who does a step, how long it takes and what it affects. Nothing for a question. */
export function StepFacts({ step, app }: { readonly step: WalkStep; readonly app: WalkedApp }) {
  const t = useInterfaceText();
  const text = useCatalogText();
  const affects = text.node(step.text, 'affects', app);
  if (step.minutes === undefined && affects === undefined) return null;
  return (
    <dl className={styles.facts}>
      {step.kind === 'action' && (
        <div>
          <dt>{t('guide.who')}</dt>
          <dd>{step.who.length === 0 ? t('guide.who-any') : <Said of={(one) => one.anyRole(step.who)} />}</dd>
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
            <Said of={(one) => one.node(step.text, 'affects', app)} />
          </dd>
        </div>
      )}
    </dl>
  );
}

/** From and to, in minutes or hours. */
export function Duration({ minutes }: { readonly minutes: Minutes }) {
  return durationText(minutes, useInterfaceText());
}

/** From and to, in minutes or hours, as words. */
export function durationText([from, to]: Minutes, t: TFunction<'interface'>): string {
  if (to > MAX_SHOWN_MINUTES) return t('guide.hours', { to: Math.round(to / 60) });
  return from === to ? t('guide.minutes-same', { from }) : t('guide.minutes', { from, to });
}

/** Beyond this, minutes say less than hours. */
const MAX_SHOWN_MINUTES = 120;
