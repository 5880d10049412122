import type { CodeFamily } from '../../catalog/types.ts';
import type { ReadCode } from '../../engine/index.ts';
import { useKnownCodes } from '../../i18n/known-codes.tsx';
import { useCatalogText, useInterfaceText } from '../../i18n/use-text.ts';
import { ExternalLink } from '../../ui/external-link.tsx';
import { LocaleLink } from '../../ui/locale-link.tsx';
import { RichText } from '../../ui/rich-text.tsx';
import type { DiagnosisContext } from './diagnosis-context.ts';
import { guideAddress, nameForEntry } from './guide-address.ts';
import styles from './matches.module.css';

/** The codes in the error, each with its entry or the vendor's own page for it. Nothing when there are none. */
export function CodeList({ codes, ...context }: DiagnosisContext & { readonly codes: readonly ReadCode[] }) {
  const t = useInterfaceText();
  const text = useCatalogText();
  // The title of such an entry begins with the code.
  const known = useKnownCodes();
  const shown = codes.flatMap(({ code, entry }) => {
    const family = findFamily(code, context.recognition.codeFamilies);
    return entry === undefined && family === undefined ? [] : [{ code, entry, family }];
  });
  if (shown.length === 0) return null;
  return (
    <section className={styles.codes}>
      <h3>{t('diagnosis.codes')}</h3>
      <ul>
        {shown.map(({ code, entry, family }) => (
          <li key={code}>
            {(entry === undefined || !known.has(entry)) && (
              <>
                <code translate="no" dir="ltr">
                  {code}
                </code>{' '}
              </>
            )}
            {entry !== undefined ? (
              <>
                <LocaleLink to={guideAddress(entry, context)}>
                  {text.entry(entry, 'title', nameForEntry(entry, context))}
                </LocaleLink>
                {known.has(entry) && (
                  <p className={styles.hint}>
                    <RichText>{text.entry(entry, 'meaning', nameForEntry(entry, context))}</RichText>
                  </p>
                )}
              </>
            ) : (
              <FamilyNote code={code} family={family} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function FamilyNote({ code, family }: { readonly code: string; readonly family: CodeFamily | undefined }) {
  const t = useInterfaceText();
  if (family === undefined) return null;
  const number = code.slice(family.prefix.length);
  return (
    <span>
      {t(`diagnosis.families.${family.id as 'aadsts' | 'activity-api'}`)}{' '}
      {family.lookup !== undefined && (
        <ExternalLink href={family.lookup.replace('{number}', number)}>{t('diagnosis.lookup', { code })}</ExternalLink>
      )}
    </span>
  );
}

function findFamily(code: string, families: readonly CodeFamily[]): CodeFamily | undefined {
  return families.find(
    ({ prefix }) => code.toUpperCase().startsWith(prefix) && /^\d+$/.test(code.slice(prefix.length)),
  );
}
