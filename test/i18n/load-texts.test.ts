import { afterEach, expect, test, vi } from 'vitest';
import { createI18n, loadTexts } from '../../src/i18n/i18n.ts';

afterEach(() => vi.unstubAllGlobals());

function answerWith(text: (address: string) => string): readonly string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    return new Response(text(address));
  });
  return asked;
}

test('two parts of a page that want the same texts at once get them with one request each', async () => {
  const asked = answerWith(() => '{"name":"Box"}');
  const i18n = createI18n(() => '/');
  const many = ['apps/box', 'apps/entra', 'apps/okta', 'apps/slack', 'apps/webex', 'apps/zoom'];
  await Promise.all([loadTexts(i18n, 'en', many), loadTexts(i18n, 'en', many.toReversed())]);
  expect(asked.toSorted()).toEqual(many.map((name) => `/locales/en/${name}.json`));
  await loadTexts(i18n, 'en', many);
  expect(asked).toHaveLength(many.length);
});

test('a file that cannot be had is named, and asked for again', async () => {
  let isThere = false;
  const asked = answerWith((address) =>
    address.includes('zoom') && !isThere ? '<h1>Not Found</h1>' : '{"name":"Box"}',
  );
  const i18n = createI18n(() => '/');
  await expect(loadTexts(i18n, 'en', ['apps/box', 'apps/zoom'])).rejects.toThrow('no text for en: apps/zoom');
  isThere = true;
  await expect(loadTexts(i18n, 'en', ['apps/box', 'apps/zoom'])).resolves.toBe(true);
  expect(asked).toEqual(['box', 'zoom', 'zoom'].map((app) => `/locales/en/apps/${app}.json`));
});
