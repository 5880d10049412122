import bootText from 'virtual:boot-text';
import { useState } from 'react';
import { Link } from 'wouter';
import { useLocale } from '../../i18n/locale-context.tsx';
import { findLocale, type LocaleTag, pickLocale } from '../../i18n/locales.ts';
import { readStored, writeStored } from '../../platform/storage.ts';
import { useBrowserValue } from '../../ui/browser-value.ts';
import { Button, buttonClass } from '../../ui/button.tsx';
import styles from './language-offer.module.css';

/** The locale this reader would start in. */
function wantedLocale(): LocaleTag {
  return pickLocale(readStored('signpost.locale'), navigator.languages);
}

/** Offers the page in the reader's own language. A link somebody sent is never redirected. */
export function LanguageOffer({ addressIn }: { readonly addressIn: (tag: string) => string }) {
  const current = useLocale();
  const [isDismissed, setDismissed] = useState(false);
  const wanted = useBrowserValue(wantedLocale, current);
  const text = bootText[wanted]?.offer;
  if (isDismissed || wanted === current || text === undefined) return null;
  return (
    <aside className={styles.offer} lang={wanted} dir={findLocale(wanted)?.direction} aria-label={text.text}>
      <p>{text.text}</p>
      <Link className={buttonClass('quiet')} to={`~${addressIn(wanted)}`} hrefLang={wanted}>
        {text.accept}
      </Link>
      <Button
        look="text"
        onClick={() => {
          writeStored('signpost.locale', current);
          setDismissed(true);
          // The button goes with the offer.
          document.getElementById('main')?.focus({ preventScroll: true });
        }}
      >
        {text.dismiss}
      </Button>
    </aside>
  );
}
