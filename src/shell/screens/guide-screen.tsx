import { useSearch } from 'wouter';
import type { GuideApp, GuideEntry, GuideFile } from '../../catalog/index.ts';
import { EntryDetails, EntryHead } from '../../features/guide/entry-facts.tsx';
import { FirstThings } from '../../features/guide/first-things.tsx';
import { GeneralApp } from '../../features/guide/general-app.tsx';
import { Guide } from '../../features/guide/guide.tsx';
import { useCatalogText, useInterfaceText } from '../../i18n/use-text.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { usePageTitle } from '../../platform/page-title.ts';
import { EnglishToggle } from '../../ui/english-toggle.tsx';
import { LocaleLink } from '../../ui/locale-link.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Loaded } from '../load-states.tsx';
import { allNamespaces, findEntry, useGuideFile, useRecognition } from '../use-catalog.ts';
import { useRememberedWalk } from '../use-remembered-walk.ts';
import { namespacesOf, useWalkedEntry } from '../walked-entry.ts';
import { BrowseScreen } from './browse-screen.tsx';
import { CodeScreen } from './code-screen.tsx';

/** One error: what it is, and the walk to its fix. */
export function GuideScreen({ entryId }: { readonly entryId: string }) {
  const t = useInterfaceText();
  const guide = useGuideFile();
  const found = guide.data === undefined ? undefined : findEntry(guide.data, entryId);
  const texts = useTexts(
    guide.data === undefined || found === undefined ? undefined : namespacesOf(guide.data, found, null),
  );
  if (guide.data !== undefined && found === undefined) {
    return <CodeScreen entryId={entryId} absent={<BrowseScreen notice={t('not-found.entry', { id: entryId })} />} />;
  }
  return (
    <Loaded queries={[guide, texts]}>
      {guide.data !== undefined && found !== undefined && <EntryGuide guide={guide.data} {...found} />}
    </Loaded>
  );
}

interface EntryGuideProps {
  readonly guide: GuideFile;
  readonly app: GuideApp;
  readonly entry: GuideEntry;
}

function EntryGuide({ guide, app, entry }: EntryGuideProps) {
  const t = useInterfaceText();
  const text = useCatalogText();
  const asked = useAskedApp();
  const walked = useWalkedEntry(guide, { app, entry }, asked);
  const namespaces = namespacesOf(guide, { app, entry }, asked);
  // Those of the app one has chosen; the choice itself stays in its place until they are there.
  const texts = useTexts(namespaces);
  useRememberedWalk(entry.id, walked.flow);
  const recognition = useRecognition();
  const name = walked.app.name;
  usePageTitle(text.entry(entry.id, 'title', name));
  const { successor } = entry;
  return (
    <>
      <EntryHead entry={entry} app={walked.app} crumb={walked.app.isUnnamed ? t('browse.general') : name} />
      {!app.selectable && (
        <GeneralApp
          apps={guide.apps.filter(({ selectable, parts }) => selectable && parts.length > 0)}
          app={walked.chosen}
        />
      )}
      {successor !== undefined && (
        <Notice tone="caution">
          <p>{t('guide.retired')}</p>
          <LocaleLink to={`/errors/${successor}/`}>{t('guide.retired-link')}</LocaleLink>
        </Notice>
      )}
      <Loaded queries={[texts]} isPart>
        <FirstThings entry={entry} app={walked.app.facts} />
        <EnglishToggle namespaces={namespaces} />
        <Guide
          flow={walked.flow}
          dropped={walked.dropped}
          app={walked.app}
          namespaces={recognition.data === undefined ? undefined : allNamespaces(recognition.data)}
        />
        <EntryDetails entry={entry} app={walked.app} />
      </Loaded>
    </>
  );
}

/** The app that the address of a general guide carries. */
function useAskedApp(): string | null {
  return new URLSearchParams(useSearch()).get('app');
}
