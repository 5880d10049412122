import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordsOf } from '../../src/engine/parse/tokenise.ts';
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
function searchEverywhere(texts: readonly string[], paste: readonly string[]): readonly string[] {
  return texts.flatMap((text) => {
    const words = wordsOf(text);
    return paste.flatMap((_, first) =>
      words.length > 0 && words.every((word, offset) => paste[first + offset] === word)
        ? [`${text} ${first}-${first + words.length - 1}`]
        : [],
    );
  });
}

function findIn(vocabulary: Vocabulary, paste: string): readonly FoundTerm[] {
  return vocabulary.find(vocabulary.tokenise(paste));
}

function describeFound({ term, first, last }: FoundTerm): string {
  return `${term.value} ${first}-${last}`;
}

/** Few different words, so that terms often overlap, repeat and contain each other. */
const anyWords = (maxLength: number) =>
  fc.array(fc.constantFrom('a', 'b', 'c', 'É', '권'), { maxLength }).map((words) => words.join(' '));

test('the automaton finds what a search for every term at every place finds', () => {
  fc.assert(
    fc.property(fc.uniqueArray(anyWords(4), { maxLength: 12 }), anyWords(30), (texts, paste) => {
      const found = findIn(vocabularyOf(texts), paste).map(describeFound);
      expect([...found].sort()).toEqual([...searchEverywhere(texts, wordsOf(paste))].sort());
    }),
    { numRuns: 500 },
  );
});

test('terms are found in the order of their last word, longer ones first', () => {
  const found = findIn(vocabularyOf(['b c', 'a b', 'c']), 'a b c');
  expect(found.map(describeFound)).toEqual(['a b 0-1', 'b c 1-2', 'c 2-2']);
});

test('several terms may have the same words', () => {
  const vocabulary = vocabularyOf(['get events']);
  vocabulary.add('Get-Events', termOf('other'));
  expect(findIn(vocabulary, 'GET events').map(({ term }) => term.value)).toEqual(['get events', 'other']);
});

test('a term that is added later is found as well', () => {
  const vocabulary = vocabularyOf(['get events']);
  expect(findIn(vocabulary, 'get events')).toHaveLength(1);
  vocabulary.add('events', termOf('events'));
  expect(findIn(vocabulary, 'get events')).toHaveLength(2);
});

test('a term without words is found nowhere', () => {
  expect(findIn(vocabularyOf(['…']), 'a … b')).toEqual([]);
});
