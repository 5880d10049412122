import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { recognitionQuery } from '../catalog/queries.ts';
import { KnownCodesProvider } from '../i18n/known-codes.tsx';
import { useLocale } from '../i18n/locale-context.tsx';
import { findLocale } from '../i18n/locales.ts';
import { SHARED_NAMESPACES, useTexts } from '../i18n/use-texts.ts';
import { CATALOG_BASE } from './base.ts';
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
  // Only what is there is used: whoever needs recognition waits for it.
  const recognition = useQuery({ ...recognitionQuery(CATALOG_BASE), enabled: false });
  useWarmUp(texts.data === true);
  // Last, and all of them: what is fetched must not depend on what is pasted. Until then a code has the text of its kind.
  const catalogTexts = useTexts(recognition.data?.namespaces);
  const codeTexts = useTexts(catalogTexts.data === true ? recognition.data?.codeNamespaces : undefined);
  if (texts.data !== true) {
    return (
      <main className={styles.main}>
        <Loaded queries={[texts]}>{null}</Loaded>
      </main>
    );
  }
  return (
    <KnownCodesProvider codes={recognition.data?.codes} hasTexts={codeTexts.data === true}>
      <Frame>
        <Screens droppedLocale={droppedLocale} />
      </Frame>
    </KnownCodesProvider>
  );
}

function useDocumentLanguage(tag: string): void {
  useEffect(() => {
    document.documentElement.lang = tag;
    document.documentElement.dir = findLocale(tag)?.direction ?? 'ltr';
  }, [tag]);
}
