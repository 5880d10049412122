import { useId, useState } from 'react';
import { MAX_PASTE_CHARS } from '../../engine/index.ts';
import { useReportText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import styles from './report.module.css';

/** Says that there is no error text, and takes it: a paste at once, what is typed when that is done. */
export function PasteAgain({ onPaste }: { readonly onPaste: (paste: string) => void }) {
  const t = useReportText();
  const id = useId();
  const [draft, setDraft] = useState('');
  return (
    <div className={styles.above}>
      <Notice>
        <h2>{t('screen.no-paste-title')}</h2>
        <p id={`${id}-why`}>{t('screen.no-paste-text')}</p>
        <label htmlFor={id}>{t('screen.paste')}</label>
        <textarea
          id={id}
          aria-describedby={`${id}-why`}
          rows={4}
          value={draft}
          onChange={(event) => setDraft(event.target.value)}
          onPaste={(event) => {
            const text = event.clipboardData.getData('text/plain');
            if (draft !== '' || text.trim() === '') return;
            // Kept out of the text box: laying out megabytes would freeze the page.
            event.preventDefault();
            onPaste(text.slice(0, MAX_PASTE_CHARS + 1));
          }}
          dir="auto"
          translate="no"
          spellCheck={false}
          autoComplete="off"
          autoCorrect="off"
          autoCapitalize="off"
          data-gramm="false"
        />
        <Button disabled={draft.trim() === ''} onClick={() => onPaste(draft)}>
          {t('screen.add')}
        </Button>
      </Notice>
    </div>
  );
}
