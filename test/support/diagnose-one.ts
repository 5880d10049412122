import { describe, expect, test } from 'vitest';
import type { DiagnoseOptions, EntrySigns, Incident, RecognitionData } from '../../src/engine/index.ts';
import { compileCatalog, diagnose } from '../../src/engine/index.ts';
import { smallCatalog } from './small-catalog.ts';

type DiagnoseOne = (paste: string, options?: DiagnoseOptions) => Incident;

/** Diagnoses pastes of one incident with a small catalog. */
export function diagnoserOf(entries: readonly EntrySigns[], changes: Partial<RecognitionData> = {}): DiagnoseOne {
  const catalog = compileCatalog(smallCatalog(entries, changes));
  return (paste, options = {}) => {
    const [incident, ...others] = diagnose(paste, options, catalog).incidents;
    if (incident === undefined || others.length > 0) throw new Error(`not one incident: ${paste}`);
    return incident;
  };
}

/** The verdict and the entries claimed, for comparison in one line. */
export function claimOf({ verdict, matches }: Incident): readonly string[] {
  return [verdict, ...matches.map(({ entry }) => entry)];
}

/** A paste and what is claimed of it. */
export interface ClaimRow {
  readonly paste: string;
  /** The chosen app. Absent: none. */
  readonly app?: string;
  readonly expected: readonly string[];
  readonly because: string;
}

/** Tests what is claimed of each paste, a group of rows at a time. */
export function testClaims(diagnoseOne: DiagnoseOne, groups: Readonly<Record<string, readonly ClaimRow[]>>): void {
  describe.each(Object.entries(groups))('%s', (_, rows) => {
    test.each(rows)('$paste ($app) — $because', ({ paste, app = '', expected }) => {
      expect(claimOf(diagnoseOne(paste, { app }))).toEqual(expected);
    });
  });
}
