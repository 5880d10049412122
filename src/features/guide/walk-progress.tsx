import styles from './guide.module.css';
import type { Walk } from './use-walk.ts';

/** A bar that fills; the step count says the same in words. */
export function WalkProgress({ walk }: { readonly walk: Walk }) {
  const { step, total } = countSteps(walk);
  return <progress className={styles.progress} aria-hidden="true" value={step} max={total} />;
}

/** The number of the step in hand, and about how many there are: the mean of the shortest and the longest way on. */
export function countSteps({ position }: Walk): { readonly step: number; readonly total: number } {
  const done = position.answered.length;
  const [shortest, longest] = position.remaining;
  return { step: done + 1, total: Math.max(done + Math.round((shortest + longest) / 2), done + 1) };
}
