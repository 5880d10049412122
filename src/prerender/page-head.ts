import type { PageFiles } from '../catalog/index.ts';
import type { EntryId } from '../catalog/types.ts';
import { createCatalogText } from '../i18n/catalog-text.ts';
import type { KnownCode } from '../i18n/known-codes.tsx';
import type { PageNeeds } from '../shell/page-needs.ts';
import type { Services } from '../shell/services.ts';
import { findApp, findEntry } from '../shell/use-catalog.ts';
import { plainText } from '../ui/rich-text.tsx';

/** What search engines and previews read of a page. All of it is text, not markup. */
export interface PageHead {
  /** As the browser's tab shows it. */
  readonly title: string;
  readonly description: string;
  /** A question and its answer, for pages that explain an error. */
  readonly answer?: { readonly question: string; readonly text: string };
}

/** Says what a page is about, in its own words. */
export function headOf(below: string, { locale }: PageNeeds, catalog: PageFiles, { i18n }: Services): PageHead {
  const t = i18n.getFixedT(locale, 'interface');
  const codes = new Map<EntryId, KnownCode>(catalog.codes.codes.map((row) => [row.id, row]));
  const text = createCatalogText(i18n, locale, codes);
  const [, first, id = ''] = below.split('/');
  const page = (title: string, description: string): PageHead => ({ title: `${title} – Signpost`, description });
  if (below === '/') return { title: `Signpost: ${t('start.title')}`, description: t('start.lede') };
  if (first === 'about') return page(t('about.title'), t('about.lede'));
  if (first === 'apps') {
    const app = findApp(catalog.guide, id);
    const name = app?.selectable ? t('browse.title-app', { app: app.name }) : t('browse.general');
    return page(name, t('browse.lede'));
  }
  if (below === '/errors/') return page(t('browse.title'), t('browse.lede'));
  if (first === 'ask') {
    const ask = catalog.guide.flows.find((flow) => flow.id === id)?.ask;
    const app = ask === undefined ? undefined : findApp(catalog.guide, ask.app);
    return page(
      `${app?.name}: HTTP ${ask?.status.join(', ')}`,
      `${t('diagnosis.ask-title')}. ${t('diagnosis.ask-text')}`,
    );
  }
  const entry = id as EntryId;
  const found = findEntry(catalog.guide, id);
  const name =
    found === undefined ? '' : text.name({ id: found.app.id, name: found.app.name, isUnnamed: !found.app.selectable });
  const say = (part: 'title' | 'meaning' | 'cause' | 'fix'): string => plainText(text.entry(entry, part, name));
  return {
    ...page(say('title'), shorten(`${say('cause')} ${say('fix')}`)),
    answer: { question: say('title'), text: `${say('meaning')} ${say('cause')} ${say('fix')}` },
  };
}

/** At most what a list of results shows, cut between words. */
function shorten(text: string): string {
  if (text.length <= MAX_DESCRIPTION) return text;
  const cut = text.slice(0, MAX_DESCRIPTION);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), MAX_DESCRIPTION - 20))}…`;
}

const MAX_DESCRIPTION = 160;
