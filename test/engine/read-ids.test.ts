import { describe, expect, test } from 'vitest';
import { readIds, toInstant } from '../../src/engine/parse/read-ids.ts';

const GUID = '0a1b2c3d-1111-2222-3333-444455556666';

const IDS = [
  { text: `Correlation ID: ${GUID}`, expected: ['correlation-id'], because: 'as sign-in pages print it' },
  { text: `"correlation_id":"${GUID}"`, expected: ['correlation-id'], because: 'as JSON' },
  { text: `Trace ID: ${GUID}`, expected: ['trace-id'], because: 'the second id of sign-in pages' },
  { text: `x-ms-client-request-id: ${GUID}`, expected: ['request-id'], because: 'a response header' },
  { text: `requestId=${GUID.toUpperCase()}`, expected: ['request-id'], because: 'case does not matter' },
  { text: `tenant ${GUID}`, expected: [], because: 'a GUID without such a label may be a secret' },
  {
    text: `Correlation ID: none. The tenant is called ${GUID}`,
    expected: [],
    because: 'the label is of something else',
  },
  { text: `Correlation ID: ${GUID}0`, expected: [], because: 'no GUID' },
];

describe('ids', () => {
  test.each(IDS)('$text — $because', ({ text, expected }) => {
    expect(readIds(text).map(({ kind }) => kind)).toEqual(expected);
  });
});

test('ids and timestamps keep their spelling and their place, in the order they stand', () => {
  const text = `2026-01-05T10:00:00Z Trace ID: ${GUID} Timestamp: 2026-01-05 10:00:01Z`;
  const found = readIds(text);
  expect(found.map(({ value }) => value)).toEqual(['2026-01-05T10:00:00Z', GUID, '2026-01-05 10:00:01Z']);
  for (const { value, span } of found) expect(text.slice(span.start, span.end)).toBe(value);
});

const NO_TIMESTAMPS = [
  { text: '2026-01-05', because: 'a day alone' },
  { text: '10:00:00', because: 'a time alone' },
  { text: '05/01/2026 10:00:00', because: 'day and month could be the other way round' },
  { text: '2026-21-05T10:00:00Z', because: 'no such month' },
];

describe('no timestamp', () => {
  test.each(NO_TIMESTAMPS)('$text — $because', ({ text }) => {
    expect(readIds(text)).toEqual([]);
  });
});

const INSTANTS = [
  { timestamp: '2026-01-05T10:00:00Z', expected: '2026-01-05T10:00:00.000Z', because: 'UTC' },
  { timestamp: '2026-01-05 10:00:00z', expected: '2026-01-05T10:00:00.000Z', because: 'a blank and a small letter' },
  { timestamp: '2026-01-05T10:00:00+02:00', expected: '2026-01-05T08:00:00.000Z', because: 'ahead of UTC' },
  { timestamp: '2026-01-05T10:00:00-0330', expected: '2026-01-05T13:30:00.000Z', because: 'a zone without a colon' },
  { timestamp: '2026-01-05T10:00:00.5Z', expected: '2026-01-05T10:00:00.500Z', because: 'tenths' },
  { timestamp: '2026-01-05 10:00:00,123Z', expected: '2026-01-05T10:00:00.123Z', because: 'Java logs write a comma' },
  { timestamp: '2026-01-05T10:00:00.1234567Z', expected: '2026-01-05T10:00:00.123Z', because: '.NET is more exact' },
  { timestamp: '2026-01-05T10:00:00', expected: undefined, because: 'without a zone it could be any instant' },
  { timestamp: '2026-13-05T10:00:00Z', expected: undefined, because: 'no such month' },
  { timestamp: '2026-01-05T29:00:00Z', expected: undefined, because: 'no such hour' },
  { timestamp: 'yesterday', expected: undefined, because: 'no timestamp at all' },
];

describe('the instant of a timestamp', () => {
  test.each(INSTANTS)('$timestamp — $because', ({ timestamp, expected }) => {
    expect(toInstant(timestamp)).toBe(expected);
  });
});
