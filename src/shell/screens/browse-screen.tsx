import { useLocation } from 'wouter';
import type { CodesFile, GuideApp, GuideFile } from '../../catalog/index.ts';
import { appOfEntry } from '../../catalog/index.ts';
import { EntryBrowser } from '../../features/browse/entry-browser.tsx';
import { useCatalogText, useInterfaceText } from '../../i18n/use-text.ts';
import { Notice } from '../../ui/notice.tsx';
import { plainText } from '../../ui/rich-text.tsx';
import { Loaded } from '../load-states.tsx';
import { usePageTitle } from '../page-title.ts';
import { findApp, useAppName, useCodesFile, useGuideFile, useRecognition } from '../use-catalog.ts';
import { useTexts } from '../use-texts.ts';
import styles from './screens.module.css';

interface BrowseScreenProps {
  /** The app in the address. Absent: all apps. */
  readonly appId?: string;
  /** A line saying what of the address was left out. */
  readonly notice?: string;
}

/** The whole catalog, or that of one app. */
export function BrowseScreen(props: BrowseScreenProps) {
  const recognition = useRecognition();
  const guide = useGuideFile();
  const codes = useCodesFile();
  const texts = useTexts(recognition.data?.namespaces);
  return (
    <Loaded queries={[recognition, guide, codes, texts]}>
      {guide.data !== undefined && codes.data !== undefined && (
        <Browse guide={guide.data} codes={codes.data.codes} {...props} />
      )}
    </Loaded>
  );
}

interface BrowseProps extends BrowseScreenProps {
  readonly guide: GuideFile;
  readonly codes: CodesFile['codes'];
}

function Browse({ guide, codes, appId, notice }: BrowseProps) {
  const t = useInterfaceText();
  const text = useCatalogText();
  const [, navigate] = useLocation();
  const appName = useAppName(guide.apps);
  const app = appId === undefined ? undefined : findApp(guide, appId);
  const title = app === undefined ? t('browse.title') : titleOf(app);
  const dropped = appId !== undefined && app === undefined ? t('not-found.app', { id: appId }) : notice;
  usePageTitle(title);
  const listed = guide.apps.map(({ id, name, formerNames, selectable }) => ({
    id,
    name: selectable ? name : t('browse.general'),
    formerNames,
  }));
  const entries = guide.apps.flatMap((one) =>
    one.entries
      .filter(({ status }) => status === 'active')
      .map(({ id, sample }) => ({
        id,
        title: plainText(text.entry(id, 'title', appName(one.id))),
        sample,
        appId: one.id,
        appName: one.name,
        formerNames: one.formerNames,
      })),
  );
  const rows = codes.flatMap(({ id, code, names }) => {
    const owner = findApp(guide, appOfEntry(id));
    if (owner === undefined) return [];
    const { id: ownerId, name, formerNames } = owner;
    const title = text.entry(id, 'title', name);
    return [{ id, title, sample: names?.join(', ') ?? code, appId: ownerId, appName: name, formerNames }];
  });
  function titleOf({ name, selectable }: GuideApp): string {
    return selectable ? t('browse.title-app', { app: name }) : t('browse.general');
  }
  return (
    <>
      <h1>{title}</h1>
      <p className={styles.lede}>{t('browse.lede')}</p>
      {dropped !== undefined && (
        <Notice tone="caution">
          <p role="status">{dropped}</p>
        </Notice>
      )}
      {app !== undefined && app.entries.length === 0 && rows.every((row) => row.appId !== app.id) && (
        <p>{t('browse.no-entries', { app: app.name })}</p>
      )}
      <EntryBrowser
        apps={listed}
        entries={entries}
        codes={rows}
        app={app?.id}
        onChooseApp={(id) => navigate(id === undefined ? '/errors/' : `/apps/${id}/`)}
      />
    </>
  );
}
