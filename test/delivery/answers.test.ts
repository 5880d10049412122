import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { toCodesFile, toGuideFile } from '../../src/catalog/index.ts';
import { loadProject } from '../../src/checks/load-project.ts';
import { answerTo, FILE_FOLDERS, isFileAddress } from '../../src/delivery/answers.ts';
import { locales } from '../../src/i18n/locales.ts';

const files = new Set([
  '/index.html',
  '/404.html',
  '/en/index.html',
  '/ja/index.html',
  '/ja/shell.html',
  '/assets/a-1.js',
  '/sw.js',
  '/en/errors/okta.http-401/index.html',
]);
const has = (file: string): boolean => files.has(file);
const asset = 'public, max-age=31536000, immutable';

test.each([
  { path: '/', status: 200, file: '/index.html', because: 'the start page finds the language' },
  { path: '/en/', status: 200, file: '/en/index.html', because: 'a folder answers with its page' },
  { path: '/en', status: 200, file: '/en/index.html', because: 'the slash at the end may be missing' },
  {
    path: '/en/errors/okta.http-401/',
    status: 200,
    file: '/en/errors/okta.http-401/index.html',
    because: 'it has a page of its own',
  },
  {
    path: '/en/errors/okta.http-401',
    status: 200,
    file: '/en/errors/okta.http-401/index.html',
    because: 'the dot is the id’s',
  },
  {
    path: '/ja/errors/okta.http-401/',
    status: 200,
    file: '/ja/shell.html',
    because: 'the empty page of the language draws it',
  },
  {
    path: '/xx/errors/okta.http-401/',
    status: 200,
    file: '/index.html',
    because: 'the start page finds another language',
  },
  { path: '/errors/okta.http-401', status: 200, file: '/index.html', because: 'the start page adds the language' },
  {
    path: '/assets/a-2.js',
    status: 404,
    file: '/404.html',
    because: 'a page in place of a script would only break later',
  },
  { path: '/catalog/gone', status: 404, file: '/404.html', because: 'that folder holds no pages' },
  { path: '/en/gone.json', status: 404, file: '/404.html', because: 'its ending is a file’s' },
])('$path is answered with $file and $status: $because', ({ path, status, file }) => {
  expect(answerTo(path, has)).toMatchObject({ status, file });
});

describe('caching', () => {
  test.each([
    { path: '/assets/a-1.js', cache: asset, because: 'its name changes with its content' },
    { path: '/assets/a-2.js', cache: 'no-cache', because: 'that it is missing may change' },
    { path: '/sw.js', cache: 'no-cache', because: 'a new version has to be found' },
    { path: '/en/', cache: 'no-cache', because: 'it names the scripts of one version' },
  ])('$path: $cache, because $because', ({ path, cache }) => {
    expect(answerTo(path, has).headers['Cache-Control']).toBe(cache);
  });
});

test('no id of the catalog looks like a file, whatever its dots', () => {
  const { catalog } = loadProject(join(import.meta.dirname, '../..'));
  const ids = [...toGuideFile(catalog).apps.flatMap(({ entries }) => entries), ...toCodesFile(catalog).codes].map(
    ({ id }) => id,
  );
  expect(ids.length).toBeGreaterThan(100);
  expect(ids.filter((id) => isFileAddress(`/en/errors/${id}`))).toEqual([]);
});

test('no language has the name of a folder of files', () => {
  expect(locales.filter(({ tag }) => FILE_FOLDERS.includes(tag))).toEqual([]);
});
