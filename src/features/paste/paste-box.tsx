import { memo, type RefObject, useEffect, useId, useRef } from 'react';
import type { Evidence } from '../../engine/index.ts';
import { MAX_PASTE_CHARS } from '../../engine/index.ts';
import { useLocale } from '../../i18n/locale-context.tsx';
import { useInterfaceText } from '../../i18n/use-text.ts';
import { MAX_SHORT_CHARS } from '../../platform/long-paste.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorTextArea } from './error-text-area.tsx';
import { InputProblem } from './input-problem.tsx';
import { LargePaste } from './large-paste.tsx';
import { OpenFile } from './open-file.tsx';
import styles from './paste-box.module.css';
import { usePaste } from './paste-context.tsx';
import { Samples } from './samples.tsx';
import { usePasteInput } from './use-paste-input.ts';

interface PasteBoxProps {
  /** What was recognised, marked in the paste. Empty while there is nothing. */
  readonly evidence: readonly Evidence[];
}

/** The box for the error, with samples to try. Takes pasted text and dropped text files. */
export const PasteBox = memo(function PasteBox({ evidence }: PasteBoxProps) {
  const t = useInterfaceText();
  const locale = useLocale();
  const { paste } = usePaste();
  const box = useFocusAtStart();
  const input = usePasteInput(box);
  const clear = useClear(paste, box, input.takeText);
  const id = useId();
  const isLarge = paste.length > MAX_SHORT_CHARS;
  return (
    <section className={styles.section}>
      <div className={styles.head}>
        <h2 className={styles.label} id={`${id}-label`}>
          {isLarge ? t('paste.label') : <label htmlFor={id}>{t('paste.label')}</label>}
        </h2>
        <span className={styles.headActions}>
          <OpenFile onOpen={(file) => void input.takeFile(file)} />
          {paste !== '' && (
            <Button look="text" onClick={clear}>
              {t('paste.clear')}
            </Button>
          )}
        </span>
      </div>
      {isLarge ? (
        <LargePaste labelId={`${id}-label`} paste={paste} evidence={evidence} onPaste={input.onPasteOver} />
      ) : (
        <ErrorTextArea id={id} paste={paste} evidence={evidence} input={input} ref={box} />
      )}
      {paste.length > MAX_PASTE_CHARS && (
        <p className={styles.hint}>{t('paste.cut', { limit: MAX_PASTE_CHARS.toLocaleString(locale) })}</p>
      )}
      <InputProblem problem={input.problem} />
      <Samples onChoose={input.takeText} />
    </section>
  );
});

/** Empties the box. The button for that goes with the paste; the box is where one goes on. */
function useClear(paste: string, box: RefObject<HTMLTextAreaElement | null>, takeText: (text: string) => void) {
  const isCleared = useRef(false);
  useEffect(() => {
    // Not before it is drawn: what stands in place of the box goes with a long paste.
    if (paste !== '' || !isCleared.current) return;
    isCleared.current = false;
    box.current?.focus();
  }, [paste, box]);
  return () => {
    isCleared.current = true;
    takeText('');
  };
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
