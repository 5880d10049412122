import { describe, expect, test } from 'vitest';
import { compileCatalog, type Diagnosis, diagnose } from '../../src/engine/index.ts';
import { claimOf } from '../support/diagnose-one.ts';
import { entryOf, listedCatalog } from '../support/small-catalog.ts';

const plain = listedCatalog();
const gitApp = { id: 'git', name: 'Gitter', formerNames: [], hosts: ['git.example'], signs: ['com.git.sdk'] };
/** The app `git` has no entries of its own; `acme`, `bolt` and `office` have. */
const data = {
  ...plain,
  apps: [...plain.apps, { ...gitApp, selectable: true }],
  entries: [
    ...plain.entries,
    entryOf('acme.unauthorized', { exceptions: ['SyncFailure'], status: 401 }),
    entryOf('any-app.http-500', { exceptions: ['SyncFailure'], status: 500 }),
    entryOf('bolt.conflict', { exceptions: ['SyncFailure'], status: 409 }),
    ...[
      entryOf('any-app.http-401', { exceptions: ['SyncFailure'], status: 401 }),
      entryOf('any-app.http-403', { exceptions: ['SyncFailure'], status: 403 }),
      entryOf(
        'any-app.http-5xx',
        { exceptions: ['SyncFailure'], status: 502 },
        { exceptions: ['SyncFailure'], status: 503 },
      ),
      entryOf('any-app.timed-out', { exceptions: ['IOException'] }),
    ].map((entry) => ({ ...entry, isGeneral: true as const })),
  ],
};
const catalog = compileCatalog(data);

const diagnosePaste = (paste: string, app?: string): Diagnosis =>
  diagnose(paste, app === undefined ? {} : { app }, catalog);

const CLAIMS: readonly {
  readonly paste: string;
  readonly app?: string;
  readonly expected: readonly string[];
  readonly because: string;
}[] = [
  { paste: 'SyncFailure: 403', expected: ['certain', 'any-app.http-403'], because: 'no app explains it' },
  { paste: 'SyncFailure: 403', app: 'git', expected: ['certain', 'any-app.http-403'], because: 'nor does the chosen' },
  {
    paste: 'SyncFailure: 403',
    app: 'bolt',
    expected: ['certain', 'any-app.http-403'],
    because: 'bolt explains others',
  },
  { paste: 'SyncFailure: 401', app: 'acme', expected: ['certain', 'acme.unauthorized'], because: 'acme explains it' },
  { paste: 'SyncFailure: 401', expected: ['certain', 'acme.unauthorized'], because: 'an app’s entry comes first' },
  { paste: 'SyncFailure: 401', app: 'git', expected: ['certain', 'any-app.http-401'], because: 'git is not acme' },
  { paste: 'SyncFailure: 503', expected: ['certain', 'any-app.http-5xx'], because: 'one of several signatures fits' },
  {
    paste: 'SyncFailure: 403 SyncFailure: 500',
    expected: ['ambiguous', 'any-app.http-403', 'any-app.http-500'],
    because: 'a documented error of any app says no more',
  },
  { paste: 'SYNCFAILURE 401', app: 'git', expected: ['certain', 'any-app.http-401'], because: 'capitals say the same' },
  { paste: '401', app: 'git', expected: ['certain', 'any-app.http-401'], because: 'git has nothing of its own to say' },
  { paste: '401', app: 'bolt', expected: ['unknown'], because: 'bolt has, but not for a bare status' },
  { paste: '401', expected: ['unknown'], because: 'a bare status is everybody’s' },
  { paste: 'IOException', app: 'git', expected: ['certain', 'any-app.timed-out'], because: 'a time-out of git' },
  { paste: 'IOException', app: 'bolt', expected: ['certain', 'any-app.timed-out'], because: 'bolt was chosen' },
  { paste: 'IOException', expected: ['unknown'], because: 'any software prints that' },
  { paste: 'IOException at com.adallom.X', expected: ['certain', 'any-app.timed-out'], because: 'a connector says so' },
  { paste: 'SyncFailure: 403 AADSTS50105', expected: ['certain', 'entra.aadsts50105'], because: 'the code says more' },
  { paste: 'SyncFailure: 403 AADSTS59999', expected: ['unknown'], because: 'a code nobody knows says more too' },
  { paste: 'nginx: 401', app: 'git', expected: ['unknown'], because: 'other software stands there' },
  { paste: 'SyncFailure: 403 com.bolt.sdk', app: 'git', expected: ['unknown'], because: 'it speaks for bolt' },
];

describe('general advice', () => {
  test.each(CLAIMS)('$app: $paste is $expected — $because', ({ paste, app, expected }) => {
    expect(diagnosePaste(paste, app).incidents.map(claimOf)).toEqual([expected]);
  });

  test('changes nothing about how other entries are weighed', () => {
    const without = compileCatalog({ ...data, entries: data.entries.filter((entry) => !('isGeneral' in entry)) });
    for (const paste of ['SyncFailure: 401', 'AcmeHttpFailure 403', 'OfficeHttpFailure 400', 'BoltStoppedException']) {
      expect(diagnosePaste(paste)).toEqual(diagnose(paste, {}, without));
    }
  });

  test('in a log is an incident of its own', () => {
    const log = '04:12:55 ERROR SyncFailure: 403\n04:12:57 ERROR BoltStoppedException';
    const claimed = diagnosePaste(log).incidents.map(({ matches }) => matches[0]?.entry);
    expect(claimed.toSorted()).toEqual(['any-app.http-403', 'bolt.stopped']);
  });

  test('for a piece of a message is not given: the rest of it says more', () => {
    const message = 'SyncFailure: 403\nOfficeHttpFailure 400';
    expect(diagnosePaste(message).incidents.map(({ matches }) => matches[0]?.entry)).toEqual(['office.bad-request']);
  });
});
