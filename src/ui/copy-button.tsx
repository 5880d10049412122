import { useRef, useState } from 'react';
import { useInterfaceText } from '../i18n/use-text.ts';
import { Button } from './button.tsx';
import styles from './copy-button.module.css';

interface CopyButtonProps {
  /** What is copied, to the letter. */
  readonly value: string;
  /** What the button says. Absent: "Copy". */
  readonly label?: string;
  /** Absent: small, in a row of likes. */
  readonly look?: 'primary' | 'chip';
}

/** Copies a value. Where the browser refuses, the value is shown and selected for copying by hand. */
export function CopyButton({ value, label, look = 'chip' }: CopyButtonProps) {
  const t = useInterfaceText();
  const [last, setLast] = useState<{ readonly value: string; readonly state: 'copied' | 'failed' }>();
  // What was copied before a change is not what would be copied now.
  const state = last?.value === value ? last.state : 'idle';
  const field = useRef<HTMLTextAreaElement>(null);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(value);
      setLast({ value, state: 'copied' });
    } catch {
      setLast({ value, state: 'failed' });
      requestAnimationFrame(() => {
        // Only what has the focus is copied by the keys.
        field.current?.focus();
        field.current?.select();
      });
    }
  };
  return (
    <span className={styles.copy}>
      <Button look={look} onClick={copy}>
        {label ?? t('shell.copy')}
      </Button>
      <span role="status" className={styles.status}>
        {state === 'copied' && t('shell.copied')}
        {state === 'failed' && t('shell.copy-failed')}
      </span>
      {state === 'failed' && (
        <textarea
          ref={field}
          className={styles.field}
          aria-label={label ?? t('shell.copy')}
          value={value}
          readOnly
          translate="no"
          rows={Math.min(value.split('\n').length + 1, MAX_ROWS)}
        />
      )}
    </span>
  );
}

/** A longer text is scrolled; all of it is selected. */
const MAX_ROWS = 14;
