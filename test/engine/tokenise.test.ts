import { describe, expect, test } from 'vitest';
import { tokenise, wordsOf } from '../../src/engine/parse/tokenise.ts';
import { NumberedWords } from '../../src/engine/parse/word-table.ts';

const WORDS = [
  { text: '"code":403', expected: ['code', '403'], because: 'punctuation separates' },
  { text: 'code = 403', expected: ['code', '403'], because: 'the same two words in another notation' },
  { text: 'Invalid_Grant', expected: ['invalid_grant'], because: 'inner underscores belong to the word' },
  { text: '__init__ _x', expected: ['init', 'x'], because: 'outer underscores do not' },
  { text: '___', expected: [], because: 'nothing is left' },
  { text: 'Requête REFUSÉE', expected: ['requete', 'refusee'], because: 'accents and case disappear' },
  { text: 'refuse\u0301', expected: ['refuse'], because: 'a decomposed accent is the same accent' },
  { text: 'AADSTS50053:', expected: ['aadsts50053'], because: 'letters and digits are one word' },
  { text: 'com.acme.Sync', expected: ['com', 'acme', 'sync'], because: 'a package is its parts' },
  { text: '권한 없음', expected: ['권', '한', '없', '음'], because: 'particles cling to Korean words' },
  { text: '接続401', expected: ['接', '続', '401'], because: 'Japanese has no blanks' },
  { text: 'エラー401', expected: ['エ', 'ラ', 'ー', '401'], because: 'the long vowel mark is Japanese as well' },
  { text: 'доступ Запрещён', expected: ['доступ', 'запрещён'], because: 'only Latin letters lose their marks' },
  { text: '…—!?', expected: [], because: 'no letter and no digit' },
  { text: '', expected: [], because: 'no text, no words' },
];

describe('words', () => {
  test.each(WORDS)('$text — $because', ({ text, expected }) => {
    expect(wordsOf(text)).toEqual(expected);
  });
});

test('a token knows where its word stands, without outer underscores', () => {
  const text = 'é: __Error_Code__ 403';
  const { starts, ends, count } = tokenise(text, new NumberedWords());
  expect(Array.from({ length: count }, (_, index) => text.slice(starts[index], ends[index]))).toEqual([
    'é',
    'Error_Code',
    '403',
  ]);
});

test('a term of the catalog is split as a paste is, whatever form its characters have', () => {
  expect(wordsOf('Ａccès “refusé”')).toEqual(['acces', 'refuse']);
});

test('a word has the number of its table, whatever its case and accents, and 0 when the table lacks it', () => {
  const table = new NumberedWords();
  const denied = table.add('refuse');
  expect(table.add('refuse')).toBe(denied);
  const { ids, count } = tokenise('REFUSÉ refusé refuse refused', table);
  expect([...ids.subarray(0, count)]).toEqual([denied, denied, denied, 0]);
});

test('a table of many words finds each of them and no other', () => {
  const table = new NumberedWords();
  const words = Array.from({ length: 5000 }, (_, index) => `word${index}`);
  for (const word of words) table.add(word);
  expect(words.map((word) => table.find(word, 0, word.length))).toEqual(words.map((_, index) => index + 1));
  expect(table.find('word5000', 0, 8)).toBe(0);
});
