import { queryOptions } from '@tanstack/react-query';
import { loadJson } from '../platform/files.ts';

/** A program of someone else that is part of this one. */
export interface Licence {
  readonly name: string;
  readonly version: string;
  /** The licence by its SPDX identifier. Absent: the program names none. */
  readonly identifier?: string;
  /** The licence's text with its copyright notice. Absent: the program comes without one. */
  readonly text?: string;
}

/**
 * Every program of others in the build, by name, fetched once and never stale. The build writes the list; the development
 * server has none.
 */
export function licencesQuery(base: string) {
  return queryOptions({
    queryKey: ['licences'],
    queryFn: () => loadJson<readonly Licence[]>(`${base}licences.json`),
  });
}
