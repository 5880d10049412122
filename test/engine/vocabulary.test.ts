import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Token, tokenise } from '../../src/engine/parse/tokenise.ts';
import { type FoundTerm, type Term, Vocabulary } from '../../src/engine/parse/vocabulary.ts';

function termOf(text: string): Term {
  return { kind: 'phrase', value: text, keys: [`phrase:${text}`] };
}

function vocabularyOf(texts: readonly string[]): Vocabulary {
  const vocabulary = new Vocabulary();
  for (const text of texts) vocabulary.add(text, termOf(text));
  return vocabulary;
}

/** The slow, obvious twin: every term is looked for at every place. */
function searchEverywhere(texts: readonly string[], tokens: readonly Token[]): readonly string[] {
  return texts.flatMap((text) => {
    const words = tokenise(text).map(({ word }) => word);
    return tokens.flatMap((_, first) =>
      words.length > 0 && words.every((word, offset) => tokens[first + offset]?.word === word)
        ? [`${text} ${first}-${first + words.length - 1}`]
        : [],
    );
  });
}

function describeFound({ term, first, last }: FoundTerm): string {
  return `${term.value} ${first}-${last}`;
}

/** Few different words, so that terms often overlap, repeat and contain each other. */
const anyWords = (maxLength: number) =>
  fc.array(fc.constantFrom('a', 'b', 'c', 'É', '권'), { maxLength }).map((words) => words.join(' '));

test('the tree of words finds what a search for every term at every place finds', () => {
  fc.assert(
    fc.property(fc.uniqueArray(anyWords(4), { maxLength: 12 }), anyWords(30), (texts, paste) => {
      const tokens = tokenise(paste);
      const found = vocabularyOf(texts).find(tokens).map(describeFound);
      expect([...found].sort()).toEqual([...searchEverywhere(texts, tokens)].sort());
    }),
    { numRuns: 500 },
  );
});

test('terms are found in the order of their first word', () => {
  const found = vocabularyOf(['b c', 'a b', 'c']).find(tokenise('a b c'));
  expect(found.map(describeFound)).toEqual(['a b 0-1', 'b c 1-2', 'c 2-2']);
});

test('several terms may have the same words', () => {
  const vocabulary = vocabularyOf(['get events']);
  vocabulary.add('Get-Events', termOf('other'));
  expect(vocabulary.find(tokenise('GET events')).map(({ term }) => term.value)).toEqual(['get events', 'other']);
});

test('terms of one word are known by it', () => {
  const vocabulary = vocabularyOf(['IOException', 'Get events']);
  expect(vocabulary.single('ioexception').map(({ value }) => value)).toEqual(['IOException']);
  expect(vocabulary.single('get')).toEqual([]);
  expect(vocabulary.single('constructor')).toEqual([]);
});

test('a term without words is found nowhere', () => {
  expect(vocabularyOf(['…']).find(tokenise('a … b'))).toEqual([]);
});
