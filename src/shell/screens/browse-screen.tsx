import { useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import type { CodesFile, GuideApp, GuideFile } from '../../catalog/index.ts';
import { EntryBrowser } from '../../features/browse/entry-browser.tsx';
import { GROUPINGS } from '../../features/browse/group-entries.ts';
import { useInterfaceText } from '../../i18n/use-text.ts';
import { usePageTitle } from '../../platform/page-title.ts';
import { EnglishToggle } from '../../ui/english-toggle.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Loaded } from '../load-states.tsx';
import { findApp } from '../use-catalog.ts';
import styles from './screens.module.css';
import { useListedEntries } from './use-listed-entries.ts';
import { useWholeCatalog } from './use-whole-catalog.ts';

interface BrowseScreenProps {
  /** The app in the address. Absent: all apps. */
  readonly appId?: string;
  /** A line saying what of the address was left out. */
  readonly notice?: string;
}

/** The whole catalog, or that of one app. */
export function BrowseScreen(props: BrowseScreenProps) {
  const { queries, guide, codes, namespaces } = useWholeCatalog();
  return (
    <Loaded queries={queries}>
      {guide !== undefined && codes !== undefined && <Browse {...{ guide, codes, namespaces }} {...props} />}
    </Loaded>
  );
}

interface BrowseProps extends BrowseScreenProps {
  readonly guide: GuideFile;
  readonly codes: CodesFile['codes'];
  /** Every namespace the list shows text of. */
  readonly namespaces: readonly string[];
}

function Browse({ guide, codes, namespaces, appId, notice }: BrowseProps) {
  const t = useInterfaceText();
  const [, navigate] = useLocation();
  const general = t('browse.general');
  const app = appId === undefined ? undefined : findApp(guide, appId);
  const title = app === undefined ? t('browse.title') : titleOf(app);
  const dropped = appId !== undefined && app === undefined ? t('not-found.app', { id: appId }) : notice;
  usePageTitle(title);
  const listed = useMemo(
    () =>
      guide.apps.map(({ id, name, formerNames, selectable }) => ({
        id,
        title: selectable ? name : general,
        formerNames,
      })),
    [guide, general],
  );
  const wanted = new URLSearchParams(useSearch()).get('by');
  const grouping = GROUPINGS.find((one) => one === wanted) ?? 'app';
  const addressOf = (id: string | undefined, by: string): string =>
    `${id === undefined ? '/errors/' : `/apps/${id}/`}${by === 'app' ? '' : `?by=${by}`}`;
  const { entries, rows } = useListedEntries(guide, codes, app);
  function titleOf({ name, selectable }: GuideApp): string {
    return selectable ? t('browse.title-app', { app: name }) : general;
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
      <EnglishToggle namespaces={namespaces} />
      <EntryBrowser
        apps={listed}
        entries={entries}
        codes={rows}
        app={app?.id}
        onChooseApp={(id) => navigate(addressOf(id, grouping))}
        grouping={grouping}
        onGroup={(by) => navigate(addressOf(app?.id, by), { replace: true })}
      />
    </>
  );
}
