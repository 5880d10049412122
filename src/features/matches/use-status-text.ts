import type { Incident } from '../../engine/index.ts';
import { useCatalogText, useInterfaceText } from '../../i18n/use-text.ts';
import type { DiagnosisContext } from './diagnosis-context.ts';
import { nameForEntry } from './guide-address.ts';

/** The verdict in one sentence, for those who hear the page; with several incidents their number before it. */
export function useStatusText(
  incidents: readonly Incident[],
  incident: Incident | undefined,
  context: Pick<DiagnosisContext, 'app' | 'appName' | 'isGeneral'>,
): string {
  const t = useInterfaceText();
  const text = useCatalogText();
  if (incident === undefined) return '';
  const count = incidents.length > 1 ? `${t('diagnosis.incidents-status', { count: incidents.length })}. ` : '';
  return `${count}${verdictText()}`;

  function verdictText(): string {
    const first = incident?.matches[0];
    if (incident?.verdict === 'unknown' || first === undefined) return t('diagnosis.unknown-status');
    if (incident?.verdict === 'ambiguous') return t('diagnosis.ambiguous-status', { count: incident.matches.length });
    const title = text.entry(first.entry, 'title', nameForEntry(first.entry, context));
    return t('diagnosis.certain-status', { title });
  }
}
