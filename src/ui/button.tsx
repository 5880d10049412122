import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import styles from './button.module.css';

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `primary`: the one thing to do. `quiet`: everything beside it. `chip`: small, in a row of likes. `text`: looks like a link. */
  readonly look?: 'primary' | 'quiet' | 'chip' | 'text';
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A native button. */
export function Button({ look = 'quiet', className, ...rest }: ButtonProps) {
  return (
    <button type="button" className={[styles.button, styles[look], className].filter(Boolean).join(' ')} {...rest} />
  );
}

/** Class names that give a link the look of a button. */
export function buttonClass(look: 'primary' | 'quiet'): string {
  return `${styles.button} ${styles[look]}`;
}
