import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import type { CatalogText } from '../i18n/catalog-text.ts';
import { useEnglish } from '../i18n/english.tsx';
import { SOURCE_LOCALE } from '../i18n/locales.ts';
import { useCatalogText, useCatalogTextIn, useEnglishInterfaceText, useInterfaceText } from '../i18n/use-text.ts';
import { RichText } from './rich-text.tsx';
import styles from './said.module.css';

interface SaidProps {
  /** Looks the sentence up in the texts of a language. */
  readonly of: (text: CatalogText) => string | undefined;
}

/** A sentence of the catalog, with its English beside it where the reader asked for that. Nothing where there is none. */
export function Said({ of }: SaidProps): ReactNode {
  const { isShown } = useEnglish();
  return <Both own={of(useCatalogText())} english={of(useCatalogTextIn(SOURCE_LOCALE))} isShown={isShown} />;
}

/** The same for a sentence of the interface. */
export function SaidOfPage({ of }: { readonly of: (t: TFunction<'interface'>) => string }): ReactNode {
  const { isShown } = useEnglish();
  return <Both own={of(useInterfaceText())} english={of(useEnglishInterfaceText())} isShown={isShown} />;
}

interface BothProps {
  readonly own: string | undefined;
  readonly english: string | undefined;
  readonly isShown: boolean;
}

function Both({ own, english, isShown }: BothProps) {
  if (own === undefined) return null;
  return (
    <>
      <RichText>{own}</RichText>
      {isShown && english !== undefined && english !== own && (
        <span className={styles.english} lang={SOURCE_LOCALE} dir="ltr" translate="no">
          <RichText>{english}</RichText>
        </span>
      )}
    </>
  );
}
