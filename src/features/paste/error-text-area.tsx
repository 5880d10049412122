import { type RefObject, useMemo, useState } from 'react';
import type { Evidence } from '../../engine/index.ts';
import { useInterfaceText } from '../../i18n/use-text.ts';
import { usePointedPlaces } from '../../ui/pointed-places.tsx';
import { MarkedText, mergeSpans } from './marked-text.tsx';
import styles from './paste-box.module.css';
import type { PasteInput } from './use-paste-input.ts';
import { usePointing } from './use-pointing.ts';
import { useRecognisedText } from './use-recognised-text.ts';

interface ErrorTextAreaProps {
  /** Id its label points to. */
  readonly id: string;
  /** What the marks are drawn in. The box itself may be some letters ahead. */
  readonly paste: string;
  readonly evidence: readonly Evidence[];
  readonly input: PasteInput;
  readonly ref: RefObject<HTMLTextAreaElement | null>;
}

/** A text box over the marks. Everything that would send or keep what stands in it is off. */
export function ErrorTextArea({ id, paste, evidence, input, ref }: ErrorTextAreaProps) {
  const t = useInterfaceText();
  const [first] = useState(paste);
  const { pointed } = usePointedPlaces();
  const marks = useMemo(() => mergeSpans(evidence), [evidence]);
  const pointing = usePointing(ref, marks);
  const recognised = useRecognisedText(paste, evidence, pointed);
  return (
    <div className={styles.box} data-dragging={input.isDragging || undefined}>
      <MarkedText paste={paste} evidence={evidence} pointed={pointed} />
      <textarea
        ref={ref}
        id={id}
        className={styles.input}
        defaultValue={first}
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
        aria-description={recognised}
        {...pointing}
      />
    </div>
  );
}
