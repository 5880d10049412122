import type { Ref } from 'react';
import type { GuideEntry } from '../../catalog/index.ts';
import type { NamedApp } from '../../i18n/catalog-text.ts';
import { useInterfaceText } from '../../i18n/use-text.ts';
import { Said } from '../../ui/said.tsx';
import styles from './guide.module.css';
import { OldSources, SourceLink } from './source-link.tsx';

interface EntryFactsProps {
  readonly entry: GuideEntry;
  readonly app: NamedApp;
}

/** Title of the entry, its app and what is wrong. */
export function EntryHead({ entry, app, crumb }: EntryFactsProps & { readonly crumb: string }) {
  return (
    <header className={styles.entryHead}>
      <p className={styles.crumb}>
        <span translate="no">{crumb}</span> ·{' '}
        <code translate="no" dir="ltr">
          {entry.id}
        </code>
      </p>
      <h1>
        <Said of={(one) => one.entry(entry.id, 'title', one.name(app))} />
      </h1>
      <p>
        <Said of={(one) => one.entry(entry.id, 'cause', one.name(app))} />
      </p>
    </header>
  );
}

/** What the error says, how it looks, what ends it, and where that was read. */
export function EntryDetails({ entry, app }: EntryFactsProps) {
  const t = useInterfaceText();
  return (
    <details className={styles.details}>
      <summary>{t('guide.about-error')}</summary>
      <dl>
        {(['meaning', 'fix'] as const).map((part) => (
          <div key={part}>
            <dt>{t(`guide.${part}`)}</dt>
            <dd>
              <Said of={(one) => one.entry(entry.id, part, one.name(app))} />
            </dd>
          </div>
        ))}
        <div>
          <dt>{t('guide.message')}</dt>
          <dd>
            {entry.symptom ? (
              t('guide.symptom')
            ) : (
              <code className={styles.message} lang="en" translate="no" dir="ltr">
                {entry.sample}
              </code>
            )}
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
            <OldSources sources={entry.sources} />
          </dd>
        </div>
      </dl>
    </details>
  );
}

/** The entry a question flow has led to. */
export function FoundEntry({ entry, app, heading }: EntryFactsProps & { readonly heading: Ref<HTMLHeadingElement> }) {
  return (
    <>
      <h2 id="step-title" ref={heading} tabIndex={-1}>
        <Said of={(one) => one.entry(entry.id, 'title', one.name(app))} />
      </h2>
      <p>
        <Said of={(one) => one.entry(entry.id, 'cause', one.name(app))} />
      </p>
    </>
  );
}
