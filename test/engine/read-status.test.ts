import { describe, expect, test } from 'vitest';
import { isStatus } from '../../src/engine/parse/read-status.ts';
import { tokenise } from '../../src/engine/parse/tokenise.ts';
import { NumberedWords } from '../../src/engine/parse/word-table.ts';

function statusesOf(text: string): readonly string[] {
  const words = tokenise(text, new NumberedWords());
  const indexes = Array.from({ length: words.count }, (_, index) => index);
  return indexes
    .filter((index) => isStatus(text, words, index))
    .map((index) => text.slice(words.starts[index], words.ends[index]));
}

const STATUSES = [
  { text: '401', because: 'it is all there is' },
  { text: 'HTTP/1.1 401 Unauthorized', because: 'the number behind the version' },
  { text: '(401)', because: 'in brackets' },
  { text: '{"code":401}', because: 'a JSON field' },
  { text: '{"code":"401","x":1}', because: 'a JSON string' },
  { text: 'status code 401.', because: 'the end of a sentence' },
  { text: 'status:401', because: 'the colon stands behind a label' },
  { text: 'statusCode:401', because: 'the colon stands behind a label of two words' },
  { text: 'Error:401', because: 'an error may be named by its status' },
  { text: 'http:401', because: 'so may the protocol' },
  { text: 'status_code:401', because: 'a label may end a longer name' },
  { text: 'errorCode:401', because: 'in camel case too' },
  { text: 'エラー401', because: 'the long vowel mark ends a Japanese word' },
  { text: 'status=401', because: 'an equals sign' },
  { text: 'Received 401, retrying', because: 'a comma follows' },
  { text: '401:Unauthorized', because: 'a colon before words' },
  { text: '오류401', because: 'Korean and Japanese have no blank here' },
];

const NO_STATUSES = [
  { text: 'HttpUtils.java:401', because: 'a line number' },
  { text: 'app.js:401:12', because: 'a line number with a column' },
  { text: '12:401', because: 'part of a time or a ratio' },
  { text: '10:00:00.401', because: 'milliseconds' },
  { text: '10:00:00,401', because: 'milliseconds behind a comma' },
  { text: '1.401', because: 'a version' },
  { text: '401.2', because: 'a version' },
  { text: 'v1.401', because: 'a version' },
  { text: '1,401 items', because: 'thousands' },
  { text: '401,000 items', because: 'thousands' },
  { text: '401-1234', because: 'a phone number' },
  { text: '2026-401', because: 'a ticket of a year' },
  { text: 'exec-401', because: 'a thread name' },
  { text: 'Thread#401', because: 'a number of something' },
  { text: '/users/401', because: 'an id in an address' },
  { text: '$401', because: 'an amount' },
  { text: '401%', because: 'a share' },
  { text: 'item_401', because: 'part of a word' },
  { text: '401px', because: 'part of a word' },
  { text: '4011', because: 'four digits' },
  { text: '200', because: 'no error' },
  { text: '301', because: 'no error' },
  { text: '600', because: 'no HTTP status' },
];

describe('a number is a status', () => {
  test.each(STATUSES)('$text — $because', ({ text }) => {
    expect(statusesOf(text)).toEqual(['401']);
  });
});

describe('a number is no status', () => {
  test.each(NO_STATUSES)('$text — $because', ({ text }) => {
    expect(statusesOf(text)).toEqual([]);
  });
});

test('every status of a text counts', () => {
  expect(statusesOf('first 500, then 503 (twice)')).toEqual(['500', '503']);
});
