import { describe, expect, test } from 'vitest';
import { compileCatalog } from '../../src/engine/index.ts';
import { parsePaste } from '../../src/engine/parse/parse.ts';
import { listedCatalog } from '../support/small-catalog.ts';

const { lexicon } = compileCatalog(listedCatalog());

/** What stands in a paste for software the catalog does not know, as `kind value`. */
function foreignIn(paste: string): readonly string[] {
  return parsePaste(paste, lexicon)
    .evidence.filter(({ keys }) => keys.some((key) => key.startsWith('foreign')))
    .map(({ kind, value }) => `${kind} ${value}`);
}

const HOSTS = [
  {
    paste: 'GET https://api.printer.io/jobs 401',
    expected: 'api.printer.io',
    because: 'an address of another service',
  },
  { paste: 'cannot reach api.printer.io', expected: 'api.printer.io', because: 'a name that ends like a domain' },
  { paste: 'https://PRINTER.example/', expected: 'printer.example', because: 'case does not matter in an address' },
  { paste: 'https://user@printer.io/x', expected: 'printer.io', because: 'behind the user of an address' },
  { paste: 'https://printer.local:8443/x', expected: 'printer.local', because: 'a private domain is a host too' },
  { paste: 'https://192.168.1.20:8443/x', expected: '192.168.1.20', because: 'no cloud app has a private address' },
  { paste: 'https%3A%2F%2Fapi.printer.io%2Fjobs', expected: 'api.printer.io', because: 'the address was encoded' },
];

describe('a host of no app speaks for other software', () => {
  test.each(HOSTS)('$paste — $because', ({ paste, expected }) => {
    expect(foreignIn(paste)).toEqual([`host ${expected}`]);
  });

  test('each host counts once', () => {
    expect(foreignIn('https://printer.io/a https://printer.io/b https://other.dev/')).toEqual([
      'host printer.io',
      'host other.dev',
    ]);
  });
});

test.each([
  { paste: 'https://docs.example/errors', because: 'any text may name the documentation' },
  { paste: 'https://en.docs.example/errors', because: 'and every host under it' },
  { paste: 'https://acme.example/api', because: 'the host of an app' },
  { paste: 'https://eu.acme.example/api', because: 'a host under the host of an app' },
  { paste: 'https://tenant.acme.io/api', because: 'an app’s name is a whole part of the host' },
  { paste: 'https://***.printer.io/api', because: 'stars stand for a name someone took out' },
  { paste: 'https://...printer.io/api', because: 'so do dots' },
  { paste: 'mail admin@printer.io', because: 'a mail address is no host' },
  { paste: 'org.printer.io.PrintException', because: 'the name of a class is no host' },
  { paste: 'at System.Net.HttpClient', because: 'a package in capitals is no host' },
  { paste: 'src/printer.io', because: 'a file is no host' },
  { paste: '10.0.0.12 answered', because: 'an address in a sentence is no host' },
])('no other software: $paste — $because', ({ paste }) => {
  expect(foreignIn(paste)).toEqual([]);
});

test('a host with an app’s name as a part of a word is not the app’s', () => {
  expect(foreignIn('https://acmeville.io/api')).toEqual(['host acmeville.io']);
});

describe('a host that carries a message is not what the message is about', () => {
  test.each([
    { paste: 'https://printer.io/cb?error=invalid_grant', because: 'plain' },
    { paste: 'https://printer.io/cb?state=1&error_description=AADSTS50105', because: 'behind another parameter' },
    { paste: 'https://printer.io/cb#error=invalid_grant', because: 'in the fragment' },
    { paste: 'https://printer.io/cb?text=User%20is%20locked', because: 'an encoded sentence under any name' },
    { paste: 'https://printer.io/cb?text=User%2520is%2520locked%2520out', because: 'encoded twice' },
    { paste: 'https%3A%2F%2Fprinter.io%2Fcb%3Ferror%3Dinvalid_grant', because: 'the whole address was encoded' },
    { paste: 'https%253A%252F%252Fprinter.io%252Fcb%253Ferror%253Dx', because: 'the whole address, twice' },
    { paste: 'https://printer.io/cb?state=12345\n  6&error=invalid_grant', because: 'a console wrapped it' },
    { paste: 'https://printer.io/cb?message=Sign-in+failed', because: 'a form’s blanks' },
  ])('$paste — $because', ({ paste }) => {
    expect(foreignIn(paste)).toEqual([]);
  });

  test.each([
    { paste: 'https://printer.io/jobs?id=12', because: 'no parameter holds a message' },
    { paste: 'https://printer.io/error/12', because: 'a path is no parameter' },
    { paste: 'https://printer.io/jobs failed. error=12', because: 'the address had ended' },
  ])('but it is in $paste — $because', ({ paste }) => {
    expect(foreignIn(paste)).toEqual(['host printer.io']);
  });
});

describe('stack frames', () => {
  test.each([
    {
      paste: 'at com.printer.jobs.Queue.run(Queue.java:12)',
      expected: ['software com.printer.jobs'],
      because: 'somebody else’s program',
    },
    {
      paste: 'at java.net.Socket.read(Socket.java:3)\nat org.printer.Queue.run(Queue.java:12)',
      expected: ['software org.printer.Queue'],
      because: 'the first frame that is not everybody’s',
    },
    { paste: 'at java.net.Socket.read(Socket.java:3)', expected: [], because: 'every program has these frames' },
    { paste: 'at com.adallom.sync.Run.go(Run.java:3)', expected: [], because: 'a connector’s frame' },
    { paste: 'at com.acme.sdk.Client.get(Client.java:3)', expected: [], because: 'a frame of an app' },
    {
      paste: 'at com.printer.jobs.Queue.run(Q.java:1)\nat com.adallom.sync.Run.go(Run.java:3)',
      expected: [],
      because: 'a library the connector calls',
    },
    { paste: 'looked at com.printer.jobs', expected: [], because: 'a sentence is no frame' },
  ])('$paste — $because', ({ paste, expected }) => {
    expect(foreignIn(paste)).toEqual(expected);
  });
});
