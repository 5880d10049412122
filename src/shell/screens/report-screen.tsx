import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useSearch } from 'wouter';
import type { GuideFile, RecognitionFile } from '../../catalog/index.ts';
import { resolvePosition } from '../../engine/index.ts';
import { formatTrail, parseTrail, withReserved } from '../../features/guide/trail-query.ts';
import { recogniserProgram } from '../../features/matches/use-diagnosis.ts';
import { REPORT_NAMESPACE, useTexts } from '../../i18n/use-texts.ts';
import { wholeAddress } from '../../platform/address.ts';
import { readLastWalk } from '../../platform/last-walk.ts';
import { ROUTER_BASE } from '../base.ts';
import { Loaded } from '../load-states.tsx';
import { allNamespaces, findEntry, useCodesFile, useGuideFile, useRecognition } from '../use-catalog.ts';
import { type OwnedEntry, useWalkedEntry } from '../walked-entry.ts';
import { CodeReport } from './code-report.tsx';
import { DiagnosedReport } from './diagnosed-report.tsx';

/** What support needs to know of an error, ready to be taken along. */
export function ReportScreen() {
  const guide = useGuideFile();
  const recognition = useRecognition();
  const codes = useCodesFile();
  const texts = useTexts(
    recognition.data === undefined ? undefined : [REPORT_NAMESPACE, ...allNamespaces(recognition.data)],
  );
  const entry = new URLSearchParams(useSearch()).get('entry');
  const found = guide.data === undefined || entry === null ? undefined : findEntry(guide.data, entry);
  const row = codes.data?.codes.find(({ id }) => id === entry);
  return (
    <Loaded queries={[guide, recognition, codes, texts, useQuery(recogniserProgram)]}>
      {guide.data !== undefined &&
        recognition.data !== undefined &&
        codes.data !== undefined &&
        (row !== undefined ? (
          <CodeReport guide={guide.data} recognition={recognition.data} row={row} />
        ) : found === undefined ? (
          <OtherReport recognition={recognition.data} />
        ) : (
          <GuideReport guide={guide.data} recognition={recognition.data} found={found} />
        ))}
    </Loaded>
  );
}

interface GuideReportProps {
  readonly guide: GuideFile;
  readonly recognition: RecognitionFile;
  readonly found: OwnedEntry;
}

/** The report of a walk. */
function GuideReport({ guide, recognition, found }: GuideReportProps) {
  const search = useSearch();
  const walked = useWalkedEntry(guide, found, new URLSearchParams(search).get('app'));
  const trail = useMemo(() => parseTrail(search), [search]);
  const position = useMemo(() => resolvePosition(walked.flow, trail), [walked.flow, trail]);
  const { id, basis } = found.entry;
  const last = readLastWalk();
  // What means nothing is not handed on.
  const known = new Map([...trail].filter(([step]) => !position.dropped.includes(step)));
  const query = withReserved(withReserved(search, 'entry', ''), 'app', walked.chosen ?? '');
  const below = `/errors/${id}/${formatTrail(known, query)}`;
  return (
    <DiagnosedReport
      recognition={recognition}
      chosen={walked.chosen}
      dropped={[...walked.dropped, ...position.dropped]}
      back={below}
      guideIn={(locale) => wholeAddress(`${ROUTER_BASE}/${locale}${below}`)}
      walk={{
        entry: id,
        isGeneral: basis === 'general',
        app: walked.app,
        position,
        walked: last?.entry === id ? last : undefined,
      }}
    />
  );
}

/** The report on an error that is not known. */
function OtherReport({ recognition }: { readonly recognition: RecognitionFile }) {
  const search = useSearch();
  const query = new URLSearchParams(search);
  const [entry, asked] = [query.get('entry'), query.get('app')];
  const app = recognition.apps.find(({ id, selectable }) => selectable && id === asked);
  return (
    <DiagnosedReport
      recognition={recognition}
      chosen={app?.id}
      dropped={[
        ...(entry === null ? [] : [`entry=${entry}`]),
        ...(asked === null || app !== undefined ? [] : [`app=${asked}`]),
        ...parseTrail(search).keys(),
      ]}
      back="/"
      guideIn={undefined}
      walk={{ entry: undefined, app }}
    />
  );
}
