import { queryOptions } from '@tanstack/react-query';
import type { CodesFile, GuideFile, RecognitionFile, StartFile } from './index.ts';

/** What recognition needs, fetched once and never stale. */
export function recognitionQuery(base: string) {
  return queryOptions({
    queryKey: ['recognition'],
    queryFn: () => fetchJson<RecognitionFile>(`${base}catalog/recognition.json`),
  });
}

/** What the start page shows before there is a paste, fetched once and never stale. */
export function startQuery(base: string) {
  return queryOptions({ queryKey: ['start'], queryFn: () => fetchJson<StartFile>(`${base}catalog/start.json`) });
}

/** What guides need, fetched once and never stale. */
export function guideQuery(base: string) {
  return queryOptions({ queryKey: ['guide'], queryFn: () => fetchJson<GuideFile>(`${base}catalog/guide.json`) });
}

/** What pages of single codes need, fetched once and never stale. */
export function codesQuery(base: string) {
  return queryOptions({ queryKey: ['codes'], queryFn: () => fetchJson<CodesFile>(`${base}catalog/codes.json`) });
}

async function fetchJson<T>(url: string): Promise<T> {
  const response = await fetch(url, { credentials: 'same-origin' });
  if (!response.ok) throw new Error(`Signpost: ${url} answered ${response.status}`);
  return (await response.json()) as T;
}
