import type { RefObject } from 'react';
import type { WalkStep } from '../../engine/index.ts';
import { useInterfaceText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Said } from '../../ui/said.tsx';
import styles from './guide.module.css';
import type { WalkedApp } from './guide.tsx';
import { StepBody } from './step-body.tsx';
import { StepCheck } from './step-check.tsx';
import { StepFacts } from './step-facts.tsx';
import type { Walk } from './use-walk.ts';
import { WaitTimer } from './wait-timer.tsx';
import { countSteps, WalkProgress } from './walk-progress.tsx';

interface StepCardProps {
  readonly walk: Walk;
  readonly step: WalkStep;
  readonly app: WalkedApp;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** The step in hand: what to know, what to do, and what can come of it. */
export function StepCard({ walk, step, app, heading }: StepCardProps) {
  return (
    <section className={styles.card} aria-labelledby="step-title">
      <p className={styles.count}>{useStepCount(walk)}</p>
      <h2 id="step-title" ref={heading} tabIndex={-1}>
        <Said of={(text) => text.node(step.text, 'title', app) ?? step.id} />
      </h2>
      <StepFacts step={step} app={app} />
      <StepBody step={step} app={app} />
      {step.kind === 'wait' && <WaitTimer step={step} />}
      {step.check && <StepCheck />}
      <Choices walk={walk} step={step} app={app} />
      {walk.position.answered.length > 0 && <BackButton walk={walk} />}
      <WalkProgress walk={walk} />
    </section>
  );
}

/** Goes back to the step before. */
export function BackButton({ walk }: { readonly walk: Walk }) {
  const t = useInterfaceText();
  const last = walk.position.answered.at(-1);
  if (last === undefined) return null;
  return (
    <p>
      <Button look="text" onClick={() => walk.reopen(last.step.id)}>
        {t('guide.back')}
      </Button>
    </p>
  );
}

function Choices({ walk, step, app }: Omit<StepCardProps, 'heading'>) {
  const isQuestion = step.kind === 'question';
  return (
    <div className={isQuestion ? styles.answers : styles.choices}>
      {step.choices.map(({ id }) => (
        <Button key={id} look={MAIN_CHOICES.has(id) ? 'primary' : 'quiet'} onClick={() => walk.choose(step.id, id)}>
          <Said of={(text) => text.choice(step.choiceText, id, app)} />
        </Button>
      ))}
    </div>
  );
}

function useStepCount(walk: Walk): string {
  const t = useInterfaceText();
  const { step, total } = countSteps(walk);
  return total > step ? t('guide.step-of', { step, total }) : t('guide.step-last', { step });
}

/** Choices that say a step is done; findings such as "there is an incident" are no better than each other. */
const MAIN_CHOICES: ReadonlySet<string> = new Set(['done', 'fixed']);
