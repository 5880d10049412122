import { describe, expect, test } from 'vitest';
import { findPhraseParts } from '../../src/engine/match/phrase-parts.ts';
import { finish } from '../../src/engine/steps.ts';
import { claimOf, diagnoserOf } from '../support/diagnose-one.ts';
import { codeOf, entryOf, smallCatalog } from '../support/small-catalog.ts';

function phrasing(id: `${string}.${string}`, text: string, language: 'en' | 'ja' = 'en') {
  return { ...entryOf(id, { phrase: true }), phrases: [{ language, text }] };
}

const ENTRIES = [
  phrasing('acme.moved', 'The requested mailbox was moved to another datacentre yesterday'),
  phrasing('acme.paused', 'Collection of activities is paused because the trial licence ended'),
  phrasing('bolt.paused', 'Collection of activities is paused because the vault was sealed'),
];
const diagnoseOne = diagnoserOf(ENTRIES);

describe('a message that was cut off', () => {
  test.each([
    {
      paste: 'The requested mailbox was moved to',
      app: 'acme',
      expected: ['certain', 'acme.moved'],
      because: 'the beginning counts with the app chosen',
    },
    {
      paste: 'was moved to another datacentre yesterday',
      app: 'acme',
      expected: ['certain', 'acme.moved'],
      because: 'the end counts too',
    },
    {
      paste: 'at com.adallom.Sync The requested mailbox was moved to',
      expected: ['certain', 'acme.moved'],
      because: 'a connector’s frame says whose it is',
    },
    { paste: 'The requested mailbox was moved to', expected: ['unknown'], because: 'without an app it is anybody’s' },
    { paste: 'was moved to another datacentre yesterday', expected: ['unknown'], because: 'so is the end' },
    {
      paste: 'The requested mailbox was moved to',
      app: 'bolt',
      expected: ['unknown'],
      because: 'another app’s sentence',
    },
    { paste: 'The requested mailbox was', app: 'acme', expected: ['unknown'], because: 'too little of it' },
    {
      paste: 'mailbox was moved to another datacentre',
      app: 'acme',
      expected: ['unknown'],
      because: 'its middle is no end',
    },
    {
      paste: 'Collection of activities is paused because',
      app: 'acme',
      expected: ['unknown'],
      because: 'a piece that two entries share never counts',
    },
    {
      paste: 'is paused because the trial licence ended',
      app: 'acme',
      expected: ['certain', 'acme.paused'],
      because: 'the end is this entry’s alone',
    },
    {
      paste: 'Collection of activities is paused because the vault was sealed',
      expected: ['certain', 'bolt.paused'],
      because: 'the whole phrase needs no app',
    },
  ])('$paste ($app) — $because', ({ paste, app = '', expected }) => {
    expect(claimOf(diagnoseOne(paste, { app }))).toEqual(expected);
  });
});

describe('pieces', () => {
  const partsOf = (...texts: readonly string[]): readonly string[] =>
    finish(findPhraseParts(texts.map((text, index) => phrasing(`acme.entry-${index}`, text)))).map(({ text }) => text);

  test.each([
    {
      text: 'one two three four five six seven eight nine ten',
      expected: ['one two three four five six', 'five six seven eight nine ten'],
      because: 'six words of ten, from either end',
    },
    { text: 'Nothing more was ever found', expected: [], because: 'three words of five are too few' },
    { text: 'a b c d e f g', expected: [], because: 'five letters are too few' },
    { text: 'Nothing', expected: [], because: 'one word has no beginning' },
  ])('$text: $expected — $because', ({ text, expected }) => {
    expect(partsOf(text)).toEqual(expected);
  });

  test('of a script without spaces are counted in characters', () => {
    const [part] = finish(findPhraseParts([phrasing('acme.moved', '要求された受信箱は移動', 'ja')]));
    expect(part?.text.split(' ')).toHaveLength(7);
    expect(part?.language).toBe('ja');
  });

  test('that another entry’s phrase holds are none, wherever they stand in it', () => {
    const alone = 'the trial licence has ended for this tenant';
    expect(partsOf(alone)).toContain('the trial licence has ended');
    expect(partsOf(alone, 'Sorry: the trial licence has ended')).not.toContain('the trial licence has ended');
  });

  test('that only the same entry repeats stay', () => {
    const entry = {
      ...entryOf('acme.ended', { phrase: true }),
      phrases: [
        { language: 'en' as const, text: 'the trial licence has ended for this tenant' },
        { language: 'en' as const, text: 'the trial licence has ended' },
      ],
    };
    expect(finish(findPhraseParts([entry])).map(({ text }) => text)).toContain('the trial licence has ended');
  });
});

describe('spellings', () => {
  const plain = smallCatalog([entryOf('entra.other', { codes: ['AADSTS50053'] })]);
  const one = diagnoserOf(plain.entries, {
    codes: [codeOf('entra.aadsts50105', 'AADSTS50105', { phrases: ["The sign-in user isn't assigned to it"] })],
    recognition: {
      ...plain.recognition,
      spellings: [
        ["isn't", 'is not'],
        ['sign-in', 'signin', 'log on'],
      ],
    },
  });

  test.each([
    { paste: "The sign-in user isn't assigned to it", expected: 'certain', because: 'as the list has it' },
    { paste: 'The sign-in user isn’t assigned to it', expected: 'certain', because: 'a typographic apostrophe' },
    { paste: 'The sign-in user is not assigned to it', expected: 'certain', because: 'the long form' },
    { paste: 'The signin user is not assigned to it', expected: 'certain', because: 'two spellings at once' },
    { paste: "The log on user isn't assigned to it", expected: 'certain', because: 'the third form of a group' },
    { paste: 'The sign-in user is never assigned to it', expected: 'unknown', because: 'no spelling of it' },
  ])('$paste: $expected — $because', ({ paste, expected }) => {
    expect(one(paste).verdict).toBe(expected);
  });
});
