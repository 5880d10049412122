import type { ReactNode } from 'react';
import type { CodesFile } from '../../catalog/index.ts';
import { codeKey } from '../../i18n/text-keys.ts';
import { useCatalogText, useCodesText } from '../../i18n/use-text.ts';
import { Said } from '../../ui/said.tsx';
import facts from './code-facts.module.css';
import styles from './guide.module.css';

interface CodeFactsProps {
  readonly row: CodesFile['codes'][number];
  readonly appName: string;
}

/** What a code means, who can solve it and what ends it. */
export function CodeFacts({ row, appName }: CodeFactsProps) {
  const { namespace, key } = codeKey(row.id);
  const hasOwn = useCatalogText().at({ namespace, key: `${key}.title` }, '') !== undefined;
  const codes = useCodesText();
  return (
    <>
      <header className={styles.entryHead}>
        <p className={styles.crumb}>
          <span translate="no">{appName}</span> · <CodeValue>{row.id}</CodeValue>
        </p>
        <h1>
          <Said of={(one) => one.entry(row.id, 'title', appName)} />
        </h1>
        <p>
          <Said of={(one) => one.entry(row.id, 'cause', appName)} />
        </p>
      </header>
      <dl className={facts.codeFacts}>
        <CodeFact name={codes('who')}>{codes(`owners.${row.who}`)}</CodeFact>
        <CodeFact name={codes('next')}>
          <Said of={(one) => one.entry(row.id, 'fix', appName)} />
        </CodeFact>
      </dl>
      {!hasOwn && <p className={styles.hint}>{codes('general')}</p>}
    </>
  );
}

/** One fact of a code, with its name. */
export function CodeFact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className={facts.codeFact}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** A code, a name or a number, as the product writes it. */
export function CodeValue({ children }: { readonly children: ReactNode }) {
  return (
    <code translate="no" dir="ltr">
      {children}
    </code>
  );
}
