import fc from 'fast-check';

/** What tools and languages do to a text, and what is cut off in the middle of it. */
const PIECES = [
  ...[
    '\\"',
    '\\\\n',
    '\\u00e9',
    '\\ud83d',
    '\\x2',
    '&amp;quot;',
    '&#x1F600;',
    '&#',
    '%C3%A9',
    '%E2%82',
    '%25',
    '+',
    '%',
  ],
  ...[
    '\u001b[31m',
    '\u001b[',
    '\ufdfa',
    '\u200b',
    '\u202e',
    '\u0301',
    '\u1161',
    '４０１',
    '٤٠٣',
    '\ud800',
    '\udc00',
    '\0',
  ],
  ...[
    'HTTP ',
    '401',
    '403',
    ' Unauthorized',
    'AADSTS',
    '50053',
    'AADSTS70002',
    'invalid_grant',
    'IOException',
    'com.adallom.',
  ],
  ...[
    '2026-02-29T10:00:00Z',
    'Correlation ID: 0a1b2c3d-1111-2222-3333-444455556666',
    '.java:401',
    '\n',
    '\r\n> ',
    ' ',
    '.',
  ],
];

/** Any text a person could paste: nonsense, halves of surrogate pairs, escapes, and pieces of the given texts. */
export function anyPaste(texts: readonly string[]): fc.Arbitrary<string> {
  const text = fc.constantFrom(...texts);
  const cut = fc.tuple(text, fc.nat(), fc.nat()).map(([whole, from, length]) => {
    const start = from % whole.length;
    return whole.slice(start, start + 1 + (length % whole.length));
  });
  const nonsense = fc.oneof(fc.string({ unit: 'binary' }), anyUnits);
  const mixture = fc.array(fc.oneof(text, cut, fc.constantFrom(...PIECES), nonsense), { maxLength: 12 });
  const escaped = mixture.map((pieces) => pieces.join('')).chain((paste) => fc.constantFrom(...escapesOf(paste)));
  return fc.oneof(nonsense, escaped);
}

/** Any UTF-16 units, lone surrogates included. */
const anyUnits = fc.array(fc.nat(0xffff), { maxLength: 40 }).map((units) => String.fromCharCode(...units));

function escapesOf(paste: string): readonly string[] {
  const json = JSON.stringify(paste);
  return [paste, json, JSON.stringify(json), encodeURIComponent(withoutLoneSurrogates(paste)), paste.normalize('NFD')];
}

/** `encodeURIComponent` throws on lone surrogates. */
function withoutLoneSurrogates(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}
