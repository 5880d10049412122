import type { Ref } from 'react';
import type { Evidence } from '../../engine/index.ts';
import { useInterfaceText } from '../../i18n/use-text.ts';
import { MarkedText } from './marked-text.tsx';
import styles from './paste-box.module.css';
import type { PasteInput } from './use-paste-input.ts';

interface ErrorTextAreaProps {
  /** Id its label points to. */
  readonly id: string;
  readonly paste: string;
  readonly evidence: readonly Evidence[];
  readonly input: PasteInput;
  readonly ref: Ref<HTMLTextAreaElement>;
}

/** A text box over the marks. Everything that would send or keep what stands in it is off. */
export function ErrorTextArea({ id, paste, evidence, input, ref }: ErrorTextAreaProps) {
  const t = useInterfaceText();
  return (
    <div className={styles.box} data-dragging={input.isDragging || undefined}>
      <MarkedText paste={paste} evidence={evidence} />
      <textarea
        ref={ref}
        id={id}
        className={styles.input}
        value={paste}
        placeholder={t(input.isDragging ? 'paste.drop' : 'paste.placeholder')}
        onChange={(event) => input.takeText(event.target.value)}
        onPaste={input.onPaste}
        dir="auto"
        translate="no"
        spellCheck={false}
        autoComplete="off"
        autoCorrect="off"
        autoCapitalize="off"
        data-gramm="false"
      />
    </div>
  );
}
