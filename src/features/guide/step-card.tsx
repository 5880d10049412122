import type { RefObject } from 'react';
import type { WalkStep } from '../../engine/index.ts';
import { useCatalogText, useInterfaceText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { RichText } from '../../ui/rich-text.tsx';
import { CopyValues } from './copy-values.tsx';
import styles from './guide.module.css';
import type { WalkedApp } from './guide.tsx';
import { StepCheck } from './step-check.tsx';
import { StepFacts } from './step-facts.tsx';
import { StepLink } from './step-link.tsx';
import type { Walk } from './use-walk.ts';
import { countSteps, WalkProgress } from './walk-progress.tsx';

interface StepCardProps {
  readonly walk: Walk;
  readonly step: WalkStep;
  readonly app: WalkedApp;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** The step in hand: what to know, what to do, and what can come of it. */
export function StepCard({ walk, step, app, heading }: StepCardProps) {
  const t = useInterfaceText();
  const text = useCatalogText();
  const part = (name: string): string | undefined => text.node(step.text, name, app.id, app.name);
  const body = part('body');
  const warning = part('warning');
  const undo = part('undo');
  const note = part('note');
  return (
    <section className={styles.card} aria-labelledby="step-title">
      <p className={styles.count}>{useStepCount(walk)}</p>
      <h2 id="step-title" ref={heading} tabIndex={-1}>
        <RichText>{part('title') ?? step.id}</RichText>
      </h2>
      <StepFacts step={step} app={app} />
      {step.weakensSecurity && warning !== undefined && (
        <p className={styles.warning}>
          <b>{t('guide.warning')}</b> <RichText>{warning}</RichText>
        </p>
      )}
      {body !== undefined && (
        <p>
          <RichText>{body}</RichText>
        </p>
      )}
      {step.actions.length > 0 && (
        <ol className={styles.actions}>
          {step.actions.map((action) => (
            <li key={action}>
              <RichText>{part(`actions.${action}`) ?? action}</RichText>
            </li>
          ))}
        </ol>
      )}
      {note !== undefined && (
        <p className={styles.note}>
          <RichText>{note}</RichText>
        </p>
      )}
      <CopyValues step={step} app={app} />
      <StepLink step={step} app={app} />
      {undo !== undefined && (
        <p className={styles.hint}>
          <b>{t('guide.undo')}</b> <RichText>{undo}</RichText>
        </p>
      )}
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
  const text = useCatalogText();
  const isQuestion = step.kind === 'question';
  return (
    <div className={isQuestion ? styles.answers : styles.choices}>
      {step.choices.map(({ id }) => (
        <Button key={id} look={MAIN_CHOICES.has(id) ? 'primary' : 'quiet'} onClick={() => walk.choose(step.id, id)}>
          {text.choice(step.choiceText, id, app.id, app.name)}
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
