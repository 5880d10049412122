import { describe, expect, test } from 'vitest';
import { redact } from '../../src/engine/index.ts';

const GUID = '5f8c1b2a-7d3e-4c6b-9a10-2e4f6a8b0c1d';
const OTHER = '7a1d9e3c-2b4f-4d8a-b6c5-0f1e2d3c4b5a';

describe('placeholders', () => {
  const ROWS = [
    {
      text: 'contoso.okta.com, fabrikam.okta.com, contoso.okta.com',
      expected: '<host-1>, <host-2>, <host-1>',
      because: 'equal values stay recognisable',
    },
    { text: 'Bob@contoso.example bob@CONTOSO.example', expected: '<email-1> <email-1>', because: 'case names nobody' },
    { text: 'pwd=aB3;pwd=Ab3;', expected: 'pwd=<password-1>;pwd=<password-2>;', because: 'case matters in a secret' },
    {
      text: '<host-2> and contoso.okta.com',
      expected: '<host-2> and <host-3>',
      because: 'numbers go on after those that stand there',
    },
    {
      text: 'https://ops:s3cr3t@contoso.okta.com/',
      expected: 'https://<url-password-1>@<host-1>/',
      because: 'neighbours are told apart',
    },
    { text: 'password="a@contoso.example b"', expected: 'password="<password-1>"', because: 'overlapping pieces join' },
    {
      text: `tenant ${GUID}: https://login.microsoftonline.com/${GUID}/ ${GUID}`,
      expected: 'tenant <tenant-id-1>: https://login.microsoftonline.com/<tenant-id-1>/ <tenant-id-1>',
      because: 'a tenant is a tenant everywhere',
    },
    { text: '', expected: '', because: 'there is nothing to hide' },
  ];

  test.each(ROWS)('$text — $because', ({ text, expected }) => {
    expect(redact(text).text).toBe(expected);
  });
});

test('spans are offsets in the untouched text, in the order they stand', () => {
  const text = '😀 user bob@contoso.example at 203.0.113.9';
  expect(redact(text).removed.map(({ kind, span }) => [kind, text.slice(span.start, span.end)])).toEqual([
    ['email', 'bob@contoso.example'],
    ['ipv4-address', '203.0.113.9'],
  ]);
});

describe('kinds to keep', () => {
  test('stay visible, and the others are hidden', () => {
    const text = `Tenant ID: ${GUID}, application ${OTHER}`;
    expect(redact(text, { keep: ['tenant-id'] }).text).toBe(`Tenant ID: ${GUID}, application <guid-1>`);
    expect(redact(text, { keep: ['tenant-id', 'guid'] })).toEqual({ text, removed: [] });
  });

  test('do not uncover a secret that holds one of them', () => {
    expect(redact('password="bob@contoso.example"', { keep: ['email', 'host'] }).text).toBe('password="<password-1>"');
  });
});

describe('what support needs stays', () => {
  const STAYS = [
    `AADSTS50053: locked. Trace ID: ${GUID} Correlation ID: ${OTHER} Timestamp: 2026-01-05 10:00:00Z`,
    `{"error":"invalid_grant","error_codes":[700082],"trace_id":"${GUID}","correlation_id":"${OTHER}"}`,
    `{\\"request-id\\":\\"${GUID}\\",\\"client-request-id\\":\\"${OTHER}\\"}`,
    `Trace+ID%3a+${GUID}%0d%0aCorrelation+ID%3a+${OTHER}`,
    `Correlatie-id: ${GUID}\nID de corrélation : ${OTHER}`,
    `相関 ID: ${GUID}\n상관 관계 ID: ${OTHER}`,
    `x-ms-correlation-request-id: ${GUID}\nSPRequestGuid: ${OTHER}`,
    'HTTP 403 Forbidden (0x80070005) com.adallom.adalib.TokenException at HttpUtils.java:231 v1.30.3',
    'Content-Type: application/json; charset=utf-8; Microsoft.Graph, Version=5.1.0.0',
    'AF20023: https://aka.ms/x https://learn.microsoft.com/entra manage.office.com outlook.office365.com',
  ];

  test.each(STAYS)('%s', (text) => {
    expect(redact(text)).toEqual({ text, removed: [] });
  });
});

test('a code inside a secret that may hold blanks is left standing', () => {
  expect(redact('password="first AADSTS50053 second"').text).toBe('password="<password-1> AADSTS50053 <password-2>"');
});

describe('what someone masked already stays', () => {
  test.each(['password=***', 'client_secret=xxxxxxxx', 'tenant <tenant>', 'token=[REDACTED]', 'api_key=abc***'])(
    '%s',
    (text) => {
      expect(redact(text)).toEqual({ text, removed: [] });
    },
  );
});

test('a second pass removes nothing', () => {
  const text = `Bearer ${'a1B2'.repeat(10)} for bob@contoso.example on https://contoso.okta.com, tenant ${GUID}`;
  const once = redact(text).text;
  expect(redact(once)).toEqual({ text: once, removed: [] });
});

test('what is hard to read takes no longer than a log', () => {
  const HARD = ['=', 'a.', 'eyJ', '@', '"', "'", '\\"', 'token=', '-----BEGIN A-----', 'cookie:a=', '://:', '%25'];
  for (const piece of HARD) {
    const text = piece.repeat(Math.ceil(200_000 / piece.length));
    const start = performance.now();
    redact(text);
    // About thirty times what it takes; a pattern that backtracks takes minutes.
    expect(performance.now() - start, piece).toBeLessThan(2_000);
  }
});
