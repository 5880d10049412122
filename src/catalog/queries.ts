import { queryOptions } from '@tanstack/react-query';
import { loadJson } from '../platform/files.ts';
import type { CodesFile, GuideFile, RecognitionFile, StartFile } from './index.ts';

/** What recognition needs, fetched once and never stale. */
export function recognitionQuery(base: string) {
  return queryOptions({
    queryKey: ['recognition'],
    queryFn: () => loadLists<RecognitionFile>(`${base}catalog/recognition.json`, 'apps', 'entries', 'namespaces'),
  });
}

/** What the start page shows before there is a paste, fetched once and never stale. */
export function startQuery(base: string) {
  return queryOptions({
    queryKey: ['start'],
    queryFn: () => loadLists<StartFile>(`${base}catalog/start.json`, 'apps', 'symptoms'),
  });
}

/** What guides need, fetched once and never stale. */
export function guideQuery(base: string) {
  return queryOptions({
    queryKey: ['guide'],
    queryFn: () => loadLists<GuideFile>(`${base}catalog/guide.json`, 'apps', 'flows'),
  });
}

/** What pages of single codes need, fetched once and never stale. */
export function codesQuery(base: string) {
  return queryOptions({
    queryKey: ['codes'],
    queryFn: () => loadLists<CodesFile>(`${base}catalog/codes.json`, 'lists', 'codes'),
  });
}

/**
 * A file of the catalog.
 *
 * @param lists Lists it must have: some hosts answer for a missing file with something else, and with success.
 * @throws Error naming the file when it cannot be had, or is another.
 */
async function loadLists<T>(path: string, ...lists: readonly (keyof T)[]): Promise<T> {
  const file = await loadJson<T | null>(path);
  if (!lists.every((list) => Array.isArray(file?.[list])))
    throw new Error(`Signpost: ${path} is not what it should be`);
  return file as T;
}
