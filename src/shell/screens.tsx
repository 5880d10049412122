import { Route, Switch } from 'wouter';
import { useLocale } from '../i18n/locale-context.tsx';
import { useInterfaceText } from '../i18n/use-text.ts';
import { Notice } from '../ui/notice.tsx';
import { fetchedScreen, LazyScreen, type Prepare } from './lazy-screen.tsx';
import type { ScreenName } from './page-needs.ts';
import { NotFoundScreen } from './screens/not-found-screen.tsx';
import { StartScreen } from './screens/start-screen.tsx';
import { search } from './search-program.ts';

const about = fetchedScreen<object>('about', async () => (await import('./screens/about-screen.tsx')).AboutScreen);
const ask = fetchedScreen('ask', async () => (await import('./screens/ask-screen.tsx')).AskScreen);
const browse = fetchedScreen('browse', async () => (await import('./screens/browse-screen.tsx')).BrowseScreen);
const guide = fetchedScreen('guide', async () => (await import('./screens/guide-screen.tsx')).GuideScreen);
const report = fetchedScreen<object>('report', async () => (await import('./screens/report-screen.tsx')).ReportScreen);

/** Screens that are fetched, by the name a prerendered page asks for them. */
export const FETCHED_SCREENS: Readonly<Record<ScreenName, Prepare>> = {
  about: about.prepare,
  ask: ask.prepare,
  browse: browse.prepare,
  guide: guide.prepare,
};

/** What is fetched before it is needed: all of them, so that no request tells what was pasted. */
export const PREPARE_SCREENS: readonly Prepare[] = [
  guide.prepare,
  report.prepare,
  browse.prepare,
  ask.prepare,
  about.prepare,
  search.prepare,
];

/** The screen of the address. */
export function Screens({ droppedLocale }: { readonly droppedLocale: string | undefined }) {
  const t = useInterfaceText();
  const locale = useLocale();
  return (
    <>
      {droppedLocale !== undefined && (
        <Notice tone="caution">
          <p role="status">{t('not-found.locale', { id: nameOfLanguage(droppedLocale, locale) })}</p>
        </Notice>
      )}
      <Switch>
        <Route path="/">{() => <StartScreen />}</Route>
        <Route path={/^\/(?:errors|apps|ask)\/?$/}>{() => <LazyScreen screen={browse} given={{}} />}</Route>
        <Route path="/errors/:entry">
          {({ entry }) => <LazyScreen key={entry} screen={guide} given={{ entryId: entry }} />}
        </Route>
        <Route path="/apps/:app">{({ app }) => <LazyScreen screen={browse} given={{ appId: app }} />}</Route>
        <Route path="/ask/:question">
          {({ question }) => <LazyScreen key={question} screen={ask} given={{ questionId: question }} />}
        </Route>
        <Route path="/report">{() => <LazyScreen screen={report} given={{}} />}</Route>
        <Route path="/about">{() => <LazyScreen screen={about} given={{}} />}</Route>
        <Route>{() => <NotFoundScreen />}</Route>
      </Switch>
    </>
  );
}

/** A language's name in the reader's own; the tag as it stands when it is none. */
function nameOfLanguage(tag: string, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(tag.replaceAll('_', '-')) ?? tag;
  } catch {
    return tag;
  }
}
