import type { EntryId } from '../../catalog/types.ts';
import type { Nearest } from '../../engine/index.ts';
import { useCatalogText, useInterfaceText } from '../../i18n/use-text.ts';
import { LocaleLink } from '../../ui/locale-link.tsx';
import type { DiagnosisContext } from './diagnosis-context.ts';
import { guideAddress, isGeneralEntry, nameForEntry } from './guide-address.ts';
import styles from './matches.module.css';

/** Where to look next: entries and apps the text could belong to. Nothing when there are none. */
export function NearestList({ nearest, ...context }: DiagnosisContext & { readonly nearest: readonly Nearest[] }) {
  const t = useInterfaceText();
  const text = useCatalogText();
  const shown = nearest.filter(({ kind }) => kind !== 'family');
  if (shown.length === 0) return null;
  return (
    <section className={styles.nearest}>
      <h3>{t('diagnosis.nearest')}</h3>
      <p>{t('diagnosis.nearest-text')}</p>
      <ul className={styles.links}>
        {shown.map(({ kind, id }) => (
          <li key={id}>
            {kind === 'app' ? (
              <LocaleLink to={`/apps/${id}/`}>{t('diagnosis.browse-app', { app: context.appName(id) })}</LocaleLink>
            ) : (
              <>
                <LocaleLink to={guideAddress(id as EntryId, context)}>{titleOf(id as EntryId)}</LocaleLink>{' '}
                <span className={styles.hint} translate="no">
                  {labelOf(id as EntryId)}
                </span>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );

  function labelOf(entry: EntryId): string {
    return isGeneralEntry(entry, context) ? t('browse.general') : nameForEntry(entry, context);
  }

  function titleOf(entry: EntryId): string {
    return text.entry(entry, 'title', nameForEntry(entry, context));
  }
}
