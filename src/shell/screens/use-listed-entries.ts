import type { CodesFile, GuideApp, GuideEntry, GuideFile } from '../../catalog/index.ts';
import { appOfEntry } from '../../catalog/index.ts';
import type { ListedEntry } from '../../features/browse/search-entries.ts';
import type { CatalogText } from '../../i18n/catalog-text.ts';
import { useEnglish } from '../../i18n/english.tsx';
import { SOURCE_LOCALE } from '../../i18n/locales.ts';
import { useCatalogText, useCatalogTextIn } from '../../i18n/use-text.ts';
import { plainText } from '../../ui/rich-text.tsx';
import { findApp } from '../use-catalog.ts';

/** What the list of all errors shows: entries with a guide, and rows of code lists. */
export interface ListedEntries {
  readonly entries: readonly ListedEntry[];
  readonly rows: readonly ListedEntry[];
}

/**
 * The errors to list.
 *
 * @param app The app the list is narrowed to. General entries are listed with it where it has none of its own, and those
 *   without an error text always; they are then walked in its name.
 */
export function useListedEntries(
  guide: GuideFile,
  codes: CodesFile['codes'],
  app: GuideApp | undefined,
): ListedEntries {
  const text = useCatalogText();
  const english = useCatalogTextIn(SOURCE_LOCALE);
  const { isShown } = useEnglish();
  const toListed = (id: ListedEntry['id'], owner: GuideApp, sample: string): ListedEntry => {
    const named = { id: owner.id, name: owner.name, isUnnamed: !owner.selectable };
    const titleIn = (one: CatalogText): string =>
      plainText(one.entry(id as GuideEntry['id'], 'title', one.name(named)));
    return {
      id,
      title: titleIn(text),
      ...(isShown ? { english: titleIn(english) } : {}),
      sample,
      appId: owner.id,
      appName: owner.name,
      formerNames: owner.formerNames,
    };
  };
  const active = (one: GuideApp): readonly GuideEntry[] => one.entries.filter(({ status }) => status === 'active');
  // Only what is connected can lose its connection.
  const general =
    app === undefined || !app.selectable || app.parts.length === 0
      ? []
      : guide.apps.filter(({ selectable }) => !selectable);
  const lent = general.flatMap(active).filter(({ symptom }) => symptom || app?.entries.length === 0);
  return {
    entries: [
      ...guide.apps.flatMap((one) => active(one).map(({ id, sample }) => toListed(id, one, sample))),
      ...lent.map(({ id, sample }) => ({ ...toListed(id, app as GuideApp, sample), query: `?app=${app?.id}` })),
    ],
    rows: codes.flatMap(({ id, code, names }) => {
      const owner = findApp(guide, appOfEntry(id));
      return owner === undefined ? [] : [toListed(id, owner, names?.join(', ') ?? code)];
    }),
  };
}
