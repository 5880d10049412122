import type { Diagnosis, Incident } from '../../engine/index.ts';
import { useCatalogText, useInterfaceText } from '../../i18n/use-text.ts';
import type { DiagnosisContext } from './diagnosis-context.ts';
import { nameForEntry } from './guide-address.ts';

/** The verdict in one sentence, for those who hear the page; with several incidents their number before it. */
export function useStatusText(
  diagnosis: Diagnosis | undefined,
  incident: Incident | undefined,
  context: Pick<DiagnosisContext, 'app' | 'appName' | 'isGeneral'>,
): string {
  const t = useInterfaceText();
  const text = useCatalogText();
  if (diagnosis === undefined || incident === undefined) return '';
  return `${countText(diagnosis)}${verdictText()}`;

  function countText({ incidents, hasMore }: Diagnosis): string {
    if (incidents.length < 2) return '';
    const count = `${t('diagnosis.incidents-status', { count: incidents.length })}. `;
    return hasMore === true ? `${count}${t('diagnosis.incidents-more')} ` : count;
  }

  function verdictText(): string {
    const first = incident?.matches[0];
    if (incident?.verdict === 'unknown' || first === undefined) return t('diagnosis.unknown-status');
    if (incident?.verdict === 'ambiguous') return t('diagnosis.ambiguous-status', { count: incident.matches.length });
    const title = text.entry(first.entry, 'title', nameForEntry(first.entry, context));
    return t('diagnosis.certain-status', { title });
  }
}
