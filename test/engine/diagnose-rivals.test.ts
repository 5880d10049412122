import { describe, expect, test } from 'vitest';
import { claimOf, diagnoserOf } from '../support/diagnose-one.ts';
import { entryOf } from '../support/small-catalog.ts';

const diagnoseOne = diagnoserOf([
  entryOf('acme.token', { exceptions: ['TokenSyncException'] }),
  entryOf('acme.context', { exceptions: ['ContextSyncException', 'TokenSyncException'] }),
  entryOf('acme.bad-request', { exceptions: ['AcmeHttpFailure'], status: 400 }),
  entryOf('acme.quota', { codes: ['AF20012'] }),
  entryOf('entra.locked', { codes: ['AADSTS50053'] }),
]);

const CLAIMS = [
  { paste: 'TokenSyncException', expected: ['certain', 'acme.token'], because: 'it stands alone' },
  {
    paste: 'ContextSyncException: caused by TokenSyncException',
    expected: ['certain', 'acme.context'],
    because: 'a contained message yields to the one that contains it',
  },
  { paste: 'AcmeHttpFailure 400', expected: ['certain', 'acme.bad-request'], because: 'no code says more' },
  {
    paste: 'AcmeHttpFailure 400 {"code":"AF20012"}',
    expected: ['certain', 'acme.quota'],
    because: 'an exact code says more than a status',
  },
  {
    paste: 'AADSTS70002: Error. AADSTS50053: locked',
    expected: ['certain', 'entra.locked'],
    because: 'a wrapper code only announces the other',
  },
];

describe('of several possible entries', () => {
  test.each(CLAIMS)('$paste — $because', ({ paste, expected }) => {
    expect(claimOf(diagnoseOne(paste))).toEqual(expected);
  });
});

test('codes are listed once, the claimed one first, wrappers last, with the entry that explains them', () => {
  expect(diagnoseOne('AADSTS70002 AADSTS90099 aadsts50053 AADSTS50053').codes).toEqual([
    { code: 'AADSTS50053', entry: 'entra.locked' },
    { code: 'AADSTS90099' },
    { code: 'AADSTS70002' },
  ]);
});

describe('wording', () => {
  const one = diagnoserOf([
    { ...entryOf('acme.denied', { codes: ['ACME_DENIED'] }), phrases: [{ language: 'fr', text: 'Accès refusé' }] },
    { ...entryOf('acme.moved', { phrase: true }), phrases: [{ language: 'en', text: 'The site has moved away' }] },
    entryOf('acme.blocked', { exceptions: ['AcmeBlockedFailure'], status: 401 }),
  ]);

  test('a phrase supports a signature that does not ask for it, and is shown as evidence', () => {
    const { matches, evidence } = one('ACME_DENIED: accès refusé');
    expect(matches.map(({ entry }) => entry)).toEqual(['acme.denied']);
    expect(matches[0]?.reasons.flatMap((reason) => reason.evidence).map((at) => evidence[at]?.kind)).toContain(
      'phrase',
    );
  });

  test('a phrase alone claims nothing for such a signature', () => {
    expect(claimOf(one('Accès refusé'))).toEqual(['unknown']);
  });

  test('a language nobody prepared for is recognised by codes and names', () => {
    expect(claimOf(one('ACME_DENIED: пристап одбијен'))).toEqual(['certain', 'acme.denied']);
  });

  test('a signature that is a phrase is met by it', () => {
    expect(claimOf(one('Sorry: the site has MOVED away!'))).toEqual(['certain', 'acme.moved']);
  });

  test('a reason phrase stands in for its status where no number was read', () => {
    expect(claimOf(one('AcmeBlockedFailure: Niet gemachtigd'))).toEqual(['certain', 'acme.blocked']);
  });

  test('a number that was read goes before a reason phrase', () => {
    expect(claimOf(one('AcmeBlockedFailure: 403 Unauthorized'))).toEqual(['unknown']);
  });

  test('a translated reason phrase is among the reasons', () => {
    const reasons = (paste: string) => one(paste).matches[0]?.reasons.map(({ kind }) => kind);
    expect(reasons('AcmeBlockedFailure 401 Niet gemachtigd')).toContain('wording');
    expect(reasons('AcmeBlockedFailure 401 Unauthorized')).not.toContain('wording');
  });
});
