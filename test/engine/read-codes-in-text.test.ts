import { describe, expect, test } from 'vitest';
import { compileCatalog } from '../../src/engine/index.ts';
import { parsePaste } from '../../src/engine/parse/parse.ts';
import { entryOf, listedCatalog } from '../support/small-catalog.ts';

const { lexicon } = compileCatalog(
  listedCatalog({ entries: [entryOf('acme.refresh', { exceptions: ['TokenRefreshException'] })] }),
);

/** Codes and their names with what they count as: `code:…` itself, `number:…` announced, `cell:…`, `loose:…`. */
function codesIn(paste: string): readonly string[] {
  return parsePaste(paste, lexicon)
    .evidence.filter(({ kind }) => kind === 'code' || kind === 'symbol')
    .map(({ keys, value }) => (keys[0]?.startsWith('family:') ? `unlisted:${value}` : `${keys[0]}`));
}

describe('a bare number is announced', () => {
  test.each([
    { paste: 'Error code: 50105', because: 'an English label' },
    { paste: 'Foutcode: 50105', because: 'a Dutch one' },
    { paste: 'Fehlercode 50105', because: 'a German one, with a blank alone' },
    { paste: 'Code d’erreur : 50105', because: 'a French one, with its blank before the colon' },
    { paste: 'エラー コード: 50105', because: 'a Japanese one' },
    { paste: '오류 코드: 50105', because: 'a Korean one' },
    { paste: 'Error code: **50105**', because: 'a chat made it bold' },
    { paste: 'Sign-in failed (50105).', because: 'brackets around the number alone' },
    { paste: '{"error_codes":[50105]}', because: 'a list of one' },
    { paste: '{\\"error_codes\\":[50105]}', because: 'the list is escaped' },
    { paste: '50105 - [2018-06-01]: not assigned', because: 'the head of a line' },
    { paste: '50105: The user', because: 'a head with a colon' },
    { paste: '"50105. The user"', because: 'a head behind a quotation mark' },
  ])('$paste — $because', ({ paste }) => {
    expect(codesIn(paste)).toEqual(['number:aadsts50105']);
  });

  test('every number of a labelled list is', () => {
    expect(codesIn('"error_codes":[70002, 50012,50105]')).toEqual([
      'number:aadsts70002',
      'number:aadsts50012',
      'number:aadsts50105',
    ]);
  });
});

test.each([
  { paste: '| 50105 | not assigned |', because: 'between the strokes of a table' },
  { paste: 'a@b.example,50105,not assigned', because: 'between commas' },
  { paste: '12:00\t50105\tnot assigned', because: 'between tabs' },
  { paste: '50105\tnot assigned', because: 'in the first cell' },
])('a bare number alone in a cell is told apart: $paste — $because', ({ paste }) => {
  expect(codesIn(paste)).toEqual(['cell:aadsts50105']);
});

test.each([
  { paste: 'took 50105 ms', because: 'nothing announces it' },
  { paste: '{"code": 50105}', because: 'everybody has a field of that name' },
  { paste: "{ code: '50105' }", because: 'so in JavaScript' },
  { paste: '50105 - users', because: 'no message begins behind it' },
  { paste: 'Error code is documented. 50105', because: 'a sentence ended between' },
  { paste: '(port 50105)', because: 'the brackets hold more' },
])('any other number only counts beside a name or message: $paste — $because', ({ paste }) => {
  expect(codesIn(paste)).toEqual(['loose:aadsts50105']);
});

describe('the exact number only', () => {
  test.each([
    { paste: 'AADSTS50053', expected: ['code:aadsts50053'], because: 'the listed code' },
    { paste: 'AADSTS500532', expected: ['unlisted:AADSTS500532'], because: 'one digit more is another code' },
    { paste: 'AADSTS5005', expected: ['unlisted:AADSTS5005'], because: 'one digit less too' },
    { paste: 'Error code: 500532', expected: [], because: 'so without its prefix' },
    { paste: 'AADSTS70021', expected: ['code:aadsts70021'], because: 'a code that begins another' },
    { paste: 'AADSTS700213', expected: ['code:aadsts700213'], because: 'the code that goes on with it' },
    { paste: 'AADSTS7002138', expected: ['unlisted:AADSTS7002138'], because: 'and one that goes on further' },
    { paste: 'Error code: 700213', expected: ['number:aadsts700213'], because: 'the longer number as a whole' },
    { paste: 'Error code: 050053', expected: [], because: 'a nought before it makes another number' },
    { paste: 'AADSTS50053a', expected: [], because: 'a letter behind it makes another word' },
  ])('$paste — $because', ({ paste, expected }) => {
    expect(codesIn(paste)).toEqual(expected);
  });
});

describe('the code in other spellings', () => {
  test.each([
    'AADSTS50105',
    'aadsts50105',
    'AADSTS 50105',
    'aadsts-50105',
    'AADSTS_50105',
    'AADSTS:50105',
    'ＡＡＤＳＴＳ５０１０５',
  ])('%s is the code itself', (paste) => {
    expect(codesIn(paste)).toContain('code:aadsts50105');
  });
});

describe('codes that no list has', () => {
  test.each([
    { paste: 'AADSTS90099', expected: ['unlisted:AADSTS90099'], because: 'a code of a known series' },
    { paste: 'aadsts90099', expected: ['unlisted:AADSTS90099'], because: 'in small letters' },
    { paste: 'AADSTS 90099', expected: ['unlisted:AADSTS90099'], because: 'a blank behind the prefix' },
    {
      paste: 'Sign-in error code 90099',
      expected: ['unlisted:AADSTS90099'],
      because: 'only this series has the label',
    },
    {
      paste: 'Sign-in error code: "90099"',
      expected: ['unlisted:AADSTS90099'],
      because: 'marks of a notation between',
    },
    { paste: 'Error code 90099', expected: [], because: 'everybody has this label' },
    { paste: 'AADSTS. 90099 users', expected: [], because: 'a sentence ended between' },
    { paste: 'Sign-in error code 99', expected: [], because: 'too few digits for the series' },
  ])('$paste — $because', ({ paste, expected }) => {
    expect(codesIn(paste)).toEqual(expected);
  });
});

describe('ordinary words', () => {
  test.each([
    { paste: '"code":"throttled"', expected: ['code:throttled'], because: 'behind a label' },
    { paste: 'error=throttled', expected: ['code:throttled'], because: 'behind a label of a form' },
    { paste: 'the request was throttled', expected: [], because: 'a word of a sentence' },
    { paste: '"code":"Throttled"', expected: [], because: 'not as the code is written' },
    { paste: 'itemNotFound', expected: ['code:itemnotfound'], because: 'no sentence has a word written so' },
    { paste: 'ItemNotFound', expected: [], because: 'a class may have this name' },
    { paste: 'the error code of what was throttled', expected: [], because: 'other words stand between' },
    {
      paste: 'it is an invalid_grant',
      expected: ['code:invalid_grant'],
      because: 'nobody writes words with underscores',
    },
    { paste: 'an invalid grant', expected: [], because: 'two words are not the code' },
  ])('$paste — $because', ({ paste, expected }) => {
    expect(codesIn(paste)).toEqual(expected);
  });
});

test.each([
  { paste: 'IdsLocked', expected: ['symbol:entra.aadsts50053'], because: 'as the product writes it' },
  { paste: 'idsLocked', expected: [], because: 'another letter is another name' },
  { paste: 'IDSLOCKED', expected: [], because: 'so are capitals' },
  { paste: 'Ids Locked', expected: [], because: 'two words are a sentence' },
])('a symbolic name counts only as written: $paste — $because', ({ paste, expected }) => {
  expect(codesIn(paste)).toEqual(expected);
});

test.each([
  { paste: 'TokenRefreshException', expected: 'exception', because: 'without a package it is whose it always was' },
  { paste: 'com.adallom.sync.TokenRefreshException', expected: 'exception', because: 'a connector’s package' },
  { paste: 'com.acme.sdk.TokenRefreshException', expected: 'exception', because: 'an app’s package' },
  { paste: 'org.printer.TokenRefreshException', expected: 'qualified', because: 'somebody else’s package' },
])('a class is qualified by its package: $paste — $because', ({ paste, expected }) => {
  const keys = parsePaste(paste, lexicon).evidence.flatMap((one) => (one.kind === 'exception' ? one.keys : []));
  expect(keys).toEqual([`${expected}:tokenrefreshexception`]);
});
