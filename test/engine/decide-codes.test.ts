import { expect, test } from 'vitest';
import { type ClaimRow, diagnoserOf, testClaims } from '../support/diagnose-one.ts';
import { listedCatalog } from '../support/small-catalog.ts';

const diagnoseOne = diagnoserOf([], listedCatalog());

const UNKNOWN = ['unknown'];
const ASSIGNED = ['certain', 'entra.aadsts50105'];

const EXACT: readonly ClaimRow[] = [
  { paste: 'AADSTS50105', expected: ASSIGNED, because: 'the code alone is enough' },
  { paste: 'AADSTS50105 at https://printer.io/', expected: ASSIGNED, because: 'whoever prints it' },
  { paste: 'AADSTS50105', app: 'acme', expected: ASSIGNED, because: 'whatever app was chosen' },
  {
    paste: 'AADSTS70002: Error. AADSTS50012: bad secret',
    expected: ['certain', 'entra.aadsts50012'],
    because: 'a wrapper yields to the code it announces',
  },
  { paste: 'AADSTS70002', expected: ['certain', 'entra.aadsts70002'], because: 'a wrapper alone is all there is' },
  {
    paste: 'AADSTS50105 and AADSTS50053',
    expected: ['ambiguous', 'entra.aadsts50105', 'entra.aadsts50053'],
    because: 'the first of several is the likeliest',
  },
  {
    paste: 'AADSTS50053 and AADSTS50105',
    expected: ['ambiguous', 'entra.aadsts50053', 'entra.aadsts50105'],
    because: 'the order is that of the text',
  },
  { paste: 'AADSTS50105 code 401', expected: ASSIGNED, because: 'a bare status yields to a code' },
  {
    paste: 'AADSTS50105 "error":"invalid_grant"',
    expected: ASSIGNED,
    because: 'a standard’s code yields to a product’s',
  },
];

const NUMBER: readonly ClaimRow[] = [
  { paste: 'Error code: 50105', expected: UNKNOWN, because: 'any software has numbers' },
  { paste: 'Azure AD error code: 50105', expected: ASSIGNED, because: 'its app is named, by a former name' },
  { paste: 'https://entra.example/ Error code: 50105', expected: ASSIGNED, because: 'its app’s host stands there' },
  { paste: 'Error code: 50105', app: 'entra', expected: ASSIGNED, because: 'its app was chosen' },
  { paste: 'Error code: 50105', app: 'office', expected: ASSIGNED, because: 'the chosen app signs in with it' },
  {
    paste: 'Error code: 50105',
    app: 'acme',
    expected: UNKNOWN,
    because: 'the chosen app signs in with something else',
  },
  {
    paste: 'Error code: 50105. The signed in user is not assigned to a role.',
    expected: ASSIGNED,
    because: 'its message stands beside it',
  },
  { paste: 'IdsLocked 50053', expected: ['certain', 'entra.aadsts50053'], because: 'its name stands beside it' },
  { paste: 'Entra ID took 50105 ms', expected: UNKNOWN, because: 'no label announces the number' },
  {
    paste: 'Azure AD error code: 50105 at https://printer.io/',
    expected: UNKNOWN,
    because: 'other software stands there',
  },
  { paste: '| Azure AD | 50105 |', expected: ASSIGNED, because: 'a cell counts where its app is named' },
  {
    paste: '| user | 50105 |',
    app: 'office',
    expected: UNKNOWN,
    because: 'a cell needs its own app, not a related one',
  },
];

const WORDING: readonly ClaimRow[] = [
  {
    paste: 'The signed in user is not assigned to a role',
    expected: ASSIGNED,
    because: 'nine words are nobody else’s',
  },
  { paste: 'Blocked by policy', expected: UNKNOWN, because: 'three words are anybody’s' },
  {
    paste: 'Entra ID: blocked by policy',
    expected: ['certain', 'entra.aadsts53003'],
    because: 'three are enough where the app is named',
  },
  { paste: 'Blocked by policy', app: 'entra', expected: ['certain', 'entra.aadsts53003'], because: 'or was chosen' },
  {
    paste: 'The signed in user is not assigned to a role. AADSTS50053',
    expected: ['certain', 'entra.aadsts50053'],
    because: 'a message yields to an exact code',
  },
  {
    paste: 'The signed in user is not assigned to a role. AADSTS90099',
    expected: UNKNOWN,
    because: 'and to a code that no list has',
  },
  {
    paste: 'UserStrongAuthClientAuthNRequired',
    expected: ['certain', 'entra.aadsts50076'],
    because: 'nobody else has so long a name',
  },
  { paste: 'IdsLocked', expected: UNKNOWN, because: 'a short name may be anybody’s' },
  {
    paste: 'IdsLocked',
    app: 'entra',
    expected: ['certain', 'entra.aadsts50053'],
    because: 'a short name of the chosen app',
  },
];

testClaims(diagnoseOne, {
  'an exact code': EXACT,
  'a bare number': NUMBER,
  wording: WORDING,
});

test('a better sign of the code scores higher', () => {
  const scoreOf = (paste: string, app = ''): number => diagnoseOne(paste, { app }).matches[0]?.score ?? 0;
  const scores = [
    scoreOf('AADSTS50105'),
    scoreOf('Error code: 50105', 'entra'),
    scoreOf('Blocked by policy', 'entra'),
    scoreOf('"code":"itemNotFound"', 'graph'),
    0,
  ];
  expect(scores).toEqual([...new Set(scores)].sort((a, b) => b - a));
});
