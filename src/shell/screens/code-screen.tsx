import type { ReactNode } from 'react';
import type { CodesFile, GuideFile, RecognitionFile } from '../../catalog/index.ts';
import { appOfEntry, flowOfKind } from '../../catalog/index.ts';
import type { EntryId } from '../../catalog/types.ts';
import type { Evidence, Incident } from '../../engine/index.ts';
import { CodeDetails } from '../../features/guide/code-details.tsx';
import { CodeFacts } from '../../features/guide/code-facts.tsx';
import { Guide } from '../../features/guide/guide.tsx';
import { PasteFacts } from '../../features/guide/paste-facts.tsx';
import { useDiagnosis } from '../../features/matches/use-diagnosis.ts';
import { usePaste } from '../../features/paste/paste-context.tsx';
import { appNamespace, CODES_NAMESPACE, codesNamespace, GLOSSARY_NAMESPACE } from '../../i18n/text-keys.ts';
import { useCatalogText } from '../../i18n/use-text.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { usePageTitle } from '../../platform/page-title.ts';
import { EnglishToggle } from '../../ui/english-toggle.tsx';
import { Loaded } from '../load-states.tsx';
import { allNamespaces, useAppName, useCodesFile, useGuideFile, useRecognition } from '../use-catalog.ts';
import { useRememberedWalk } from '../use-remembered-walk.ts';
import { useWalkedCode } from '../walked-code.ts';

interface CodeScreenProps {
  readonly entryId: string;
  /** What is shown when no list has an entry of this id. */
  readonly absent: ReactNode;
}

/** An entry that is one row of a code list: what is known of it, and the walk of its kind. */
export function CodeScreen({ entryId, absent }: CodeScreenProps) {
  const codes = useCodesFile();
  const guide = useGuideFile();
  const recognition = useRecognition();
  const row = codes.data?.codes.find(({ id }) => id === entryId);
  const namespaces = row === undefined ? undefined : namespacesOfCode(row);
  const texts = useTexts(namespaces);
  if (codes.data !== undefined && row === undefined) return absent;
  return (
    <Loaded queries={[codes, guide, recognition, texts]}>
      {codes.data !== undefined && guide.data !== undefined && recognition.data !== undefined && row !== undefined && (
        <Code
          row={row}
          codes={codes.data}
          guide={guide.data}
          recognition={recognition.data}
          namespaces={namespaces ?? []}
        />
      )}
    </Loaded>
  );
}

type Row = CodesFile['codes'][number];

/** Namespaces that hold the text of a code and of the flow of its kind. */
export function namespacesOfCode({ id, kind }: Row): readonly string[] {
  return [
    CODES_NAMESPACE,
    GLOSSARY_NAMESPACE,
    codesNamespace(appOfEntry(id)),
    appNamespace(appOfEntry(flowOfKind(kind) as EntryId)),
  ];
}

interface CodeProps {
  readonly row: Row;
  readonly codes: CodesFile;
  readonly guide: GuideFile;
  readonly recognition: RecognitionFile;
  readonly namespaces: readonly string[];
}

function Code({ row, codes, guide, recognition, namespaces }: CodeProps) {
  const text = useCatalogText();
  const app = appOfEntry(row.id);
  const name = useAppName(recognition.apps)(app);
  usePageTitle(text.entry(row.id, 'title', name));
  const family = recognition.recognition.codeFamilies.find(({ prefix }) => row.code.startsWith(prefix));
  const list = codes.lists.find(({ id }) => id === app);
  const { flow, app: walked } = useWalkedCode(guide, recognition, row);
  useRememberedWalk(row.id, flow);
  return (
    <>
      <CodeFacts row={row} appName={name} />
      <PasteFacts evidence={usePastedEvidence(recognition, row.id)} />
      <EnglishToggle namespaces={namespaces} />
      <Guide flow={flow} app={walked} namespaces={allNamespaces(recognition)} />
      <CodeDetails row={row} sources={list?.sources ?? []} family={family} />
    </>
  );
}

/** What the paste in hand tells beside the code. Nothing when it is about something else. */
function usePastedEvidence(recognition: RecognitionFile, entry: EntryId): readonly Evidence[] {
  const { paste, app } = usePaste();
  const { diagnosis } = useDiagnosis(paste, app, recognition);
  const isAbout = ({ matches, codes }: Incident): boolean => [...matches, ...codes].some((one) => one.entry === entry);
  return diagnosis?.incidents.find(isAbout)?.evidence ?? [];
}
