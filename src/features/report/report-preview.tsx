import { useState } from 'react';
import { useLocale } from '../../i18n/locale-context.tsx';
import { findLocale, type LocaleTag } from '../../i18n/locales.ts';
import { useReportText } from '../../i18n/use-text.ts';
import type { Piece } from './redacted-text.ts';
import styles from './report.module.css';

interface ReportPreviewProps {
  /** What was written; never empty. */
  readonly pieces: readonly Piece[];
  /** The language it was written in. */
  readonly locale: LocaleTag;
}

/** A report exactly as it will be copied. What was taken out can be looked at here, and is copied by no means. */
export function ReportPreview({ pieces, locale }: ReportPreviewProps) {
  return (
    <div className={styles.text} lang={locale} dir={findLocale(locale)?.direction} translate="no">
      {withKeys(pieces).map(({ key, piece }) =>
        piece.removed === undefined ? (
          <Words key={key} text={piece.text} isHeading={piece.isHeading === true} />
        ) : (
          <Removed key={key} placeholder={piece.text} original={piece.removed.original} />
        ),
      )}
    </div>
  );
}

/** Plain text of a report, or a heading in it. */
function Words({ text, isHeading }: { readonly text: string; readonly isHeading: boolean }) {
  return isHeading ? (
    // A block element would break the lines of the text once more.
    // biome-ignore lint/a11y/useSemanticElements: the text keeps its own line breaks.
    <span role="heading" aria-level={2} className={styles.heading}>
      {text}
    </span>
  ) : (
    <span>{text}</span>
  );
}

/** A block that stands for something that was taken out; opens on a press. */
function Removed({ placeholder, original }: { readonly placeholder: string; readonly original: string }) {
  const t = useReportText();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className={styles.removed}
        lang={useLocale()}
        aria-expanded={isOpen}
        aria-label={t('screen.open-removed', { placeholder })}
        onClick={() => setOpen(!isOpen)}
      >
        {placeholder}
      </button>
      {isOpen && (
        <span className={styles.original} dir="auto">
          {original}
        </span>
      )}
    </>
  );
}

/** The same placeholder may stand at several places: counted, each keeps its own block whatever changes around it. */
function withKeys(pieces: readonly Piece[]): readonly { readonly key: string; readonly piece: Piece }[] {
  const seen = new Map<string, number>();
  return pieces.map((piece, index) => {
    if (piece.removed === undefined) return { key: `words ${index}`, piece };
    const name = `${piece.text} ${piece.removed.original}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return { key: `${name} ${count}`, piece };
  });
}
