import { afterEach, expect, test, vi } from 'vitest';
import { createI18n, loadSingleTexts, loadTexts } from '../../src/i18n/i18n.ts';

afterEach(() => vi.unstubAllGlobals());

function answerWith(text: (address: string) => string): readonly string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    return new Response(text(address));
  });
  return asked;
}

const APPS = { box: { name: 'Box' }, okta: { name: 'Okta' }, zoom: { name: 'Zoom' } };

function answerAll(): readonly string[] {
  return answerWith((address) => JSON.stringify(address.endsWith('/all.json') ? APPS : { title: 'About' }));
}

/** Loads texts into a page that has none. */
function loadAfresh(namespaces: readonly string[]): Promise<true> {
  const i18n = createI18n(() => '/');
  return loadTexts(i18n, 'en', namespaces);
}

test('the texts of a folder come as one file, those beside it each by itself', async () => {
  const asked = answerAll();
  const i18n = createI18n(() => '/');
  await loadTexts(i18n, 'en', ['interface', 'apps/box', 'apps/zoom', 'codes']);
  expect(asked.toSorted()).toEqual(['apps/all', 'codes', 'interface'].map((name) => `/locales/en/${name}.json`));
  expect(i18n.getFixedT('en', 'apps/zoom')('name')).toBe('Zoom');
});

test('whichever app is wanted, the same is asked for', async () => {
  const asked = answerAll();
  await loadAfresh(['apps/box']);
  await loadAfresh(['apps/okta']);
  expect(new Set(asked)).toEqual(new Set(['/locales/en/apps/all.json']));
});

test('two parts of a page that want the same texts at once get them with one request each', async () => {
  const asked = answerAll();
  const i18n = createI18n(() => '/');
  const many = ['apps/box', 'codes', 'apps/okta', 'flows', 'roles', 'apps/zoom'];
  await Promise.all([loadTexts(i18n, 'en', many), loadTexts(i18n, 'en', many.toReversed())]);
  const files = ['apps/all', 'codes', 'flows', 'roles'].map((name) => `/locales/en/${name}.json`);
  expect(asked.toSorted()).toEqual(files);
  await loadTexts(i18n, 'en', many);
  expect(asked).toHaveLength(files.length);
});

test('a page that needs the text of few apps gets it without that of all others', async () => {
  const asked = answerWith(() => '{"name":"Box"}');
  const i18n = createI18n(() => '/');
  await loadSingleTexts(i18n, 'en', ['apps/box', 'codes']);
  expect(asked.toSorted()).toEqual(['/locales/en/apps/box.json', '/locales/en/codes.json']);
  await loadTexts(i18n, 'en', ['apps/box', 'codes']);
  expect(asked).toHaveLength(2);
});

test('what cannot be had is named, and asked for again', async () => {
  let isThere = false;
  const asked = answerWith((address) =>
    address.includes('apps') && !isThere ? '<h1>Not Found</h1>' : JSON.stringify(APPS),
  );
  const i18n = createI18n(() => '/');
  await expect(loadTexts(i18n, 'en', ['flows', 'apps/zoom'])).rejects.toThrow('no text for en: apps/zoom');
  isThere = true;
  await expect(loadTexts(i18n, 'en', ['flows', 'apps/zoom'])).resolves.toBe(true);
  expect(asked).toEqual(['flows', 'apps/all', 'apps/all'].map((file) => `/locales/en/${file}.json`));
});

test('an app whose text is not in the file of all is named', async () => {
  answerAll();
  await expect(loadAfresh(['apps/box', 'apps/sold'])).rejects.toThrow('no text for en: apps/sold');
});
