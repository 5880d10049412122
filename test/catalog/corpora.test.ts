import { expect, test } from 'vitest';
import { toRecognitionFile } from '../../src/catalog/index.ts';
import { loadProject } from '../../src/checks/load-project.ts';
import type { Incident } from '../../src/engine/index.ts';
import { compileCatalog, diagnose } from '../../src/engine/index.ts';
import { type CorpusLine, realPastes, severalErrors, unlistedCodes, unrelatedErrors } from '../support/corpora.ts';

const catalog = compileCatalog(toRecognitionFile(loadProject(process.cwd()).catalog));

function incidentsOf({ paste, app }: CorpusLine): readonly Incident[] {
  return diagnose(paste, app === null ? {} : { app }, catalog).incidents;
}

/** What was claimed, for a message that tells what to mend. */
function describeClaim({ id, app }: CorpusLine, incident: Incident | undefined): string {
  const [match] = incident?.matches ?? [];
  return `${id} (${app ?? 'no app'}): ${incident?.verdict} ${match?.entry ?? ''} ${match?.score ?? ''}`;
}

test('of real pastes at least 97 of 100 have the right entry first', () => {
  const misses = realPastes.filter((one) => {
    const [match] = incidentsOf(one)[0]?.matches ?? [];
    return match === undefined || !one.expect.includes(match.entry);
  });
  const right = 1 - misses.length / realPastes.length;
  expect(right, misses.map(({ id }) => id).join(', ')).toBeGreaterThanOrEqual(0.97);
});

test('no real paste is certainly something else', () => {
  const wrong = realPastes.flatMap((one) => {
    const [incident] = incidentsOf(one);
    const isWrong = incident?.verdict === 'certain' && !one.expect.includes(incident.matches[0]?.entry ?? '');
    return isWrong ? [describeClaim(one, incident)] : [];
  });
  expect(wrong).toEqual([]);
});

test('of matches scored 0.9 or more at least 95 of 100 are right', () => {
  const sure = realPastes.flatMap((one) => {
    const [match] = incidentsOf(one)[0]?.matches ?? [];
    return match !== undefined && match.score >= 0.9 ? [one.expect.includes(match.entry)] : [];
  });
  expect(sure.length).toBeGreaterThan(100);
  expect(sure.filter(Boolean).length / sure.length).toBeGreaterThanOrEqual(0.95);
});

test('no error of other software is claimed, whatever app was chosen', () => {
  const claimed = unrelatedErrors.flatMap((one) => {
    const [incident] = incidentsOf(one);
    return incident === undefined || incident.verdict === 'unknown' ? [] : [describeClaim(one, incident)];
  });
  expect(claimed).toEqual([]);
});

test('there are at least 150 errors of other software, and as many with an app chosen by mistake', () => {
  expect(unrelatedErrors.filter(({ app }) => app === null).length).toBeGreaterThanOrEqual(150);
  expect(unrelatedErrors.filter(({ app }) => app !== null).length).toBeGreaterThanOrEqual(150);
});

test.each(unlistedCodes)('$id: a code that no list has is read, not claimed, and its family is named', (one) => {
  const [incident] = incidentsOf(one);
  expect(incident?.verdict).toBe('unknown');
  expect(incident?.codes.length).toBeGreaterThan(0);
  expect(incident?.nearest.map(({ kind }) => kind)).toContain('family');
});

test.each(severalErrors)('$id: $because', (one) => {
  const claimed = incidentsOf(one).filter(({ verdict }) => verdict !== 'unknown');
  const expected = one.incidents.filter((entries) => entries.length > 0);
  expect(claimed.map(({ matches }) => matches[0]?.entry).sort()).toHaveLength(expected.length);
  for (const entries of expected) {
    expect(claimed.some(({ matches }) => matches.some(({ entry }) => entries.includes(entry)))).toBe(true);
  }
});
