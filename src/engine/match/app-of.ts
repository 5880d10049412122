import type { AppId, EntryId } from '../../catalog/types.ts';

/** The app an entry belongs to: what stands before the dot. */
export function appOf(entry: EntryId): AppId {
  return entry.slice(0, entry.indexOf('.'));
}
