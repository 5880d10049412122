import type { ReactNode } from 'react';
import type { CodesFile, RecognitionFile } from '../../catalog/index.ts';
import { appOfEntry } from '../../catalog/index.ts';
import type { EntryId } from '../../catalog/types.ts';
import { CodeFacts } from '../../features/guide/code-facts.tsx';
import { CODES_NAMESPACE } from '../../i18n/text-keys.ts';
import { useCatalogText } from '../../i18n/use-text.ts';
import { Loaded } from '../load-states.tsx';
import { usePageTitle } from '../page-title.ts';
import { useAppName, useCodesFile, useRecognition } from '../use-catalog.ts';
import { useTexts } from '../use-texts.ts';

interface CodeScreenProps {
  readonly entryId: string;
  /** What is shown when no list has an entry of this id. */
  readonly absent: ReactNode;
}

/** An entry that is one row of a code list. */
export function CodeScreen({ entryId, absent }: CodeScreenProps) {
  const codes = useCodesFile();
  const recognition = useRecognition();
  const texts = useTexts([CODES_NAMESPACE]);
  const row = codes.data?.codes.find(({ id }) => id === entryId);
  if (codes.data !== undefined && row === undefined) return absent;
  return (
    <Loaded queries={[codes, recognition, texts]}>
      {codes.data !== undefined && recognition.data !== undefined && row !== undefined && (
        <Code row={row} codes={codes.data} recognition={recognition.data} />
      )}
    </Loaded>
  );
}

interface CodeProps {
  readonly row: CodesFile['codes'][number];
  readonly codes: CodesFile;
  readonly recognition: RecognitionFile;
}

function Code({ row, codes, recognition }: CodeProps) {
  const text = useCatalogText();
  const appName = useAppName(recognition.apps);
  const app = appOfEntry(row.id as EntryId);
  usePageTitle(text.entry(row.id, 'title', appName(app)));
  const family = recognition.recognition.codeFamilies.find(({ prefix }) => row.code.startsWith(prefix));
  const list = codes.lists.find(({ id }) => id === app);
  return <CodeFacts row={row} sources={list?.sources ?? []} appName={appName(app)} family={family} />;
}
