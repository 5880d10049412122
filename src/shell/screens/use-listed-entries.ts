import { useMemo } from 'react';
import type { CodesFile, GuideApp, GuideEntry, GuideFile } from '../../catalog/index.ts';
import { appOfEntry } from '../../catalog/index.ts';
import type { CodeOwner, EntryId, EntryKind, RoleId } from '../../catalog/types.ts';
import type { Heading, ListedEntry } from '../../features/browse/search-entries.ts';
import type { CatalogText } from '../../i18n/catalog-text.ts';
import { useEnglish } from '../../i18n/english.tsx';
import { SOURCE_LOCALE } from '../../i18n/locales.ts';
import { useCatalogText, useCatalogTextIn, useCodesText, useInterfaceText } from '../../i18n/use-text.ts';
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
  const headings = useHeadings(text);
  return useMemo(() => {
    const toListed = (id: EntryId, owner: GuideApp, sample: string): Omit<ListedEntry, 'kind' | 'who'> => {
      const named = { id: owner.id, name: owner.name, isUnnamed: !owner.selectable };
      const titleIn = (one: CatalogText): string => plainText(one.entry(id, 'title', one.name(named)));
      return {
        id,
        title: titleIn(text),
        ...(isShown ? { english: titleIn(english) } : {}),
        sample,
        appId: owner.id,
        appName: owner.selectable ? owner.name : headings.general,
        formerNames: owner.formerNames,
      };
    };
    const toEntry = ({ id, sample, kind, who }: GuideEntry, owner: GuideApp): ListedEntry => ({
      ...toListed(id, owner, sample),
      kind: headings.kind(kind),
      who: who.map(headings.role),
    });
    const active = (one: GuideApp): readonly GuideEntry[] => one.entries.filter(({ status }) => status === 'active');
    return {
      entries: [
        ...guide.apps.flatMap((one) => active(one).map((entry) => toEntry(entry, one))),
        ...lentEntries(guide, app).map((entry) => ({
          ...toEntry(entry, app as GuideApp),
          query: `?app=${app?.id}`,
        })),
      ],
      rows: codes.flatMap(({ id, code, names, kind, who }) => {
        const owner = findApp(guide, appOfEntry(id));
        if (owner === undefined) return [];
        const row = toListed(id, owner, names?.join(', ') ?? code);
        return [{ ...row, kind: headings.kind(kind), who: [headings.owner(who)] }];
      }),
    };
  }, [guide, codes, app, text, english, isShown, headings]);
}

/** General entries that are listed with an app. Only what is connected can lose its connection. */
function lentEntries(guide: GuideFile, app: GuideApp | undefined): readonly GuideEntry[] {
  if (app === undefined || !app.selectable || app.parts.length === 0) return [];
  const general = guide.apps.filter(({ selectable }) => !selectable).flatMap(({ entries }) => entries);
  return general.filter(({ status, symptom }) => status === 'active' && (symptom || app.entries.length === 0));
}

/** What entries are gathered under; hundreds of them under a dozen headings. */
function useHeadings(text: CatalogText) {
  const t = useInterfaceText();
  const codes = useCodesText();
  return useMemo(
    () => ({
      general: t('browse.general'),
      kind: once(
        (id: EntryKind): Heading => ({
          id,
          title: id === 'network' || id === 'setup' ? t(`browse.kinds.${id}`) : codes(`kinds.${id}.title`),
        }),
      ),
      role: once((id: RoleId): Heading => ({ id, title: text.anyRole([id]) })),
      owner: once((id: CodeOwner): Heading => ({ id: `owner ${id}`, title: codes(`owners.${id}`) })),
    }),
    [t, codes, text],
  );
}

/** The same function, which asks once for each id. */
function once<Id>(make: (id: Id) => Heading): (id: Id) => Heading {
  const made = new Map<Id, Heading>();
  return (id) => {
    const heading = made.get(id) ?? make(id);
    made.set(id, heading);
    return heading;
  };
}
