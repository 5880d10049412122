import { useQuery } from '@tanstack/react-query';
import type { GuideApp, GuideEntry, GuideFile, RecognitionFile } from '../catalog/index.ts';
import { codesQuery, guideQuery, recognitionQuery, startQuery } from '../catalog/queries.ts';
import type { AppId, EntryId } from '../catalog/types.ts';
import { useInterfaceText } from '../i18n/use-text.ts';
import { CATALOG_BASE } from './base.ts';

/** What recognition needs. */
export function useRecognition() {
  return useQuery(recognitionQuery(CATALOG_BASE));
}

/** Every namespace that holds text of the catalog, single codes included. */
export function allNamespaces({ namespaces, codeNamespaces }: RecognitionFile): readonly string[] {
  return [...namespaces, ...codeNamespaces];
}

/** What the start page shows before there is a paste. */
export function useStartFile() {
  return useQuery(startQuery(CATALOG_BASE));
}

/** What guides need. */
export function useGuideFile() {
  return useQuery(guideQuery(CATALOG_BASE));
}

/** What pages of single codes need. */
export function useCodesFile() {
  return useQuery(codesQuery(CATALOG_BASE));
}

/** An app of the catalog. `undefined` when it has none of this id. */
export function findApp(guide: GuideFile, id: AppId): GuideApp | undefined {
  return guide.apps.find((app) => app.id === id);
}

/** An entry with its app. `undefined` when the catalog has none of this id. */
export function findEntry(
  guide: GuideFile,
  id: string,
): { readonly app: GuideApp; readonly entry: GuideEntry } | undefined {
  for (const app of guide.apps) {
    const entry = app.entries.find((one) => one.id === (id as EntryId));
    if (entry !== undefined) return { app, entry };
  }
  return undefined;
}

/** Names apps; the home of general entries is called "the app". */
export function useAppName(
  apps: readonly { readonly id: AppId; readonly name: string; readonly selectable: boolean }[],
) {
  const t = useInterfaceText();
  return (id: AppId): string => {
    const app = apps.find((one) => one.id === id);
    return app?.selectable ? app.name : t('shell.any-app');
  };
}
