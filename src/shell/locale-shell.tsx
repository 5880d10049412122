import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { useLocale } from '../i18n/locale-context.tsx';
import { findLocale } from '../i18n/locales.ts';
import { SHARED_NAMESPACES, useTexts } from '../i18n/use-texts.ts';
import { FetchedCodes } from './fetched-codes.tsx';
import { Frame } from './frame.tsx';
import { Loaded } from './load-states.tsx';
import { Screens } from './screens.tsx';
import styles from './shell.module.css';
import { useWarmUp } from './use-warm-up.ts';

/** Everything inside one locale: its text first, then the screens. */
export function LocaleShell({ droppedLocale }: { readonly droppedLocale: string | undefined }) {
  const locale = useLocale();
  const texts = useTexts(SHARED_NAMESPACES);
  useDocumentLanguage(locale);
  const [path] = useLocation();
  useWarmUp(texts.data === true, TAKES_PASTE.test(path));
  if (texts.data !== true) {
    return (
      <main className={styles.main}>
        <Loaded queries={[texts]}>{null}</Loaded>
      </main>
    );
  }
  return (
    <FetchedCodes>
      <Frame>
        <Screens droppedLocale={droppedLocale} />
      </Frame>
    </FetchedCodes>
  );
}

/** Start page and report. */
const TAKES_PASTE = /^\/(?:report\/?)?$/;

function useDocumentLanguage(tag: string): void {
  useEffect(() => {
    document.documentElement.lang = tag;
    document.documentElement.dir = findLocale(tag)?.direction ?? 'ltr';
  }, [tag]);
}
