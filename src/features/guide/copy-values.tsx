import type { WalkStep } from '../../engine/index.ts';
import { useCatalogText, useInterfaceText } from '../../i18n/use-text.ts';
import { CopyButton } from '../../ui/copy-button.tsx';
import styles from './guide.module.css';
import type { WalkedApp } from './guide.tsx';

/** Long values of a step, each with a button that copies it. Nothing when there are none. */
export function CopyValues({ step, app }: { readonly step: WalkStep; readonly app: WalkedApp }) {
  const t = useInterfaceText();
  const text = useCatalogText();
  if (step.values.length === 0) return null;
  return (
    <section className={styles.values} aria-label={t('guide.values')}>
      {step.values.map(({ id, value }) => {
        const label = text.node(step.text, `values.${id}`, app.id, app.name) ?? id;
        return (
          <div key={id}>
            <span className={styles.hint}>{label}</span>
            <code translate="no" dir="ltr">
              {value}
            </code>
            <CopyButton value={value} />
          </div>
        );
      })}
    </section>
  );
}
