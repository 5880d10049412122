import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useInterfaceText } from '../i18n/use-text.ts';
import { useBrowserValue } from '../ui/browser-value.ts';
import { Icon } from '../ui/icon.tsx';
import { LazyScreen } from './lazy-screen.tsx';
import styles from './search-dialog.module.css';
import { search } from './search-program.ts';

/** The button that opens the search, and the dialog itself. Ctrl+K or ⌘K opens it as well, Escape closes it. */
export function SearchDialog() {
  const t = useInterfaceText();
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOpen, setOpen] = useState(false);
  const open = (): void => {
    if (dialog.current?.open) return;
    dialog.current?.showModal();
    setOpen(true);
  };
  const close = (): void => dialog.current?.close();
  useShortcut(open);
  return (
    <>
      <button type="button" className={styles.open} aria-keyshortcuts="Control+K Meta+K" onClick={open}>
        <Icon name="search" />
        <span>{t('browse.search')}</span>
        <span className={styles.keys} aria-hidden="true" translate="no" dir="ltr">
          {useBrowserValue(isApple, false) ? '⌘K' : 'Ctrl K'}
        </span>
      </button>
      {/* Escape closes a dialog by itself; a press beside it is only a short cut for that. */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Escape does the same. */}
      <dialog
        ref={dialog}
        className={styles.dialog}
        aria-label={t('browse.search')}
        onClose={() => setOpen(false)}
        onClick={(event) => event.target === dialog.current && close()}
      >
        {isOpen && (
          <>
            <LazyScreen screen={search} given={{ onDone: close }} isPart />
            <button type="button" className={styles.close} onClick={close}>
              {t('shell.close')}
            </button>
          </>
        )}
      </dialog>
    </>
  );
}

/** Ctrl+K, or ⌘K on a Mac, from anywhere on the page. Not a single key: those belong to assistive technology (WCAG 2.1.4). */
function useShortcut(run: () => void): void {
  const open = useEffectEvent(run);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const isShortcut = event.key.toLowerCase() === 'k' && (isApple() ? event.metaKey : event.ctrlKey);
      if (!isShortcut || event.altKey || event.shiftKey) return;
      event.preventDefault();
      open();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}

function isApple(): boolean {
  return /Mac|iPhone|iPad/.test(navigator.userAgent);
}
