import styles from './guide.module.css';
import type { Walk } from './use-walk.ts';

/** A bar that fills; the step count says the same in words. */
export function WalkProgress({ walk }: { readonly walk: Walk }) {
  const done = walk.position.answered.length;
  const total = Math.max(done + walk.position.remaining[0], done + 1);
  return <progress className={styles.progress} aria-hidden="true" value={done + 1} max={total + 1} />;
}
