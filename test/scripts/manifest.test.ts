import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

interface Icon {
  readonly src: string;
  readonly sizes: string;
  readonly type: string;
  readonly purpose?: string;
}

const manifest = JSON.parse(read('public/manifest.webmanifest')) as Readonly<Record<string, string>> & {
  readonly icons: readonly Icon[];
  readonly file_handlers: readonly { readonly accept: Readonly<Record<string, readonly string[]>> }[];
};

/** Width and height as they stand in a PNG's first chunk. */
function sizeOf(path: string): string {
  const png = readFileSync(join(root, 'public', path));
  return `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`;
}

test('the site can be installed from under any path of a host: every address is relative', () => {
  const addresses = [manifest.start_url, manifest.scope, ...manifest.icons.map(({ src }) => src)];
  expect(addresses.filter((address) => /^(?:\/|https?:)/.test(address ?? '/'))).toEqual([]);
});

test('the files it opens are those the page opens', () => {
  const accepted = manifest.file_handlers.flatMap(({ accept }) => Object.values(accept).flat());
  const opened = /accept="([^"]*)"/.exec(read('src/features/paste/open-file.tsx'))?.[1]?.split(',') ?? [];
  expect(opened).toEqual(expect.arrayContaining(accepted));
});

test('every icon has the size it says', () => {
  const drawn = manifest.icons.filter(({ type }) => type === 'image/png');
  expect(drawn.map(({ src }) => sizeOf(src))).toEqual(drawn.map(({ sizes }) => sizes));
});

test('there is an icon to scale, one for every usual size, and one for systems that cut out their own shape', () => {
  const has = (wanted: Partial<Icon>): boolean =>
    manifest.icons.some((icon) => Object.entries(wanted).every(([key, value]) => icon[key as keyof Icon] === value));
  expect(has({ type: 'image/svg+xml', sizes: 'any' })).toBe(true);
  expect(has({ sizes: '192x192' })).toBe(true);
  expect(has({ sizes: '512x512' })).toBe(true);
  expect(has({ sizes: '512x512', purpose: 'maskable' })).toBe(true);
});

test('the colours around the page are those of its paper, light and dark', () => {
  const [, light, dark] = /--paper: light-dark\((#\w+), (#\w+)\)/.exec(read('src/ui/base.css')) ?? [];
  const colours = [...read('index.html').matchAll(/name="theme-color" content="(#\w+)"/g)].map((match) => match[1]);
  expect(colours).toEqual([light, dark]);
  expect([manifest.theme_color, manifest.background_color]).toEqual([light, light]);
});
