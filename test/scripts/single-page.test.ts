// @vitest-environment jsdom
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { chooseLocales } from '../../scripts/build/single-locales.ts';
import { writeSinglePage } from '../../scripts/build/single-page.ts';

const root = join(import.meta.dirname, '../..');
const parts = {
  template: readFileSync(join(root, 'index.html'), 'utf8'),
  script: 'globalThis.ran = true;',
  style: 'p { color: red }',
  icon: '<svg xmlns="http://www.w3.org/2000/svg"/>',
  files: new Map<string, string>(),
};

function parse(changes: Partial<typeof parts>): Document {
  return new DOMParser().parseFromString(writeSinglePage({ ...parts, ...changes }), 'text/html');
}

function programOf(page: Document): Element | null {
  return page.querySelector('script[type="module"]');
}

function digestOf(element: Element | null): string {
  return createHash('sha256')
    .update(element?.textContent ?? '')
    .digest('base64');
}

const AWKWARD = [
  '</script><b>',
  '</SCRIPT >',
  '<!-- <script>',
  '$& $1 $`',
  '\u2028 \u2029 é 日本',
  'a < b && c <ui>d</ui>',
] as const;

describe('a page that holds everything', () => {
  test.each(AWKWARD)('gives data back to the letter: %s', (text) => {
    const page = parse({ files: new Map([['/catalog/guide.json', JSON.stringify({ text })]]) });
    expect(JSON.parse(page.getElementById('/catalog/guide.json')?.textContent ?? '')).toEqual({ text });
    expect(page.querySelector('b')).toBeNull();
  });

  test.each(AWKWARD)('gives the script back with the same meaning: %s', (text) => {
    const page = parse({ script: `return [${JSON.stringify(text)}, /<!--/.test('<!--')]` });
    const run = new Function(programOf(page)?.textContent ?? '') as () => unknown;
    expect(run()).toEqual([text, true]);
  });

  test('allows its own script and style by their digests, and no connection', () => {
    const page = parse({ script: 'const text = "</script>";' });
    const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? '';
    expect(policy).toContain(`script-src 'sha256-${digestOf(programOf(page))}'`);
    expect(policy).toContain(`style-src 'sha256-${digestOf(page.querySelector('style'))}'`);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('connect-src');
  });

  test('says how it is written before anything else, and what it may do before what it does', () => {
    const { head } = parse({});
    expect([...head.children].slice(0, 3).map(({ tagName }) => tagName)).toEqual(['META', 'META', 'STYLE']);
    expect(head.firstElementChild?.getAttribute('charset')).toBe('utf-8');
  });

  test('asks for no file', () => {
    expect([...parse({}).querySelectorAll('[src], link:not([href^="data:"])')]).toEqual([]);
  });

  test.each([
    { changes: { script: 'a\rb' }, because: 'a browser would change the line end, and with it the digest' },
    { changes: { style: 'p::after { content: "</style>" }' }, because: 'the style would end' },
    { changes: { template: '<html></html>' }, because: 'there is no place for anything' },
    { changes: { files: new Map([['a"b', '{}']]) }, because: 'a path is no id' },
  ])('is not written when $because', ({ changes }) => {
    expect(() => writeSinglePage({ ...parts, ...changes })).toThrow('Signpost: ');
  });
});

describe('locales for one file', () => {
  test.each([
    { wanted: undefined, expected: 'en nl fr', because: 'all, when nothing is said' },
    { wanted: 'ja', expected: 'en ja', because: 'English is always there' },
    { wanted: 'ko, en,ja', expected: 'en ja ko', because: 'in the order they are shown' },
  ])('$wanted — $because', ({ wanted, expected }) => {
    expect(chooseLocales(wanted).join(' ')).toMatch(new RegExp(`^${expected}`));
  });

  test('that are not offered are named', () => {
    expect(() => chooseLocales('en,xx')).toThrow('xx');
  });
});

/** Each pair: a module of the site, and what is taken instead of it in one file. */
const standIns = {
  address: async () => {
    const site = await import('../../src/platform/address.ts');
    const own: typeof site = await import('../../src/single/address.ts');
    return [site, own];
  },
  files: async () => {
    const site = await import('../../src/platform/files.ts');
    const own: typeof site = await import('../../src/single/files.ts');
    return [site, own];
  },
  'offline-program': async () => {
    const site = await import('../../src/shell/offline-program.ts');
    const own = await import('../../src/single/offline-program.ts');
    return [site, own];
  },
  'start-worker': async () => {
    const site = await import('../../src/worker/start-worker.ts');
    const own: typeof site = await import('../../src/single/start-worker.ts');
    return [site, own];
  },
};

test.each(Object.keys(standIns) as (keyof typeof standIns)[])(
  '%s of one file offers what that of the site does',
  async (name) => {
    const [site, own] = await standIns[name]();
    expect(Object.keys(own ?? {})).toEqual(Object.keys(site ?? {}));
  },
);
