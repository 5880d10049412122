import { useLocation, useSearch } from 'wouter';
import type { Value } from '../../catalog/types.ts';
import type { WalkStep } from '../../engine/index.ts';
import { useCatalogText, useInterfaceText } from '../../i18n/use-text.ts';
import { CopyButton } from '../../ui/copy-button.tsx';
import { RichText } from '../../ui/rich-text.tsx';
import styles from './guide.module.css';
import type { WalkedApp } from './guide.tsx';
import { withReserved } from './trail-query.ts';

/** Long values of a step, each with a button that copies it. Nothing when there are none. */
export function CopyValues({ step, app }: { readonly step: WalkStep; readonly app: WalkedApp }) {
  const t = useInterfaceText();
  const text = useCatalogText();
  const search = useSearch();
  if (step.values.length === 0) return null;
  return (
    <section className={styles.values} aria-label={t('guide.values')}>
      {step.values.some(({ cloud }) => cloud !== undefined) && (
        <Variant name="cloud" options={CLOUDS.map((id) => ({ id, label: t(`guide.cloud-${id}`) }))} />
      )}
      {step.values.some(({ dataCentre }) => dataCentre !== undefined) && (
        <Variant name="data-centre" options={CENTRES.map((id) => ({ id, label: id.toUpperCase() }))} />
      )}
      {fittingValues(step.values, search).map(({ id, value }) => (
        <div key={id}>
          <span className={styles.hint}>{text.node(step.text, `values.${id}`, app) ?? id}</span>
          <code translate="no" dir="ltr">
            {value}
          </code>
          <CopyButton value={value} />
        </div>
      ))}
    </section>
  );
}

interface VariantProps {
  readonly name: 'cloud' | 'data-centre';
  readonly options: readonly { readonly id: string; readonly label: string }[];
}

/** Asks what the values depend on; the address keeps the answer for all steps. */
function Variant({ name, options }: VariantProps) {
  const t = useInterfaceText();
  const [path, navigate] = useLocation();
  const search = useSearch();
  const chosen = new URLSearchParams(search).get(name) ?? '';
  return (
    <p className={styles.variant}>
      <label>
        {t(`guide.${name}`)}{' '}
        <select
          value={options.some(({ id }) => id === chosen) ? chosen : ''}
          onChange={(event) => navigate(`${path}${withReserved(search, name, event.target.value)}`, { replace: true })}
        >
          <option value="">{t('guide.variant-all')}</option>
          {options.map(({ id, label }) => (
            <option key={id} value={id} translate={name === 'data-centre' ? 'no' : undefined}>
              {label}
            </option>
          ))}
        </select>
      </label>
      {name === 'data-centre' && (
        <span className={styles.hint}>
          <RichText>{t('guide.data-centre-hint')}</RichText>
        </span>
      )}
    </p>
  );
}

/** The values of a step that hold for the cloud and the data centre in the query; all where none was chosen. */
export function fittingValues(values: readonly Value[], search: string): readonly Value[] {
  const chosen = new URLSearchParams(search);
  return values.filter(
    ({ cloud, dataCentre }) =>
      isMeant(cloud, chosen.get('cloud'), CLOUDS) && isMeant(dataCentre, chosen.get('data-centre'), CENTRES),
  );
}

/** Whether a value is to be shown: it holds for all, nothing was chosen, or it is the chosen one's. */
function isMeant(own: string | undefined, chosen: string | null, known: readonly string[]): boolean {
  return own === undefined || chosen === null || !known.includes(chosen) || own === chosen;
}

const CLOUDS = ['commercial', 'gcc', 'gcc-high'] as const;
const CENTRES = ['us1', 'us2', 'us3', 'eu1', 'eu2'] as const;
