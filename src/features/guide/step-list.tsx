import type { ReactNode } from 'react';
import type { Answered, WalkStep } from '../../engine/index.ts';
import { useCatalogText, useInterfaceText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { plainText } from '../../ui/rich-text.tsx';
import { Said } from '../../ui/said.tsx';
import styles from './guide.module.css';
import type { WalkedApp } from './guide.tsx';
import { OUTCOME_ICONS } from './outcome-icons.ts';
import type { Walk } from './use-walk.ts';

/** The steps done with their answers, the one in hand, and those certain to come. */
export function StepList({ walk, app }: { readonly walk: Walk; readonly app: WalkedApp }) {
  const t = useInterfaceText();
  const text = useCatalogText();
  const { answered, step, ahead, outcome } = walk.position;
  const titleOf = (one: WalkStep): string => text.node(one.text, 'title', app) ?? one.id;
  const next = step === undefined ? [] : [step, ...ahead];
  return (
    <nav aria-label={t('guide.steps')}>
      <ol className={styles.steps}>
        {answered.map((one) => (
          <DoneStep key={one.step.id} walk={walk} answered={one} title={titleOf(one.step)} app={app} />
        ))}
        {next.map((one, position) => (
          <PlainItem key={one.id} isNow={position === 0} dot={answered.length + 1 + position}>
            <Said of={(text) => text.node(one.text, 'title', app) ?? one.id} />
          </PlainItem>
        ))}
        {step !== undefined && hasMore(walk) && <PlainItem dot="…">{t('guide.depends')}</PlainItem>}
        {outcome !== undefined && (
          <PlainItem isNow dot={<Icon name={OUTCOME_ICONS[outcome.kind]} />}>
            {t(`guide.outcome-${outcome.kind}`)}
          </PlainItem>
        )}
      </ol>
    </nav>
  );
}

interface DoneStepProps {
  readonly walk: Walk;
  readonly answered: Answered;
  readonly title: string;
  readonly app: WalkedApp;
}

/** A step with its answer, which can be changed. */
function DoneStep({ walk, answered: { step, choice }, title, app }: DoneStepProps) {
  const t = useInterfaceText();
  const text = useCatalogText();
  const isUndone = NOT_DONE.has(choice);
  return (
    <li className={isUndone ? styles.undone : styles.done}>
      <span className={styles.dot}>
        <Icon name={isUndone ? 'dash' : 'check'} />
      </span>
      <span>
        <Said of={(one) => one.node(step.text, 'title', app) ?? step.id} />
        <span className={styles.answer}>
          {text.choice(step.choiceText, choice, app)}{' '}
          <Button
            look="text"
            aria-label={t('guide.change-answer', { question: plainText(title) })}
            onClick={() => walk.reopen(step.id)}
          >
            {t('guide.change')}
          </Button>
        </span>
      </span>
    </li>
  );
}

interface PlainItemProps {
  /** Whether it is the one in hand. */
  readonly isNow?: boolean;
  readonly dot: ReactNode;
  readonly children: ReactNode;
}

function PlainItem({ isNow = false, dot, children }: PlainItemProps) {
  return (
    <li className={isNow ? styles.now : undefined} aria-current={isNow ? 'step' : undefined}>
      <span className={styles.dot}>{dot}</span>
      <span>{children}</span>
    </li>
  );
}

/** Answers that leave a step undone, or its end unreached. */
const NOT_DONE: ReadonlySet<string> = new Set(['cannot', 'failed']);

/** Whether more steps may follow than those shown ahead. */
function hasMore({ position }: Walk): boolean {
  return position.remaining[1] > 1 + position.ahead.length;
}
