import { useMemo } from 'react';
import { useSearch } from 'wouter';
import type { GuideApp, GuideEntry, GuideFile } from '../../catalog/index.ts';
import { indexFlows } from '../../catalog/index.ts';
import { composeFlow } from '../../engine/index.ts';
import { EntryDetails, EntryHead } from '../../features/guide/entry-facts.tsx';
import { GeneralApp } from '../../features/guide/general-app.tsx';
import { Guide } from '../../features/guide/guide.tsx';
import { appNamespace } from '../../i18n/text-keys.ts';
import { useCatalogText, useInterfaceText } from '../../i18n/use-text.ts';
import { LocaleLink } from '../../ui/locale-link.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Loaded } from '../load-states.tsx';
import { usePageTitle } from '../page-title.ts';
import { findApp, findEntry, useAppName, useGuideFile } from '../use-catalog.ts';
import { useTexts } from '../use-texts.ts';
import { BrowseScreen } from './browse-screen.tsx';
import { CodeScreen } from './code-screen.tsx';

/** One error: what it is, and the walk to its fix. */
export function GuideScreen({ entryId }: { readonly entryId: string }) {
  const t = useInterfaceText();
  const guide = useGuideFile();
  const found = guide.data === undefined ? undefined : findEntry(guide.data, entryId);
  const texts = useTexts(found === undefined ? undefined : [appNamespace(found.app.id)]);
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
  const walked = useWalkedApp(guide, app);
  const flow = useMemo(() => {
    const flows = indexFlows(guide.flows);
    const own = flows.get(entry.flow);
    if (own === undefined) throw new Error(`Signpost: ${entry.id} points to flow ${entry.flow}, which does not exist`);
    return composeFlow(own, flows, walked.parts);
  }, [guide, entry, walked.parts]);
  usePageTitle(text.entry(entry.id, 'title', walked.name));
  const { successor } = entry;
  return (
    <>
      <EntryHead entry={entry} appName={walked.name} crumb={walked.isUnnamed ? t('browse.general') : walked.name} />
      {!app.selectable && <GeneralApp apps={guide.apps.filter(({ selectable }) => selectable)} app={walked.chosen} />}
      {successor !== undefined && (
        <Notice tone="caution">
          <p>{t('guide.retired')}</p>
          <LocaleLink to={`/errors/${successor}/`}>{t('guide.retired-link')}</LocaleLink>
        </Notice>
      )}
      <Guide
        flow={flow}
        dropped={walked.dropped}
        app={{
          id: walked.textApp,
          name: walked.name,
          ...(walked.statusPage === undefined ? {} : { statusPage: walked.statusPage }),
        }}
      />
      <EntryDetails entry={entry} appName={walked.name} />
    </>
  );
}

/** The entry's own app; for a general entry the one in the address, whose name, status page and procedure it uses. */
function useWalkedApp(guide: GuideFile, own: GuideApp) {
  const asked = new URLSearchParams(useSearch()).get('app');
  const appName = useAppName(guide.apps);
  const chosen = own.selectable || asked === null ? undefined : findApp(guide, asked);
  const app = chosen?.selectable ? chosen : own;
  return {
    name: appName(app.id),
    isUnnamed: !app.selectable,
    chosen: own.selectable || !app.selectable ? undefined : app.id,
    parts: app.parts,
    statusPage: app.statusPage?.url,
    textApp: own.id,
    dropped: asked === null || chosen?.selectable ? [] : [`app=${asked}`],
  };
}
