import type { Ref } from 'react';
import type { GuideEntry } from '../../catalog/index.ts';
import { useCatalogText, useInterfaceText } from '../../i18n/use-text.ts';
import { RichText } from '../../ui/rich-text.tsx';
import styles from './guide.module.css';
import { SourceLink } from './source-link.tsx';

interface EntryFactsProps {
  readonly entry: GuideEntry;
  readonly appName: string;
}

/** Title of the entry, its app and what is wrong. */
export function EntryHead({ entry, appName, crumb }: EntryFactsProps & { readonly crumb: string }) {
  const text = useCatalogText();
  return (
    <header className={styles.entryHead}>
      <p className={styles.crumb}>
        {crumb} ·{' '}
        <code translate="no" dir="ltr">
          {entry.id}
        </code>
      </p>
      <h1>{text.entry(entry.id, 'title', appName)}</h1>
      <p>
        <RichText>{text.entry(entry.id, 'cause', appName)}</RichText>
      </p>
    </header>
  );
}

/** What the error says, how it looks, what ends it, and where that was read. */
export function EntryDetails({ entry, appName }: EntryFactsProps) {
  const t = useInterfaceText();
  const text = useCatalogText();
  return (
    <details className={styles.details}>
      <summary>{t('guide.about-error')}</summary>
      <dl>
        {(['meaning', 'fix'] as const).map((part) => (
          <div key={part}>
            <dt>{t(`guide.${part}`)}</dt>
            <dd>
              <RichText>{text.entry(entry.id, part, appName)}</RichText>
            </dd>
          </div>
        ))}
        <div>
          <dt>{t('guide.message')}</dt>
          <dd>
            <code className={styles.message} lang="en" translate="no" dir="ltr">
              {entry.sample}
            </code>
          </dd>
        </div>
        <div>
          <dt>{t('guide.sources')}</dt>
          <dd>
            {t(`guide.basis-${entry.basis}`)}
            <ul>
              {entry.sources.map((source) => (
                <li key={source.url}>
                  <SourceLink {...source} />
                </li>
              ))}
            </ul>
          </dd>
        </div>
      </dl>
    </details>
  );
}

/** The entry a question flow has led to. */
export function FoundEntry({
  entry,
  appName,
  heading,
}: EntryFactsProps & { readonly heading: Ref<HTMLHeadingElement> }) {
  const text = useCatalogText();
  return (
    <>
      <h2 id="step-title" ref={heading} tabIndex={-1}>
        {text.entry(entry.id, 'title', appName)}
      </h2>
      <p>
        <RichText>{text.entry(entry.id, 'cause', appName)}</RichText>
      </p>
    </>
  );
}
