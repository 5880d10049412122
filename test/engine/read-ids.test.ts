import { describe, expect, test } from 'vitest';
import { readIds } from '../../src/engine/parse/read-ids.ts';
import { readTimes, toInstant } from '../../src/engine/parse/read-times.ts';

const GUID = '0a1b2c3d-1111-2222-3333-444455556666';

const IDS = [
  { text: `Correlation ID: ${GUID}`, expected: ['correlation-id'], because: 'as sign-in pages print it' },
  { text: `"correlation_id":"${GUID}"`, expected: ['correlation-id'], because: 'as JSON' },
  { text: `Trace ID: ${GUID}`, expected: ['trace-id'], because: 'the second id of sign-in pages' },
  { text: `x-ms-client-request-id: ${GUID}`, expected: ['request-id'], because: 'a response header' },
  { text: `requestId=${GUID.toUpperCase()}`, expected: ['request-id'], because: 'case does not matter' },
  { text: `Tenant ${GUID} does not exist`, expected: ['tenant-id'], because: 'a sentence names the tenant' },
  { text: `https://login.microsoftonline.com/${GUID}/oauth2`, expected: ['tenant-id'], because: 'the sign-in address' },
  { text: `not found in the directory '${GUID}'`, expected: ['tenant-id'], because: 'a sentence of a sign-in page' },
  { text: `Application with identifier '${GUID}'`, expected: ['app-id'], because: 'a sentence names the app' },
  { text: `the application '${GUID}' asked`, expected: ['app-id'], because: 'without the word for its id' },
  { text: `?client_id=${GUID}`, expected: ['app-id'], because: 'a parameter of a sign-in address' },
  { text: `"appId":"${GUID}"`, expected: ['app-id'], because: 'a field of a sign-in log' },
  { text: `user ${GUID}`, expected: [], because: 'a GUID without such a label may be a secret' },
  { text: `[CorrId=${GUID}]`, expected: ['correlation-id'], because: 'a short label' },
  {
    text: 'traceparent: 00-d8d4599ff7647e324809c47743a1e123-b59ff30864f72636-00',
    expected: ['trace-id'],
    because: 'the W3C header',
  },
  { text: 'GET https://graph.example/v1.0/me', expected: ['method'], because: 'a request line' },
  { text: 'Request Method: POST', expected: ['method'], because: 'the network tab of a browser' },
  { text: 'you GET what you pay for', expected: [], because: 'no address follows' },
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

test('ids and timestamps keep their spelling and their place', () => {
  const text = `2026-01-05T10:00:00Z Trace ID: ${GUID} Timestamp: 2026-01-05 10:00:01Z`;
  const found = [...readIds(text), ...readTimes(text)];
  expect(found.map(({ value }) => value)).toEqual([GUID, '2026-01-05T10:00:00Z', '2026-01-05 10:00:01Z']);
  for (const { value, start, end } of found) expect(text.slice(start, end)).toBe(value);
});

const NO_TIMESTAMPS = [
  { text: '2026-01-05', because: 'a day alone' },
  { text: '10:00:00', because: 'a time alone' },
  { text: '05/01/2026 10:00:00', because: 'day and month could be the other way round' },
  { text: '2026-21-05T10:00:00Z', because: 'no such month' },
];

describe('no timestamp', () => {
  test.each(NO_TIMESTAMPS)('$text — $because', ({ text }) => {
    expect(readTimes(text)).toEqual([]);
  });
});

const TIMESTAMPS = [
  { text: 'Mon, 10 Mar 2025 21:36:43 GMT', because: 'a response header' },
  { text: '03/Oct/2026:04:12:55 +0000', because: 'an access log' },
  { text: 'Oct 03, 2026 4:02:51 PM', because: 'java.util.logging' },
  { text: 'Oct  3 04:12:55', because: 'syslog' },
  { text: '2026-10-03 04:12:55,901', because: 'log4j' },
];

test.each(TIMESTAMPS)('$text is a timestamp: $because', ({ text }) => {
  expect(readTimes(`x ${text} y`).map(({ value }) => value)).toEqual([text]);
});

const INSTANTS = [
  { timestamp: 'Mon, 10 Mar 2025 21:36:43 GMT', expected: '2025-03-10T21:36:43.000Z', because: 'a response header' },
  { timestamp: '03/Oct/2026:04:12:55 +0200', expected: '2026-10-03T02:12:55.000Z', because: 'an access log' },
  { timestamp: 'Oct  3 04:12:55', expected: undefined, because: 'neither year nor zone' },
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
