import { useMemo } from 'react';
import { useSearch } from 'wouter';
import type { GuideFile, RecognitionFile } from '../../catalog/index.ts';
import { resolvePosition } from '../../engine/index.ts';
import { formatTrail, parseTrail, withReserved } from '../../features/guide/trail-query.ts';
import { REPORT_NAMESPACE, useTexts } from '../../i18n/use-texts.ts';
import { readLastWalk } from '../../platform/last-walk.ts';
import { ROUTER_BASE } from '../base.ts';
import { Loaded } from '../load-states.tsx';
import { findEntry, useGuideFile, useRecognition } from '../use-catalog.ts';
import { type OwnedEntry, useWalkedEntry } from '../walked-entry.ts';
import { DiagnosedReport } from './diagnosed-report.tsx';

/** What support needs to know of an error, ready to be taken along. */
export function ReportScreen() {
  const guide = useGuideFile();
  const recognition = useRecognition();
  const namespaces = recognition.data?.namespaces;
  const texts = useTexts(namespaces === undefined ? undefined : [REPORT_NAMESPACE, ...namespaces]);
  const entry = new URLSearchParams(useSearch()).get('entry');
  const found = guide.data === undefined || entry === null ? undefined : findEntry(guide.data, entry);
  return (
    <Loaded queries={[guide, recognition, texts]}>
      {guide.data !== undefined &&
        recognition.data !== undefined &&
        (found === undefined ? (
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
      guideIn={(locale) => `${window.location.origin}${ROUTER_BASE}/${locale}${below}`}
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

/** The report on an error without a guide: a code of a list, or one that is not known. */
function OtherReport({ recognition }: { readonly recognition: RecognitionFile }) {
  const search = useSearch();
  const query = new URLSearchParams(search);
  const [entry, asked] = [query.get('entry'), query.get('app')];
  const row = recognition.codes.find(({ id }) => id === entry);
  const app = recognition.apps.find(({ id, selectable }) => selectable && id === (row?.app ?? asked));
  return (
    <DiagnosedReport
      recognition={recognition}
      chosen={asked !== null && app?.id === asked ? app.id : undefined}
      dropped={[
        ...(entry === null || row !== undefined ? [] : [`entry=${entry}`]),
        ...(asked === null || app?.id === asked ? [] : [`app=${asked}`]),
        ...parseTrail(search).keys(),
      ]}
      back={row === undefined ? '/' : `/errors/${row.id}/`}
      guideIn={undefined}
      walk={{ entry: row?.id, app }}
    />
  );
}
