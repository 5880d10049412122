import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { textFiles } from '../../scripts/build/text-files.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'signpost-texts-'));
  mkdirSync(join(root, 'public/locales/ja/apps'), { recursive: true });
});

afterEach(() => rmSync(root, { recursive: true }));

function write(name: string, texts: object): void {
  writeFileSync(join(root, 'public/locales/ja', `${name}.json`), JSON.stringify(texts, null, 2));
}

test('the texts of a folder are one file, by their names; those of the script are none', () => {
  write('boot', { title: 'Signpost' });
  write('flows', { yes: 'はい' });
  write('apps/okta', { token: 'トークン' });
  write('apps/box', { role: '役割' });
  const files = [...textFiles(root, 'ja')].map(([path, json]) => [path, JSON.parse(json)]);
  expect(files).toEqual([
    ['locales/ja/flows.json', { yes: 'はい' }],
    ['locales/ja/apps/all.json', { box: { role: '役割' }, okta: { token: 'トークン' } }],
  ]);
});

test('a file that has the name of all of its folder is named', () => {
  write('apps/all', { role: '役割' });
  expect(() => textFiles(root, 'ja')).toThrow('public/locales/ja/apps/all.json');
});
