import { describe, expect, test } from 'vitest';
import { diagnoseLine, formatDiagnosis } from '../../src/checks/diagnose-report.ts';
import { compileCatalog, diagnose } from '../../src/engine/index.ts';
import { entryOf, smallCatalog } from '../support/small-catalog.ts';

const catalog = compileCatalog(
  smallCatalog([
    entryOf('acme.http-401', { exceptions: ['AcmeFailure'], status: 401 }),
    entryOf('other.http-401', { exceptions: ['AcmeFailure'], status: 401 }),
  ]),
);

describe('a line of many', () => {
  test('answers with verdict, matches, number of incidents and neighbours, under the same id', () => {
    const line = JSON.stringify({ id: 7, paste: 'AcmeFailure: 401', app: 'acme' });
    expect(diagnoseLine(line, catalog)).toEqual({
      id: 7,
      verdict: 'certain',
      matches: [{ entry: 'acme.http-401', score: expect.any(Number) }],
      incidents: 1,
      nearest: [{ kind: 'entry', id: 'other.http-401' }],
    });
  });

  test.each([
    ['{"id": 1', 'not JSON'],
    ['[1]', 'not an object'],
    ['"text"', 'not an object'],
    ['{"id":1,"paste":5}', '"paste" is not a string'],
    ['{"id":1,"paste":"x","app":5}', 'neither a string nor null'],
    ['{"id":1,"paste":"x","app":"nobody"}', 'no app "nobody"'],
  ])('that is broken (%s) is reported and does not throw', (line, error) => {
    expect(diagnoseLine(line, catalog)).toEqual({ id: null, error: expect.stringContaining(error) });
  });

  test('with an empty paste is unknown, without incidents', () => {
    expect(diagnoseLine('{"id":"e","paste":"","app":null}', catalog)).toMatchObject({
      verdict: 'unknown',
      incidents: 0,
    });
  });
});

test('a report for reading names the verdict, the entries and where each reason stands', () => {
  const paste = 'boom AcmeFailure: 401';
  const report = formatDiagnosis(diagnose(paste, {}, catalog), paste);
  expect(report).toContain('Verdict: ambiguous');
  expect(report).toContain('acme.http-401');
  expect(report).toContain('"AcmeFailure" at 5');
  expect(report).toContain('Question: which-app');
});
