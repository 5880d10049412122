import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { carryOver, forgetOldData } from '../../src/service-worker/kept-data.ts';
import { FakeCaches, jsonAnswer, pageAnswer } from '../support/fake-caches.ts';

const ORIGIN = 'https://signpost.example';
const OLD = '/sub/assets/0123456789abcdef';
let caches: FakeCaches;

beforeEach(() => {
  caches = new FakeCaches(ORIGIN);
  vi.stubGlobal('caches', caches);
  for (const file of ['locales/ja/flows.json', 'locales/ja/gone.json', 'catalog/guide.json'])
    caches.kept.set(`${ORIGIN}${OLD}/${file}`, jsonAnswer());
});

afterEach(() => vi.unstubAllGlobals());

test('what was kept is fetched in the new version, and nothing else', async () => {
  const asked = vi.fn(async (_path: string) => jsonAnswer());
  vi.stubGlobal('fetch', asked);
  await carryOver('/sub/');
  expect(asked.mock.calls.map(([path]) => path)).toEqual(['/sub/locales/ja/flows.json', '/sub/catalog/guide.json']);
  expect(caches.paths()).toContain('/sub/locales/ja/flows.json');
});

test('what is kept in the new version already is not fetched again', async () => {
  const asked = vi.fn(async (_path: string) => jsonAnswer());
  vi.stubGlobal('fetch', asked);
  await carryOver('/sub/');
  await carryOver('/sub/');
  expect(asked).toHaveBeenCalledTimes(2);
});

test('a page in place of a file is not kept', async () => {
  vi.stubGlobal('fetch', async () => pageAnswer());
  await carryOver('/sub/');
  expect(caches.paths()).not.toContain('/sub/locales/ja/flows.json');
});

test('once the new version is in charge, only what it asks for stays', async () => {
  vi.stubGlobal('fetch', async () => jsonAnswer());
  await carryOver('/sub/');
  caches.kept.set(`${ORIGIN}/sub/locales/ja/flows.json`, jsonAnswer());
  await forgetOldData('/sub/');
  expect(caches.paths().filter((path) => path.startsWith(OLD))).toEqual([]);
});
