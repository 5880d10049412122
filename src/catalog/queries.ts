import { queryOptions } from '@tanstack/react-query';
import { loadJson } from '../platform/files.ts';
import type { CodesFile, GuideFile, RecognitionFile, StartFile } from './index.ts';

/** What recognition needs, fetched once and never stale. */
export function recognitionQuery(base: string) {
  return queryOptions({
    queryKey: ['recognition'],
    queryFn: () => loadJson<RecognitionFile>(`${base}catalog/recognition.json`),
  });
}

/** What the start page shows before there is a paste, fetched once and never stale. */
export function startQuery(base: string) {
  return queryOptions({ queryKey: ['start'], queryFn: () => loadJson<StartFile>(`${base}catalog/start.json`) });
}

/** What guides need, fetched once and never stale. */
export function guideQuery(base: string) {
  return queryOptions({ queryKey: ['guide'], queryFn: () => loadJson<GuideFile>(`${base}catalog/guide.json`) });
}

/** What pages of single codes need, fetched once and never stale. */
export function codesQuery(base: string) {
  return queryOptions({ queryKey: ['codes'], queryFn: () => loadJson<CodesFile>(`${base}catalog/codes.json`) });
}
