import type { Incident } from '../../engine/index.ts';
import { useLocale } from '../../i18n/locale-context.tsx';
import { useCatalogText, useInterfaceText } from '../../i18n/use-text.ts';
import { Icon } from '../../ui/icon.tsx';
import type { DiagnosisContext } from './diagnosis-context.ts';
import { nameForEntry } from './guide-address.ts';
import styles from './matches.module.css';

interface IncidentListProps extends DiagnosisContext {
  readonly incidents: readonly Incident[];
  /** Whether the paste has errors that are not among them. */
  readonly hasMore: boolean;
  /** Index of the one that is shown. */
  readonly shown: number;
  readonly onShow: (incident: number) => void;
}

/** The errors of a paste that tells of several, the most urgent first; choosing one shows it below. */
export function IncidentList({ incidents, hasMore, shown, onShow, ...context }: IncidentListProps) {
  const t = useInterfaceText();
  return (
    <fieldset className={styles.incidents}>
      <legend>
        <h2>{t('diagnosis.incidents')}</h2>
      </legend>
      <p className={styles.hint}>{t('diagnosis.incidents-text')}</p>
      {incidents.map((incident, index) => (
        <label key={keyOf(incident)} className={styles.candidate}>
          <input type="radio" name="incident" checked={index === shown} onChange={() => onShow(index)} />
          <IncidentSummary incident={incident} {...context} />
        </label>
      ))}
      {hasMore && <p className={styles.hint}>{t('diagnosis.incidents-more')}</p>}
    </fieldset>
  );
}

function IncidentSummary({ incident, ...context }: DiagnosisContext & { readonly incident: Incident }) {
  const t = useInterfaceText();
  const text = useCatalogText();
  const [first] = incident.matches;
  const title =
    first === undefined
      ? (incident.codes[0]?.code ?? t('diagnosis.unknown-title'))
      : text.entry(first.entry, 'title', nameForEntry(first.entry, context));
  return (
    <span>
      <span className={styles.candidateApp}>{title}</span>
      <span className={styles.summary}>
        <Icon name={ICONS[incident.verdict]} /> {t(`diagnosis.${incident.verdict}`)}
        <Times incident={incident} />
      </span>
    </span>
  );
}

/** How often it stands in the paste, and from when to when where times with a zone stand beside it. */
function Times({ incident: { occurrences } }: { readonly incident: Incident }) {
  const t = useInterfaceText();
  const locale = useLocale();
  const times = occurrences.flatMap(({ at }) => (at === undefined ? [] : [at])).sort();
  const [from, to] = [times[0], times.at(-1)];
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'medium', timeZone: 'UTC' });
  return (
    <>
      {' · '}
      {t('diagnosis.times', { count: occurrences.length })}
      {from !== undefined && to !== undefined && (
        <>
          {' · '}
          {from === to
            ? format.format(new Date(from))
            : t('diagnosis.period', { from: format.format(new Date(from)), to: format.format(new Date(to)) })}{' '}
          UTC
        </>
      )}
    </>
  );
}

/** No two incidents of a paste are of the same entries and the same codes. */
function keyOf({ matches, codes }: Incident): string {
  return [...matches.map(({ entry }) => entry), ...codes.map(({ code }) => code)].join(' ');
}

const ICONS = { certain: 'check', ambiguous: 'question', unknown: 'dash' } as const;
