import type { Evidence } from '../../engine/index.ts';
import { useInterfaceText } from '../../i18n/use-text.ts';
import { mergeSpans } from './marked-text.tsx';
import styles from './paste-box.module.css';

interface LargePasteProps {
  /** Id the box's label points to. */
  readonly id: string;
  readonly paste: string;
  readonly evidence: readonly Evidence[];
}

/** A paste too long for a text box: its size, and the places where something was recognised. */
export function LargePaste({ id, paste, evidence }: LargePasteProps) {
  const t = useInterfaceText();
  const places = mergeSpans(evidence).slice(0, MAX_EXCERPTS);
  return (
    <div id={id} className={styles.large}>
      <p>
        {t('paste.size', { count: paste.length })}. {t('paste.large')}
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
    </div>
  );
}

const MAX_EXCERPTS = 12;
const EXCERPT_CHARS = 60;
