import { expect, test } from 'vitest';
import { toRecognitionFile } from '../../src/catalog/index.ts';
import { loadProject } from '../../src/checks/load-project.ts';
import { compileCatalog, diagnose } from '../../src/engine/index.ts';

const compiled = compileCatalog(toRecognitionFile(loadProject(process.cwd()).catalog));
const first = (paste: string, app?: string) => diagnose(paste, app === undefined ? {} : { app }, compiled).incidents[0];

interface Row {
  readonly paste: string;
  readonly app?: string;
  readonly verdict: string;
  readonly entry?: string;
  readonly because: string;
}

const rows: readonly Row[] = [
  {
    paste: 'HttpRequestFailure: Server returned: 401 Unauthorized (took 404 ms)',
    app: 'okta',
    verdict: 'certain',
    entry: 'okta.http-401',
    because: 'the number that is announced as a status counts, the other does not',
  },
  {
    paste: 'HttpRequestFailure: Server returned: 401 Unauthorized\nprocessed 500 files',
    app: 'okta',
    verdict: 'certain',
    entry: 'okta.http-401',
    because: 'a count is no status',
  },
  {
    paste: 'HttpRequestFailure: Server returned: 401 Unauthorized for https://acme.okta.com/api/v1/users',
    verdict: 'certain',
    entry: 'okta.http-401',
    because: 'a host tells apart what the text does not',
  },
  {
    paste: 'HttpRequestFailure: Der Server meldet: 401 Nicht autorisiert',
    app: 'okta',
    verdict: 'certain',
    entry: 'okta.http-401',
    because: 'class and number are enough in a language nobody prepared for',
  },
  {
    paste: 'BoxServerException: De gebruiker heeft zonder Enterpri',
    app: 'box',
    verdict: 'ambiguous',
    entry: 'box.app-removed',
    because: 'a message cut off before what separates the entries is one of them',
  },
  {
    paste: 'RuntimeException: com.adallom.adalib.httputils.exceptions.HttpRequestFailure: Server retur',
    app: 'servicenow',
    verdict: 'unknown',
    because: 'without its status, one entry alone is no claim',
  },
  {
    paste: 'HttpRequestFailure: Server returned: 40\n1 Unauthorized',
    app: 'okta',
    verdict: 'certain',
    entry: 'okta.http-401',
    because: 'a line break may go through the status',
  },
  {
    paste: 'IOException: stream closed\n\tat com.adallom.adalib.HttpUtils.execute(HttpUtils.java:231)',
    verdict: 'unknown',
    because: 'any app’s connector can say so',
  },
];

test.each(rows)('$paste is $verdict: $because', ({ paste, app, verdict, entry }) => {
  const incident = first(paste, app);
  expect(incident?.verdict).toBe(verdict);
  expect(incident?.matches[0]?.entry).toBe(entry);
});

test('everyday words do not speak for another app', () => {
  for (const words of ['Tick the box', '"box": true', 'mail-box.com', 'zoom in and slack off']) {
    expect(first(`HttpRequestFailure: Server returned: 401 Unauthorized. ${words}`, 'okta')?.contrary).toBeUndefined();
  }
});

test('a second error with evidence of its own is an incident of its own', () => {
  const { incidents } = diagnose('GoogleJsonResponseException: 403 Forbidden\nIgniteException', {}, compiled);
  expect(incidents.map(({ verdict, matches }) => [verdict, matches[0]?.entry])).toEqual([
    ['certain', 'microsoft-365.ignite'],
    ['certain', 'google-workspace.http-403'],
  ]);
});

test('a code of an open standard is read and pointed to, not claimed', () => {
  const incident = first('OAuth error invalid_grant: bad refresh token from my app');
  expect(incident?.codes).toEqual([{ code: 'invalid_grant', entry: 'any-app.invalid-grant' }]);
  expect(incident?.verdict).toBe('unknown');
});

test('a text that names only something common points to where it could belong', () => {
  expect(first('401')?.nearest.length).toBeGreaterThan(0);
  expect(first('NullPointerException')?.nearest.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['aws.null-pointer', 'microsoft-365.null-pointer']),
  );
});

test('a reason phrase that stands in for the number is told once, with the number’s weight', () => {
  const reasons = first('HttpRequestFailure: Niet gemachtigd', 'okta')?.matches[0]?.reasons ?? [];
  expect(new Set(reasons.map(({ kind }) => kind)).size).toBe(reasons.length);
  expect(reasons.find(({ kind }) => kind === 'wording')?.weight).toBeGreaterThan(0);
});
