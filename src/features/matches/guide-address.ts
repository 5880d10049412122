import { appOfEntry } from '../../catalog/index.ts';
import type { EntryId } from '../../catalog/types.ts';
import type { DiagnosisContext } from './diagnosis-context.ts';

/** Whether an entry holds for any app. */
export function isGeneralEntry(entry: EntryId, { isGeneral }: Pick<DiagnosisContext, 'isGeneral'>): boolean {
  return isGeneral(appOfEntry(entry));
}

/** In whose name an entry is shown: a general one in that of the chosen app. */
export function nameForEntry(entry: EntryId, context: Pick<DiagnosisContext, 'app' | 'appName' | 'isGeneral'>): string {
  const { app, appName } = context;
  return appName(isGeneralEntry(entry, context) && app !== undefined ? app : appOfEntry(entry));
}

/** Address of an entry's guide; that of a general one carries the chosen app. */
export function guideAddress(entry: EntryId, context: Pick<DiagnosisContext, 'app' | 'isGeneral'>): string {
  const { app } = context;
  return `/errors/${entry}/${isGeneralEntry(entry, context) && app !== undefined ? `?app=${app}` : ''}`;
}
