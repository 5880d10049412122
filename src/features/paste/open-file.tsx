import { useRef } from 'react';
import { useInterfaceText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';

/** Opens a text file in place of a paste; for those who have the error in a log. */
export function OpenFile({ onOpen }: { readonly onOpen: (file: File) => void }) {
  const t = useInterfaceText();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button look="text" onClick={() => input.current?.click()}>
        {t('paste.open')}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".txt,.log,.json,.har,.csv,.xml,text/*"
        onChange={(event) => {
          const file = event.target.files?.[0];
          // The same file may be opened again after it was cleared.
          event.target.value = '';
          if (file !== undefined) onOpen(file);
        }}
      />
    </>
  );
}
