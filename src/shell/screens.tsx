import { Route, Switch } from 'wouter';
import { useLocale } from '../i18n/locale-context.tsx';
import { useInterfaceText } from '../i18n/use-text.ts';
import { Notice } from '../ui/notice.tsx';
import { AboutScreen } from './screens/about-screen.tsx';
import { AskScreen } from './screens/ask-screen.tsx';
import { BrowseScreen } from './screens/browse-screen.tsx';
import { GuideScreen } from './screens/guide-screen.tsx';
import { NotFoundScreen } from './screens/not-found-screen.tsx';
import { ReportScreen } from './screens/report-screen.tsx';
import { StartScreen } from './screens/start-screen.tsx';

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
        <Route path={/^\/(?:errors|apps|ask)\/?$/}>{() => <BrowseScreen />}</Route>
        <Route path="/errors/:entry">{({ entry }) => <GuideScreen key={entry} entryId={entry} />}</Route>
        <Route path="/apps/:app">{({ app }) => <BrowseScreen appId={app} />}</Route>
        <Route path="/ask/:question">{({ question }) => <AskScreen key={question} questionId={question} />}</Route>
        <Route path="/report">{() => <ReportScreen />}</Route>
        <Route path="/about">{() => <AboutScreen />}</Route>
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
