import { useMemo } from 'react';
import { useSearch } from 'wouter';
import type { CodesFile, GuideFile, RecognitionFile } from '../../catalog/index.ts';
import { resolvePosition } from '../../engine/index.ts';
import { formatTrail, parseTrail } from '../../features/guide/trail-query.ts';
import { wholeAddress } from '../../platform/address.ts';
import { readLastWalk } from '../../platform/last-walk.ts';
import { ROUTER_BASE } from '../base.ts';
import { useWalkedCode } from '../walked-code.ts';
import { DiagnosedReport } from './diagnosed-report.tsx';

interface CodeReportProps {
  readonly guide: GuideFile;
  readonly recognition: RecognitionFile;
  readonly row: CodesFile['codes'][number];
}

/** The report of a code's walk. */
export function CodeReport({ guide, recognition, row }: CodeReportProps) {
  const search = useSearch();
  const asked = new URLSearchParams(search).get('app');
  const { flow, app, owner } = useWalkedCode(guide, recognition, row);
  const trail = useMemo(() => parseTrail(search), [search]);
  const position = useMemo(() => resolvePosition(flow, trail), [flow, trail]);
  const last = readLastWalk();
  const known = new Map([...trail].filter(([step]) => !position.dropped.includes(step)));
  const below = `/errors/${row.id}/${formatTrail(known, '')}`;
  return (
    <DiagnosedReport
      recognition={recognition}
      chosen={owner?.id}
      dropped={[...(asked === null ? [] : [`app=${asked}`]), ...position.dropped]}
      back={below}
      guideIn={(locale) => wholeAddress(`${ROUTER_BASE}/${locale}${below}`)}
      walk={{
        entry: row.id,
        app,
        position,
        walked: last?.entry === row.id ? last : undefined,
      }}
    />
  );
}
