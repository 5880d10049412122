import type { WalkStep } from '../../engine/index.ts';
import { useCatalogText, useInterfaceText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { plainText, RichText } from '../../ui/rich-text.tsx';
import styles from './guide.module.css';
import type { WalkedApp } from './guide.tsx';
import { OUTCOME_ICONS } from './outcome-icons.ts';
import type { Walk } from './use-walk.ts';

/** The steps done with their answers, the one in hand, and those certain to come. */
export function StepList({ walk, app }: { readonly walk: Walk; readonly app: WalkedApp }) {
  const t = useInterfaceText();
  const text = useCatalogText();
  const { answered, step, ahead, outcome } = walk.position;
  const titleOf = (one: WalkStep): string => text.node(one.text, 'title', app.id, app.name) ?? one.id;
  const depends = step !== undefined && hasMore(walk);
  return (
    <nav aria-label={t('guide.steps')} className={styles.stepsNav}>
      <ol className={styles.steps}>
        {answered.map(({ step: done, choice }) => (
          <li key={done.id} className={NOT_DONE.has(choice) ? styles.undone : styles.done}>
            <span className={styles.dot}>
              <Icon name={NOT_DONE.has(choice) ? 'dash' : 'check'} />
            </span>
            <span>
              <RichText>{titleOf(done)}</RichText>
              <span className={styles.answer}>
                {text.choice(done.choiceText, choice, app.id, app.name)}{' '}
                <Button
                  look="text"
                  aria-label={t('guide.change-answer', { question: plainText(titleOf(done)) })}
                  onClick={() => walk.reopen(done.id)}
                >
                  {t('guide.change')}
                </Button>
              </span>
            </span>
          </li>
        ))}
        {step !== undefined && (
          <li className={styles.now} aria-current="step">
            <span className={styles.dot}>{answered.length + 1}</span>
            <span>
              <RichText>{titleOf(step)}</RichText>
            </span>
          </li>
        )}
        {ahead.map((next, position) => (
          <li key={next.id}>
            <span className={styles.dot}>{answered.length + 2 + position}</span>
            <span>
              <RichText>{titleOf(next)}</RichText>
            </span>
          </li>
        ))}
        {depends && (
          <li>
            <span className={styles.dot}>…</span>
            <span>{t('guide.depends')}</span>
          </li>
        )}
        {outcome !== undefined && (
          <li className={styles.now} aria-current="step">
            <span className={styles.dot}>
              <Icon name={OUTCOME_ICONS[outcome.kind]} />
            </span>
            <span>{t(`guide.outcome-${outcome.kind}`)}</span>
          </li>
        )}
      </ol>
    </nav>
  );
}

/** Answers that leave a step undone, or its end unreached. */
const NOT_DONE: ReadonlySet<string> = new Set(['cannot', 'failed']);

/** Whether more steps may follow than those shown ahead. */
function hasMore({ position }: Walk): boolean {
  return position.remaining[1] > 1 + position.ahead.length;
}
