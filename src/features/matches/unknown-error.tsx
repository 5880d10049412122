import type { EvidenceKind, Incident } from '../../engine/index.ts';
import { useInterfaceText } from '../../i18n/use-text.ts';
import { Icon } from '../../ui/icon.tsx';
import { LocaleLink } from '../../ui/locale-link.tsx';
import type { Place } from '../../ui/pointed-places.tsx';
import { CodeList } from './code-list.tsx';
import type { DiagnosisContext } from './diagnosis-context.ts';
import styles from './matches.module.css';
import { NearestList } from './nearest-list.tsx';
import { PlaceQuote } from './place-quote.tsx';

/** Says that the error is not known, what was read all the same, and where to look next. */
export function UnknownError({ incident, ...context }: DiagnosisContext & { readonly incident: Incident }) {
  const t = useInterfaceText();
  const facts = readFacts(incident);
  const { app } = context;
  const isContrary = incident.contrary !== undefined && app !== undefined;
  const title = isContrary
    ? t('diagnosis.contrary-title', { app: context.appName(app) })
    : t('diagnosis.unknown-title');
  return (
    <article className={styles.match} data-verdict="unknown">
      <p className={styles.kicker}>
        <Icon name="dash" /> {t('diagnosis.unknown')}
      </p>
      <h2>{title}</h2>
      {facts.length > 0 && <p>{t('diagnosis.unknown-text')}</p>}
      {facts.length === 0 && incident.nearest.length === 0 && <p>{t('diagnosis.unknown-nothing')}</p>}
      {facts.length > 0 && (
        <dl className={styles.facts}>
          {facts.map(({ kind, values }) => (
            <div key={kind}>
              <dt>{t(`diagnosis.read-${kind}`)}</dt>
              {values.map(({ value, places }) => (
                <dd key={value}>
                  <PlaceQuote paste={context.paste} places={places}>
                    {value}
                  </PlaceQuote>
                </dd>
              ))}
            </div>
          ))}
        </dl>
      )}
      <CodeList codes={incident.codes} {...context} />
      <NearestList nearest={incident.nearest} {...context} />
      <ul className={styles.links}>
        {app !== undefined && (
          <li>
            <LocaleLink to={`/apps/${app}/`}>{t('diagnosis.browse-app', { app: context.appName(app) })}</LocaleLink>
          </li>
        )}
        <li>
          <LocaleLink to="/errors/">{t('diagnosis.browse')}</LocaleLink>
        </li>
        <li>
          <LocaleLink to={`/report/${app === undefined ? '' : `?app=${app}`}`}>{t('diagnosis.report')}</LocaleLink>
        </li>
      </ul>
    </article>
  );
}

type ShownKind = Exclude<EvidenceKind, 'phrase' | 'wording' | 'field' | 'operation' | 'connector'>;

interface ReadFact {
  readonly kind: ShownKind;
  readonly values: readonly { readonly value: string; readonly places: readonly Place[] }[];
}

function readFacts({ evidence }: Incident): readonly ReadFact[] {
  return SHOWN_KINDS.flatMap((kind) => {
    const facts = evidence.filter((fact) => fact.kind === kind);
    const values = [...new Set(facts.map(({ value }) => value))].slice(0, MAX_VALUES);
    if (values.length === 0) return [];
    const placesOf = (value: string): Place[] => facts.filter((fact) => fact.value === value).map(({ span }) => span);
    return [{ kind, values: values.map((value) => ({ value, places: placesOf(value) })) }];
  });
}

const MAX_VALUES = 6;
const SHOWN_KINDS: readonly ShownKind[] = [
  'code',
  'status',
  'exception',
  'symbol',
  'host',
  'app',
  'sign',
  'software',
  'method',
  'tenant-id',
  'app-id',
  'correlation-id',
  'trace-id',
  'request-id',
  'timestamp',
];
