import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CodesFile } from '../../catalog/index.ts';
import type { CodeFamily, Source } from '../../catalog/types.ts';
import { useLocale } from '../../i18n/locale-context.tsx';
import { codeKey, type TextKey } from '../../i18n/text-keys.ts';
import { useCatalogText, useInterfaceText } from '../../i18n/use-text.ts';
import { ExternalLink } from '../../ui/external-link.tsx';
import { Said } from '../../ui/said.tsx';
import facts from './code-facts.module.css';
import styles from './guide.module.css';
import { SourceLink } from './source-link.tsx';

interface CodeFactsProps {
  readonly row: CodesFile['codes'][number];
  readonly sources: readonly Source[];
  readonly appName: string;
  /** The series the code belongs to. Absent: none with a page per code. */
  readonly family: CodeFamily | undefined;
}

/** What is known of a code: its kind, its names, who can solve it, what to do, and where it is listed. */
export function CodeFacts({ row, sources, appName, family }: CodeFactsProps) {
  const t = useInterfaceText();
  const text = useCatalogText();
  const hasOwn = text.at(titleKey(row.id), '') !== undefined;
  const codes = useTranslation('codes', { lng: useLocale(), useSuspense: false }).t;
  return (
    <>
      <header className={styles.entryHead}>
        <p className={styles.crumb}>
          {appName} · <Value>{row.id}</Value>
        </p>
        <h1>
          <Said of={(one) => one.entry(row.id, 'title', appName)} />
        </h1>
        <p>
          <Said of={(one) => one.entry(row.id, 'cause', appName)} />
        </p>
      </header>
      <dl className={facts.codeFacts}>
        <Fact name={codes('who')}>{codes(`owners.${row.who}`)}</Fact>
        <Fact name={codes('next')}>
          <Said of={(one) => one.entry(row.id, 'fix', appName)} />
        </Fact>
        {hasOwn && (
          <Fact name={codes('meaning')}>
            <Said of={(one) => one.entry(row.id, 'meaning', appName)} />
          </Fact>
        )}
        <Fact name={codes('code')}>
          <Value>{row.code}</Value>
        </Fact>
        {row.names !== undefined && (
          <Fact name={codes('name')}>
            <Value>{row.names.join(', ')}</Value>
          </Fact>
        )}
        {row.status !== undefined && (
          <Fact name={codes('status')}>
            <Value>{row.status}</Value>
          </Fact>
        )}
        <Fact name={codes('listed')}>{codes(`listings.${row.listed}`)}</Fact>
        <Fact name={t('guide.sources')}>
          <ul>
            {family?.lookup !== undefined && (
              <li>
                <ExternalLink href={family.lookup.replace('{number}', row.code.slice(family.prefix.length))}>
                  {t('diagnosis.lookup', { code: row.code })}
                </ExternalLink>
              </li>
            )}
            {sources.map((source) => (
              <li key={source.url}>
                <SourceLink {...source} />
              </li>
            ))}
          </ul>
        </Fact>
      </dl>
      {!hasOwn && <p className={styles.hint}>{codes('general')}</p>}
    </>
  );
}

function titleKey(entry: CodesFile['codes'][number]['id']): TextKey {
  const { namespace, key } = codeKey(entry);
  return { namespace, key: `${key}.title` };
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className={facts.codeFact}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** A code, a name or a number, as the product writes it. */
function Value({ children }: { readonly children: ReactNode }) {
  return (
    <code translate="no" dir="ltr">
      {children}
    </code>
  );
}
