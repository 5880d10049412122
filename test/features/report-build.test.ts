import { describe, expect, test } from 'vitest';
import type { EntryId } from '../../src/catalog/types.ts';
import { type Incident, type RedactionKind, redact, resolvePosition } from '../../src/engine/index.ts';
import { buildReport } from '../../src/features/report/build-report.ts';
import { placeRemoved } from '../../src/features/report/redacted-text.ts';
import type { ReportFacts } from '../../src/features/report/report-model.ts';
import { textOf, writeReport } from '../../src/features/report/write-report.ts';
import { sentWords } from '../support/sent-words.ts';
import { action, compose, flowOf, question, trailOf } from '../support/small-flow.ts';

const TENANT = '11111111-2222-3333-4444-555555555555';
const CORRELATION = '6f2c4f6e-1a2b-4c3d-8e9f-0a1b2c3d4e5f';
const SECRET = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U';
const PASTE = [
  `2026-10-03T04:12:55Z bob@contoso.example https://contoso.okta.com/ Bearer ${SECRET}`,
  `HttpRequestFailure: 401 correlation ID: ${CORRELATION} tenant ${TENANT}`,
].join('\n');

const okta = { id: 'okta', name: 'Okta' };
const flow = compose(
  flowOf('okta.token', [
    question('owner-removed', { yes: 'use-service-account', no: 'fixed' }),
    action('use-service-account', { done: 'fixed' }),
  ]),
);

const SEEN = [
  ['timestamp', '2026-10-03T04:12:55Z'],
  ['host', 'contoso.okta.com'],
  ['exception', 'HttpRequestFailure'],
  ['status', '401'],
  ['correlation-id', CORRELATION],
  ['tenant-id', TENANT],
] as const;

function incidentOf(changes: Partial<Incident> = {}): Incident {
  return {
    verdict: 'certain',
    matches: [
      {
        entry: 'okta.http-401',
        score: 0.9,
        reasons: [
          { kind: 'host', evidence: [1], weight: 0.6 },
          { kind: 'status', evidence: [3], weight: 0.4 },
          { kind: 'app-chosen', evidence: [], weight: 0 },
        ],
      },
    ],
    codes: [{ code: 'invalid_grant' }],
    evidence: SEEN.map(([kind, value]) => {
      const start = PASTE.indexOf(value);
      return { kind, value, span: { start, end: start + value.length } };
    }),
    occurrences: [{ span: { start: 0, end: PASTE.length }, at: '2026-10-03T04:12:55.000Z' }],
    nearest: [],
    ...changes,
  };
}

interface Options {
  readonly locale?: string;
  readonly timeZone?: string;
  readonly keep?: readonly RedactionKind[];
  readonly paste?: string;
}

function write(facts: Partial<ReportFacts>, options: Options = {}): string {
  const { locale = 'en', timeZone = 'Europe/Amsterdam', keep = [], paste = PASTE } = options;
  const redacted = paste === '' ? undefined : placeRemoved(paste, redact(paste, { keep }));
  const report = buildReport(
    {
      entry: 'okta.http-401' as EntryId,
      app: okta,
      instance: '',
      incident: paste === '' ? undefined : incidentOf(),
      redacted,
      version: '9.9.9',
      nameOf: () => okta,
      wording: [],
      ...facts,
    },
    { ...sentWords(locale, ['okta']), locale, timeZone },
  );
  return textOf(writeReport(report, 'text'));
}

test('everything that is known stands in it, in a fixed order', () => {
  const text = write({
    instance: 'Okta main',
    position: resolvePosition(flow, trailOf({ 'owner-removed': 'yes' })),
    walked: { startedAt: '2026-10-03T05:00:00Z', at: '2026-10-03T05:10:00Z' },
    guide: 'https://host/en/errors/okta.http-401/',
  });
  const expected = [
    'Report: Okta no longer accepts the connector’s token',
    'App: Okta',
    'Connector instance: Okta main',
    'Error: Okta no longer accepts the connector’s token · okta.http-401',
    'Reading of the error text: Recognised',
    'Why it fits',
    '- Host <host-1>',
    '- HTTP status 401',
    'Codes',
    '- invalid_grant',
    'Times',
    'Local time zone: Europe/Amsterdam',
    '- 2026-10-03 04:12:55 UTC · Oct 3, 2026, 6:12:55 AM GMT+2',
    'First answer in the guide: 2026-10-03 05:00:00 UTC',
    'Last answer in the guide: 2026-10-03 05:10:00 UTC',
    `Correlation ID: ${CORRELATION}`,
    'Error text',
    '<email-1> https://<host-1>/ Bearer <json-web-token-1>',
    'Steps tried',
    '1. Was the owner of the token removed? Yes',
    'Where it stands',
    'Step in hand: Prepare an account for Defender alone',
    'Where to open the ticket',
    'Role that may open it: Service Support Administrator or Helpdesk Administrator',
    'Guide',
    'https://host/en/errors/okta.http-401/',
    'Made with: Signpost 9.9.9',
  ];
  const places = expected.map((line) => ({ line, at: text.indexOf(line) }));
  expect(places.filter(({ at }) => at < 0)).toEqual([]);
  expect(places.map(({ at }) => at)).toEqual(places.map(({ at }) => at).toSorted((a, b) => a - b));
});

test('what was taken out of the text stands nowhere else in it', () => {
  const text = write({});
  for (const hidden of ['bob', 'contoso', SECRET, TENANT]) expect(text).not.toContain(hidden);
});

test('a tenant’s id is among the ids when it was left visible', () => {
  expect(write({}, { keep: ['tenant-id'] })).toContain(`Tenant ID: ${TENANT}`);
});

test('a code that was taken out is not listed', () => {
  const start = PASTE.indexOf(SECRET);
  const evidence = [{ kind: 'code' as const, value: SECRET, span: { start, end: start + SECRET.length } }];
  expect(write({ incident: incidentOf({ codes: [{ code: SECRET }], evidence, matches: [] }) })).not.toContain(SECRET);
});

test('without an error text, only what the address tells stands in it', () => {
  const text = write({ position: resolvePosition(flow, new Map()) }, { paste: '' });
  expect(text).toContain('Step in hand: Was the owner of the token removed?');
  for (const absent of ['Times', 'IDs', 'Error text', 'Reading of the error text', 'Steps tried'])
    expect(text).not.toContain(`${absent}\n`);
});

test('an error that is not known is called so, and nothing is claimed', () => {
  const text = write({ entry: undefined, app: undefined, incident: incidentOf({ verdict: 'unknown', matches: [] }) });
  expect(text).toMatch(/^Report on an error that is not known\n\nReading of the error text: Not known\n/);
  expect(text).not.toContain('okta.http-401');
});

test('when the text was found to be something else, that is told beside the error of the guide', () => {
  const text = write({ entry: 'okta.http-403' as EntryId });
  expect(text).toContain('Errors that fit\n- Okta no longer accepts the connector’s token · okta.http-401');
});

test('general guidance and a text that speaks for another app are named', () => {
  const text = write({ isGeneral: true, contrary: { id: 'box', name: 'Box' } });
  expect(text).toContain('Basis: General guidance');
  expect(text).toContain('This looks like Box, not like Okta.');
});

test.each([
  {
    guide: 'file:///C:/Users/bob%20smith/Downloads/signpost.html#/en/',
    shown: 'C:/Users/…/Downloads/signpost.html#/en/',
  },
  { guide: 'file:///home/bob/signpost.html#/en/', shown: 'file:///home/…/signpost.html#/en/' },
  { guide: 'file://files/home$/bob/signpost.html#/en/', shown: 'file://files/home$/…/signpost.html#/en/' },
  { guide: 'file://files/tools/signpost.html#/home/bob/', shown: 'file://files/tools/signpost.html#/home/bob/' },
  { guide: 'https://host/users/tools/en/', shown: 'https://host/users/tools/en/' },
])('of the guide’s address $guide the report shows $shown, without a user’s name', ({ guide, shown }) => {
  expect(write({ guide })).toContain(shown);
});

describe('times', () => {
  test('beyond ten are counted, with the first and the last', () => {
    const occurrences = Array.from({ length: 25 }, (_, hour) => ({
      span: { start: 0, end: 1 },
      at: new Date(Date.UTC(2026, 9, 3, hour)).toISOString(),
    }));
    const text = write({ incident: incidentOf({ occurrences }) }, { timeZone: 'UTC' });
    expect(text).toContain('In the error text: 25 times');
    expect(text.match(/^- 2026-10-0\d .*UTC$/gm)).toHaveLength(10);
    expect(text).toContain('- and 15 more\nFirst: 2026-10-03 00:00:00 UTC\nLast: 2026-10-04 00:00:00 UTC');
  });

  test('in a zone that is UTC are not said twice', () => {
    const text = write({}, { timeZone: 'UTC' });
    expect(text).toContain('- 2026-10-03 04:12:55 UTC\n');
    expect(text).not.toContain('Local time zone');
  });
});

test('of a long text a part is shown, and that is said', () => {
  const paste = `${'INFO nothing to see\n'.repeat(2000)}HttpRequestFailure: 401\n`;
  const start = paste.indexOf('Http');
  const text = write(
    { incident: incidentOf({ evidence: [], occurrences: [{ span: { start, end: paste.length } }], matches: [] }) },
    { paste },
  );
  expect(text).toMatch(/This is a part of the text: [\d,]+ of 40,024 characters/);
  expect(text).toContain('HttpRequestFailure: 401');
  expect(text.length).toBeLessThan(12_000);
});

for (const { locale, title, verdict } of [
  { locale: 'nl', title: 'Rapport: Okta', verdict: 'Herkend' },
  { locale: 'fr', title: 'Rapport\u202f: Okta', verdict: 'Reconnu' },
  { locale: 'ja', title: 'レポート：Okta', verdict: '特定しました' },
  { locale: 'ko', title: '보고서: Okta', verdict: '인식됨' },
]) {
  test(`the whole report is in ${locale}`, () => {
    const text = write({ position: resolvePosition(flow, trailOf({ 'owner-removed': 'yes' })) }, { locale });
    expect(text.startsWith(title)).toBe(true);
    expect(text).toContain(verdict);
    expect(text).not.toMatch(/Recognised|Steps tried|Where it stands|\{\{/);
  });
}
