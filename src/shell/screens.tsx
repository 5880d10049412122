import { Route, Switch } from 'wouter';
import { useInterfaceText } from '../i18n/use-text.ts';
import { Notice } from '../ui/notice.tsx';
import { AboutScreen } from './screens/about-screen.tsx';
import { AskScreen } from './screens/ask-screen.tsx';
import { BrowseScreen } from './screens/browse-screen.tsx';
import { GuideScreen } from './screens/guide-screen.tsx';
import { NotFoundScreen } from './screens/not-found-screen.tsx';
import { StartScreen } from './screens/start-screen.tsx';

/** The screen of the address. */
export function Screens({ droppedLocale }: { readonly droppedLocale: string | undefined }) {
  const t = useInterfaceText();
  return (
    <>
      {droppedLocale !== undefined && (
        <Notice tone="caution">
          <p role="status">{t('not-found.locale', { id: droppedLocale })}</p>
        </Notice>
      )}
      <Switch>
        <Route path="/">{() => <StartScreen />}</Route>
        <Route path="/errors">{() => <BrowseScreen />}</Route>
        <Route path="/errors/:entry">{({ entry }) => <GuideScreen key={entry} entryId={entry} />}</Route>
        <Route path="/apps/:app">{({ app }) => <BrowseScreen appId={app} />}</Route>
        <Route path="/ask/:question">{({ question }) => <AskScreen key={question} questionId={question} />}</Route>
        <Route path="/about">{() => <AboutScreen />}</Route>
        <Route>{() => <NotFoundScreen />}</Route>
      </Switch>
    </>
  );
}
