import { type ClipboardEvent, useEffect, useRef } from 'react';
import type { Evidence } from '../../engine/index.ts';
import { useLocale } from '../../i18n/locale-context.tsx';
import { useInterfaceText } from '../../i18n/use-text.ts';
import { mergeSpans } from './marked-text.tsx';
import styles from './paste-box.module.css';

interface LargePasteProps {
  /** Id of the element that names the box. */
  readonly labelId: string;
  readonly paste: string;
  readonly evidence: readonly Evidence[];
  /** Takes another paste in place of this one. */
  readonly onPaste: (event: ClipboardEvent) => void;
}

/** A paste too long for a text box: its size, and the places where something was recognised. */
export function LargePaste({ labelId, paste, evidence, onPaste }: LargePasteProps) {
  const box = useRef<HTMLElement>(null);
  // The text box, which had the focus, is gone.
  useEffect(() => box.current?.focus({ preventScroll: true }), []);
  const t = useInterfaceText();
  const locale = useLocale();
  const places = mergeSpans(evidence).slice(0, MAX_EXCERPTS);
  return (
    <section ref={box} tabIndex={-1} aria-labelledby={labelId} className={styles.large} onPaste={onPaste}>
      <p>
        {t('paste.size', { count: paste.length, size: paste.length.toLocaleString(locale) })}. {t('paste.large')}
      </p>
      {places.length === 0 ? (
        <p className={styles.hint}>{t('paste.no-excerpt')}</p>
      ) : (
        <ul className={styles.excerpts} aria-label={t('paste.excerpt')}>
          {places.map(({ start, end }) => (
            <li key={start} dir="auto" translate="no">
              …{paste.slice(Math.max(0, start - EXCERPT_CHARS), start)}
              <mark>{paste.slice(start, end)}</mark>
              {paste.slice(end, end + EXCERPT_CHARS)}…
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

const MAX_EXCERPTS = 12;
const EXCERPT_CHARS = 60;
