import { describe, expect, test } from 'vitest';
import { compileCatalog } from '../../src/engine/index.ts';
import { parsePaste } from '../../src/engine/parse/parse.ts';
import { entryOf, smallCatalog } from '../support/small-catalog.ts';

const catalog = compileCatalog(
  smallCatalog([
    {
      ...entryOf(
        'acme.locked',
        { exceptions: ['TokenRefreshException'], codes: ['AADSTS50053'] },
        { fields: ['error_summary'], operations: ['Get events'], hosts: ['login.zed-cloud.example'] },
      ),
      phrases: [{ language: 'fr', text: 'Accès refusé' }],
    },
  ]),
);

/** Facts as `kind value`, with the piece of the paste each stands in. */
function factsOf(paste: string): readonly (readonly [string, string])[] {
  return parsePaste(paste, catalog.lexicon).evidence.map(
    ({ kind, value, span }) => [`${kind} ${value}`, paste.slice(span.start, span.end)] as const,
  );
}

const FACTS = [
  {
    paste: 'org.sync.TokenRefreshException: x',
    expected: [['exception TokenRefreshException', 'TokenRefreshException']],
    because: 'the package does not matter',
  },
  {
    paste: 'TOKENREFRESHEXCEPTION',
    expected: [['exception TokenRefreshException', 'TOKENREFRESHEXCEPTION']],
    because: 'case does not matter; the value is spelled as in the catalog',
  },
  { paste: 'TokenRefreshExceptions', expected: [], because: 'a longer word is another word' },
  { paste: 'aadsts50053', expected: [['code AADSTS50053', 'aadsts50053']], because: 'a code the catalog lists' },
  { paste: 'AADSTS500532', expected: [['code AADSTS500532', 'AADSTS500532']], because: 'one digit more: another code' },
  { paste: 'AADSTS90099', expected: [['code AADSTS90099', 'AADSTS90099']], because: 'no entry explains it' },
  { paste: 'AADSTS123', expected: [], because: 'too few digits for the family' },
  { paste: 'AADSTS123456789', expected: [], because: 'too many digits for the family' },
  { paste: '"error_summary":1', expected: [['field error_summary', 'error_summary']], because: 'a JSON field' },
  { paste: 'get  EVENTS', expected: [['operation Get events', 'get  EVENTS']], because: 'blanks do not matter' },
  { paste: 'ACCES REFUSE', expected: [['phrase Accès refusé', 'ACCES REFUSE']], because: 'accents do not matter' },
  { paste: 'Niet gemachtigd', expected: [['wording unauthorized', 'Niet gemachtigd']], because: 'shared wording' },
  { paste: 'com.adallom.Sync', expected: [['connector com.adallom', 'com.adallom']], because: 'a connector frame' },
  {
    paste: 'https://login.zed-cloud.example/x',
    expected: [['host login.zed-cloud.example', 'login.zed-cloud.example']],
    because: 'dots and hyphens join the words of a host',
  },
  { paste: 'Login Zed Cloud Example', expected: [], because: 'blanks do not make a host' },
  {
    paste: 'TokenRefresh\n    Exception x',
    expected: [['exception TokenRefreshException', 'TokenRefresh\n    Exception']],
    because: 'the line was wrapped within the name',
  },
  {
    paste: 'TokenRefresh\r\n> Exception',
    expected: [['exception TokenRefreshException', 'TokenRefresh\r\n> Exception']],
    because: 'a mail program quotes the next line',
  },
  { paste: 'TokenRefresh\n\nException', expected: [], because: 'an empty line is no wrap' },
  { paste: 'TokenRefresh Exception', expected: [], because: 'two words of a line are two words' },
  { paste: 'x', expected: [], because: 'nothing is known about it' },
];

describe('facts', () => {
  test.each(FACTS)('$paste — $because', ({ paste, expected }) => {
    expect(factsOf(paste)).toEqual(expected);
  });
});

test('facts stand in the order of the paste, whatever their kind', () => {
  expect(factsOf('401 Unauthorized AADSTS50053 Get events').map(([fact]) => fact)).toEqual([
    'status 401',
    'wording unauthorized',
    'code AADSTS50053',
    'operation Get events',
  ]);
});

test('phrases and wording carry their language, other facts none', () => {
  const found = parsePaste('Accès refusé 401 Niet gemachtigd', catalog.lexicon).evidence;
  expect(found.map(({ kind, language }) => [kind, language])).toEqual([
    ['phrase', 'fr'],
    ['status', undefined],
    ['wording', 'nl'],
  ]);
});

test('a fact in an escaped paste leads back to the escaped text', () => {
  expect(factsOf('x%20acc%C3%A8s+refus%C3%A9%21')).toEqual([['phrase Accès refusé', 'acc%C3%A8s+refus%C3%A9']]);
});
