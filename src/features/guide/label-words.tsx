import type { WalkStep } from '../../engine/index.ts';
import { useLocale } from '../../i18n/locale-context.tsx';
import { GLOSSARY_NAMESPACE } from '../../i18n/text-keys.ts';
import { useI18n } from '../../i18n/use-i18n.ts';
import { useCatalogText, useInterfaceText } from '../../i18n/use-text.ts';
import styles from './guide.module.css';
import type { WalkedApp } from './guide.tsx';

/** How the console labels of a step read in a console in the reader's language, where that is known. */
export function LabelWords({ step, app }: { readonly step: WalkStep; readonly app: WalkedApp }) {
  const t = useInterfaceText();
  const locale = useLocale();
  const text = useCatalogText();
  const i18n = useI18n();
  const parts = ['title', 'body', 'note', ...step.actions.map((action) => `actions.${action}`)];
  const labels = new Set(parts.flatMap((part) => labelsIn(text.node(step.text, part, app) ?? '')));
  const words = [...labels].flatMap((label) => {
    const own: unknown = i18n.getResource(locale, GLOSSARY_NAMESPACE, label);
    return typeof own === 'string' && own !== label ? [{ label, own }] : [];
  });
  if (words.length === 0) return null;
  return (
    <details className={styles.stepSources}>
      <summary>{t('guide.labels')}</summary>
      <dl className={styles.labels}>
        {words.map(({ label, own }) => (
          <div key={label}>
            <dt lang="en" dir="ltr" translate="no">
              {label}
            </dt>
            <dd translate="no">{own}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function labelsIn(text: string): readonly string[] {
  return [...text.matchAll(/<ui>(.*?)<\/ui>/g)].map(([, label = '']) => label);
}
