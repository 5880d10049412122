import { type ClipboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { Evidence } from '../../engine/index.ts';
import { MAX_PASTE_CHARS } from '../../engine/index.ts';
import { useLocale } from '../../i18n/locale-context.tsx';
import { useInterfaceText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { InputProblem, type Problem } from './input-problem.tsx';
import { LargePaste } from './large-paste.tsx';
import { MarkedText } from './marked-text.tsx';
import styles from './paste-box.module.css';
import { usePaste } from './paste-context.tsx';
import { isBinary, MAX_BOX_CHARS, readFile } from './read-input.ts';
import { Samples } from './samples.tsx';
import { useFileDrop } from './use-file-drop.ts';

interface PasteBoxProps {
  /** What was recognised, marked in the paste. Empty while there is nothing. */
  readonly evidence: readonly Evidence[];
}

/** The box for the error, with samples to try. Takes pasted text and dropped text files. */
export function PasteBox({ evidence }: PasteBoxProps) {
  const t = useInterfaceText();
  const locale = useLocale();
  const { paste, setPaste } = usePaste();
  const [problem, setProblem] = useState<Problem | undefined>(undefined);
  const id = useId();
  const isLarge = paste.length > MAX_BOX_CHARS;

  const latest = useRef(paste);
  latest.current = paste;

  const takeText = (text: string): void => {
    setProblem(isBinary(text) ? 'binary' : undefined);
    if (!isBinary(text)) setPaste(text);
  };
  const takeFile = async (file: File): Promise<void> => {
    const before = latest.current;
    const input = await readFile(file);
    // Whatever was typed or pasted while a slow file was read counts more.
    if (latest.current !== before) return;
    if (input.kind === 'text') takeText(input.text);
    else setProblem(input.kind);
  };
  const clear = (): void => {
    takeText('');
    // The button goes with the paste; the box is where one goes on.
    requestAnimationFrame(() => box.current?.focus());
  };
  const onPaste = (event: ClipboardEvent): void => {
    const file = event.clipboardData.files[0];
    const text = event.clipboardData.getData('text/plain');
    if (text === '' && file !== undefined) {
      event.preventDefault();
      void takeFile(file);
    } else if (text.length > MAX_BOX_CHARS) {
      // Kept out of the text box: laying out megabytes would freeze the page.
      event.preventDefault();
      takeText(text);
    }
  };
  const isDragging = useFileDrop((file) => void takeFile(file));
  const box = useFocusAtStart();

  return (
    <section className={styles.section}>
      <div className={styles.head}>
        <h2 className={styles.label} id={`${id}-label`}>
          {isLarge ? t('paste.label') : <label htmlFor={id}>{t('paste.label')}</label>}
        </h2>
        {paste !== '' && (
          <Button look="text" onClick={clear}>
            {t('paste.clear')}
          </Button>
        )}
      </div>
      {isLarge ? (
        <LargePaste labelId={`${id}-label`} paste={paste} evidence={evidence} />
      ) : (
        <div className={styles.box} data-dragging={isDragging || undefined}>
          <MarkedText paste={paste} evidence={evidence} />
          <textarea
            ref={box}
            id={id}
            className={styles.input}
            value={paste}
            placeholder={isDragging ? t('paste.drop') : t('paste.placeholder')}
            onChange={(event) => takeText(event.target.value)}
            onPaste={onPaste}
            dir="auto"
            translate="no"
            spellCheck={false}
            autoComplete="off"
            autoCorrect="off"
            autoCapitalize="off"
            data-gramm="false"
          />
        </div>
      )}
      {paste.length > MAX_PASTE_CHARS && (
        <p className={styles.hint}>{t('paste.cut', { limit: MAX_PASTE_CHARS.toLocaleString(locale) })}</p>
      )}
      <InputProblem problem={problem} />
      <Samples onChoose={takeText} />
    </section>
  );
}

/** The first thing to do is to paste. On a touch screen focus would open the keyboard over the page. */
function useFocusAtStart() {
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body && window.matchMedia?.('(pointer: fine)').matches) {
      box.current?.focus({ preventScroll: true });
    }
  }, []);
  return box;
}
