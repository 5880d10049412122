import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useDeferredValue } from 'react';
import { recognitionQuery } from '../catalog/queries.ts';
import { KnownCodesProvider } from '../i18n/known-codes.tsx';
import { useTexts } from '../i18n/use-texts.ts';
import { CATALOG_BASE } from './base.ts';

/** Tells everything inside which codes are known as soon as the catalog is there, and fetches their texts. */
export function FetchedCodes({ children }: { readonly children: ReactNode }) {
  // Only what is there is used: whoever needs recognition waits for it.
  const { data: recognition } = useQuery({ ...recognitionQuery(CATALOG_BASE), enabled: false });
  // Last, and all of them: what is fetched must not depend on what is pasted. Until then a code has the text of its kind.
  const catalogTexts = useTexts(recognition?.namespaces);
  const codeTexts = useTexts(catalogTexts.data === true ? recognition?.codeNamespaces : undefined);
  // Whoever names a code is drawn anew in pieces: what a query brings is else drawn at a stretch.
  const hasTexts = useDeferredValue(codeTexts.data === true);
  return (
    <KnownCodesProvider codes={recognition?.codes} hasTexts={hasTexts}>
      {children}
    </KnownCodesProvider>
  );
}
