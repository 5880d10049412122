import type { Evidence, EvidenceKind } from '../../engine/index.ts';
import { useCodesText, useInterfaceText } from '../../i18n/use-text.ts';
import { CopyButton } from '../../ui/copy-button.tsx';
import styles from './guide.module.css';

/** What the paste tells that the steps need, such as the app and the tenant, to copy. Nothing without a paste. */
export function PasteFacts({ evidence }: { readonly evidence: readonly Evidence[] }) {
  const t = useInterfaceText();
  const codes = useCodesText();
  const facts = SHOWN_KINDS.flatMap((kind) => {
    const values = new Set(evidence.filter((one) => one.kind === kind).map(({ value }) => value));
    return [...values].slice(0, MAX_VALUES).map((value) => ({ kind, value }));
  });
  if (facts.length === 0) return null;
  return (
    <section className={styles.pasteFacts} aria-labelledby="paste-facts">
      <h2 id="paste-facts">{codes('from-paste')}</h2>
      <div className={styles.values}>
        {facts.map(({ kind, value }) => (
          <div key={`${kind} ${value}`}>
            <span className={styles.hint}>{t(`diagnosis.read-${kind}`)}</span>
            <code translate="no" dir="ltr">
              {value}
            </code>
            <CopyButton value={value} />
          </div>
        ))}
      </div>
    </section>
  );
}

const SHOWN_KINDS = [
  ...(['app-id', 'tenant-id', 'correlation-id', 'trace-id', 'request-id', 'timestamp'] as const),
] satisfies readonly EvidenceKind[];
const MAX_VALUES = 3;
