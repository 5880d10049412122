import { expect, test } from 'vitest';
import { type ClaimRow, diagnoserOf, testClaims } from '../support/diagnose-one.ts';
import { listedCatalog } from '../support/small-catalog.ts';

const diagnoseOne = diagnoserOf([], listedCatalog());

const UNKNOWN = ['unknown'];

const ORDINARY: readonly ClaimRow[] = [
  { paste: '"code":"itemNotFound"', expected: UNKNOWN, because: 'any software may say so' },
  {
    paste: 'Office Graph: "code":"itemNotFound"',
    expected: ['certain', 'graph.itemnotfound'],
    because: 'its app is named',
  },
  {
    paste: '"code":"itemNotFound"',
    app: 'graph',
    expected: ['certain', 'graph.itemnotfound'],
    because: 'its app was chosen',
  },
  { paste: '"code":"itemNotFound"', app: 'office', expected: UNKNOWN, because: 'a related app is another one' },
  { paste: '"error":"invalid_grant"', expected: UNKNOWN, because: 'every service has the standard’s codes' },
  {
    paste: '"error":"invalid_grant"',
    app: 'graph',
    expected: ['certain', 'any-app.invalid-grant'],
    because: 'the chosen app signs in with the directory',
  },
  {
    paste: '"error":"invalid_grant"',
    app: 'office',
    expected: ['certain', 'office.bad-request'],
    because: 'it stands for its status, and the chosen app has an error of that status',
  },
  {
    paste: '"error":"invalid_grant" at https://printer.io/',
    app: 'office',
    expected: UNKNOWN,
    because: 'it is other software’s',
  },
  { paste: '"error":"invalid_grant"', app: 'acme', expected: UNKNOWN, because: 'no sign-in service is spoken of' },
  {
    paste: 'https://entra.example/ "error":"invalid_grant"',
    expected: ['certain', 'any-app.invalid-grant'],
    because: 'the sign-in service is spoken of',
  },
  {
    paste: '"error":"invalid_grant" at com.adallom.Sync',
    expected: ['certain', 'any-app.invalid-grant'],
    because: 'a connector’s frame stands beside it',
  },
  {
    paste: 'Office Graph: "code":"itemNotFound" "error":"invalid_grant"',
    app: 'graph',
    expected: ['certain', 'graph.itemnotfound'],
    because: 'the standard’s word yields to the app’s own',
  },
];

const CONNECTOR: readonly ClaimRow[] = [
  {
    paste: 'OfficeRefreshException: AADSTS50105',
    expected: ['certain', 'office.refresh'],
    because: 'the connector’s error carries the code',
  },
  {
    paste: 'OfficeRefreshException: AADSTS90099',
    expected: ['certain', 'office.refresh'],
    because: 'a code that no list has too',
  },
  {
    paste: 'OfficeHttpFailure 400 OFFICE_12',
    expected: ['certain', 'office.office-12'],
    because: 'a code of the same app says more than its status',
  },
  {
    paste: 'BoltStoppedException: AADSTS50105',
    expected: ['certain', 'entra.aadsts50105'],
    because: 'an app that does not sign in with the directory carries none of its codes',
  },
  {
    paste: 'AcmeHttpFailure 403 AF20012',
    expected: ['certain', 'acme.af20012'],
    because: 'a code of the same app, again',
  },
];

testClaims(diagnoseOne, {
  'an ordinary code': ORDINARY,
  'a code in a connector’s error': CONNECTOR,
});

test('the connector’s error shows the code inside it, with the entry that explains it', () => {
  expect(diagnoseOne('OfficeRefreshException: AADSTS70002 AADSTS50105').codes).toEqual([
    { code: 'AADSTS50105', entry: 'entra.aadsts50105' },
    { code: 'AADSTS70002', entry: 'entra.aadsts70002' },
  ]);
});

test.each([
  { paste: 'AADSTS50105', app: 'office', expected: undefined, because: 'the chosen app signs in with the directory' },
  { paste: 'OFFICE_12', app: 'graph', expected: undefined, because: 'both sign in with the same directory' },
  { paste: 'OFFICE_12', app: 'acme', expected: 'office', because: 'the two have nothing in common' },
  { paste: 'AADSTS50105', app: 'acme', expected: 'entra', because: 'the chosen app has another directory' },
  { paste: 'AADSTS90099', app: 'acme', expected: 'entra', because: 'a code that no list has is of a known series' },
  { paste: 'com.bolt.sdk.Client', app: 'office', expected: 'bolt', because: 'a package of another app' },
  { paste: 'Bolt', app: 'office', expected: undefined, because: 'a name may be a word of every day' },
])('contrary to $app in $paste: $expected — $because', ({ paste, app, expected }) => {
  expect(diagnoseOne(paste, { app }).contrary?.app).toBe(expected);
});
