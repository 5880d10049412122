import type { CodesFile } from '../../catalog/index.ts';
import type { CodeFamily, Source } from '../../catalog/types.ts';
import { useCodesText, useInterfaceText } from '../../i18n/use-text.ts';
import { ExternalLink } from '../../ui/external-link.tsx';
import { Said } from '../../ui/said.tsx';
import facts from './code-facts.module.css';
import { CodeFact, CodeValue } from './code-facts.tsx';
import styles from './guide.module.css';
import { OldSources, SourceLink } from './source-link.tsx';

interface CodeDetailsProps {
  readonly row: CodesFile['codes'][number];
  readonly sources: readonly Source[];
  /** The series the code belongs to. Absent: none with a page per code. */
  readonly family: CodeFamily | undefined;
}

/** What a code says, its names, how well it is documented, and where that was read. */
export function CodeDetails({ row, sources, family }: CodeDetailsProps) {
  const t = useInterfaceText();
  const codes = useCodesText();
  return (
    <details className={styles.details}>
      <summary>{t('guide.about-error')}</summary>
      <dl className={facts.codeFacts}>
        <CodeFact name={codes('meaning')}>
          <Said of={(one) => one.entry(row.id, 'meaning', '')} />
        </CodeFact>
        <CodeFact name={codes('code')}>
          <CodeValue>{row.code}</CodeValue>
        </CodeFact>
        {row.names !== undefined && (
          <CodeFact name={codes('name')}>
            <CodeValue>{row.names.join(', ')}</CodeValue>
          </CodeFact>
        )}
        {row.status !== undefined && (
          <CodeFact name={codes('status')}>
            <CodeValue>{row.status}</CodeValue>
          </CodeFact>
        )}
        <CodeFact name={codes('listed')}>{codes(`listings.${row.listed}`)}</CodeFact>
        <CodeFact name={t('guide.sources')}>
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
          <OldSources sources={sources} />
        </CodeFact>
      </dl>
    </details>
  );
}
