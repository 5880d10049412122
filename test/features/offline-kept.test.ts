import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { forget, keep, keptPaths } from '../../src/features/offline/kept-data.ts';
import { FakeCaches, jsonAnswer, pageAnswer } from '../support/fake-caches.ts';

const FILES = ['locales/ja/flows.json', 'locales/ja/roles.json', 'catalog/guide.json'];
let caches: FakeCaches;

beforeEach(() => {
  caches = new FakeCaches(window.location.origin);
  vi.stubGlobal('caches', caches);
  vi.stubGlobal('fetch', async () => jsonAnswer());
});

afterEach(() => vi.unstubAllGlobals());

describe('keeping files', () => {
  test('fetches each and counts up to all of them', async () => {
    const counts: number[] = [];
    await keep('/', FILES, (count) => counts.push(count));
    expect(counts).toEqual([0, 1, 2, 3]);
    expect((await keptPaths('/')).size).toBe(3);
  });

  test('fetches only what is not kept', async () => {
    await keep('/', FILES.slice(0, 2));
    const asked = vi.fn(async (_path: string) => jsonAnswer());
    vi.stubGlobal('fetch', asked);
    await keep('/', FILES);
    expect(asked.mock.calls.map(([path]) => path)).toEqual(['/catalog/guide.json']);
  });

  for (const { name, answer } of [
    { name: 'an error', answer: async () => jsonAnswer(500) },
    { name: 'a page in its place', answer: async () => pageAnswer() },
    { name: 'nothing', answer: () => Promise.reject(new TypeError('Failed to fetch')) },
  ]) {
    test(`fails when the host answers with ${name}, and keeps what came before`, async () => {
      await keep('/', FILES.slice(0, 1));
      vi.stubGlobal('fetch', answer);
      await expect(keep('/', FILES)).rejects.toThrow();
      expect((await keptPaths('/')).size).toBe(1);
    });
  }

  test('fails when the browser has no room', async () => {
    const full = {
      ...(await caches.open('')),
      put: () => Promise.reject(new DOMException('full', 'QuotaExceededError')),
    };
    vi.stubGlobal('caches', { open: async () => full });
    await expect(keep('/', FILES)).rejects.toThrow('full');
  });
});

test('what is kept no longer is no longer counted', async () => {
  await keep('/', FILES);
  await forget('/', FILES.slice(0, 2));
  expect((await keptPaths('/')).size).toBe(1);
});

test('where the browser denies storage, nothing counts as kept', async () => {
  vi.stubGlobal('caches', { open: () => Promise.reject(new DOMException('denied', 'SecurityError')) });
  expect((await keptPaths('/')).size).toBe(0);
  vi.stubGlobal('caches', undefined);
  expect((await keptPaths('/')).size).toBe(0);
});
