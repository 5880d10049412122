import { describe, expect, test } from 'vitest';
import { isContinuation, type Line, readLines } from '../../src/engine/parse/lines.ts';

function onlyLine(text: string): Line {
  const [line, ...others] = readLines(text);
  if (line === undefined || others.length > 0) throw new Error(`not one line: ${text}`);
  return line;
}

const DATED = [
  { prefix: '2026-10-03 04:12:55,901 ', because: 'date and time of a Java logger' },
  { prefix: '2026-10-03T04:12:55.901Z ', because: 'ISO 8601 in UTC' },
  { prefix: '[2026-10-03T04:12:55+02:00] ', because: 'ISO 8601 with an offset, in brackets' },
  { prefix: '[03/Oct/2026:04:12:55 +0000] ', because: 'the time of a web server' },
  { prefix: 'Oct  3 04:12:55 ', because: 'syslog without its host' },
  { prefix: 'Oct  3 04:12:55 gateway siem[812]: ', because: 'syslog with host and process' },
  { prefix: 'Oct 03 04:12:55 gateway siem-agent[812]: ', because: 'journald pads the day with a nought' },
  { prefix: '2026-10-03T04:12:55.901234567Z stderr F ', because: 'a container runtime of Kubernetes' },
  { prefix: 'E1003 04:12:55.901 ', because: 'klog: level, month and day in one word' },
  { prefix: '04:12:55 ', because: 'a time without its date' },
  { prefix: '10/03/2026 4:12:55 PM ', because: 'a date as Windows in America writes it' },
  { prefix: '2026-10-03 04:12:55 ERROR ', because: 'a level behind the time' },
  { prefix: '2026-10-03 04:12:55 [pool-4-thread-2] ERROR: ', because: 'a thread between time and level' },
  { prefix: 'ERROR: ', because: 'a level in capitals' },
  { prefix: '[error] ', because: 'a level in brackets' },
  { prefix: '##[error]', because: 'a level as a pipeline marks it' },
  { prefix: 'level=error ', because: 'a level as a field' },
  { prefix: 'time="2026-10-03T04:12:55Z" level=error ', because: 'two fields of logfmt' },
  { prefix: 'web_1  | 2026-10-03 04:12:55 ', because: 'Docker Compose puts the container before the time' },
];

describe('a prefix with a time or a level begins a record', () => {
  test.each(DATED)('$prefix — $because', ({ prefix }) => {
    const text = `${prefix}Token refresh failed`;
    const line = onlyLine(text);
    expect(text.slice(line.content)).toBe('Token refresh failed');
    expect(line.isDated).toBe(true);
  });
});

const UNDATED = [
  { prefix: 'siem[812]: ', because: 'a process and its number' },
  { prefix: 'stderr F ', because: 'the stream of a container' },
  { prefix: 'web_1  | ', because: 'a container of Docker Compose' },
  { prefix: 'D/Retrofit( 3114): ', because: 'logcat: level, tag, process' },
  { prefix: '[pool-4-thread-2] ', because: 'a thread' },
  { prefix: '> ', because: 'a mail program quotes' },
  { prefix: '> > ', because: 'a quotation in a quotation' },
  { prefix: '│ ', because: 'the edge of a table' },
  { prefix: '##[section]', because: 'a pipeline marks the line' },
];

describe('a prefix without a time or a level begins none', () => {
  test.each(UNDATED)('$prefix — $because', ({ prefix }) => {
    const text = `${prefix}Token refresh failed`;
    const line = onlyLine(text);
    expect(text.slice(line.content)).toBe('Token refresh failed');
    expect(line.isDated).toBe(false);
  });
});

test.each([
  { text: 'Get 401', because: 'a word and a number are the message' },
  { text: 'Error: Forbidden', because: 'JavaScript prints this name before every message' },
  { text: 'Token refresh failed at 04:12:55', because: 'the time stands in a sentence' },
  { text: 'Errors were found', because: 'a longer word is no level' },
  { text: '{"level":"error"}', because: 'a JSON object is the message' },
  { text: '401', because: 'a status is no time' },
  { text: '1700000000', because: 'a number with nothing behind it is no time' },
  { text: 'x', because: 'one letter has no room for a prefix' },
])('nothing is taken off: $text — $because', ({ text }) => {
  expect(onlyLine(text)).toEqual({ start: 0, end: text.length, content: 0, isDated: false });
});

test('lines end before their break, whichever it is, and an empty last line counts', () => {
  const text = 'one\r\ntwo\n\nfour\n';
  expect(readLines(text).map(({ start, end }) => text.slice(start, end))).toEqual(['one', 'two', '', 'four', '']);
});

test('a text of nothing has one empty line', () => {
  expect(readLines('')).toEqual([{ start: 0, end: 0, content: 0, isDated: false }]);
});

test.each([
  { text: '    at com.acme.Sync.run(Sync.java:12)', expected: true, because: 'a frame is indented' },
  { text: 'at com.acme.Sync.run(Sync.java:12)', expected: true, because: 'a frame that lost its indent' },
  { text: 'Caused by: java.io.IOException', expected: true, because: 'a cause belongs to what it caused' },
  { text: 'Suppressed: java.io.IOException', expected: true, because: 'a suppressed exception too' },
  { text: '---> System.Exception', expected: true, because: 'an inner exception of .NET' },
  { text: '... 12 more', expected: true, because: 'frames left out' },
  { text: '"code": 401', expected: true, because: 'a field of the object above' },
  { text: '}', expected: true, because: 'the end of the object above' },
  { text: '', expected: true, because: 'an empty line begins nothing' },
  { text: '2026-10-03 04:12:55     at com.acme.Sync', expected: true, because: 'a logger dates every frame' },
  { text: '> Caused by: java.io.IOException', expected: true, because: 'the quotation mark does not count' },
  { text: 'Token refresh failed', expected: false, because: 'a sentence begins a message' },
  { text: '2026-10-03 04:12:55 Token refresh failed', expected: false, because: 'so does a dated one' },
  { text: '{"code":401}', expected: false, because: 'an object of its own' },
  { text: 'attempt failed', expected: false, because: 'a word that begins like a frame' },
])('goes on with the line before ($expected): $text — $because', ({ text, expected }) => {
  expect(isContinuation(text, onlyLine(text))).toBe(expected);
});
