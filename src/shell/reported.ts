import { appOfEntry } from '../catalog/index.ts';
import type { AppId, EntryId } from '../catalog/types.ts';
import type { AppSigns, Diagnosis, Incident } from '../engine/index.ts';
import type { NamedApp } from '../i18n/catalog-text.ts';

/** The incident a report is about: the most urgent one that the entry may explain, else the most urgent of all. */
export function pickIncident(diagnosis: Diagnosis | undefined, entry: EntryId | undefined): Incident | undefined {
  const incidents = diagnosis?.incidents ?? [];
  return incidents.find(({ matches }) => matches.some((match) => match.entry === entry)) ?? incidents[0];
}

/**
 * In whose name an entry is shown: its app's; a general one in that of the chosen app, and without one in nobody's.
 *
 * @param apps Every app, with the home of general entries.
 */
export function nameForReport(
  apps: readonly Pick<AppSigns, 'id' | 'name' | 'selectable'>[],
  entry: EntryId,
  chosen: AppId | undefined,
): NamedApp {
  const id = appOfEntry(entry);
  const own = apps.find((app) => app.id === id);
  const named = own?.selectable ? own : apps.find((app) => app.selectable && app.id === chosen);
  return named === undefined ? { id, name: id, isUnnamed: true } : { id, name: named.name };
}
