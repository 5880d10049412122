import { describe, expect, test } from 'vitest';
import { currentAddress, isScreen, shellOf } from '../../src/service-worker/addresses.ts';

describe('the empty page shown without a network', () => {
  const rows = [
    { below: 'ja/errors/okta.http-401/', shell: 'ja/shell.html', because: 'the address names Japanese' },
    { below: 'ar/', shell: 'ar/shell.html', because: 'the address names Arabic' },
    { below: '', shell: 'en/shell.html', because: 'the address names no language; the page leads on' },
    { below: 'xx/about/', shell: 'en/shell.html', because: 'the language is not offered' },
    { below: 'errors/', shell: 'en/shell.html', because: 'a screen is no language' },
  ];
  for (const { below, shell, because } of rows) {
    test(`is ${shell} for /${below}: ${because}`, () => expect(shellOf(below)).toBe(shell));
  }
});

describe('a screen is told from a file', () => {
  const rows = [
    { below: '', isOne: true },
    { below: 'en/about/', isOne: true },
    { below: 'en/about', isOne: true },
    { below: 'en/errors/entra.aadsts50105', isOne: true },
    { below: 'en/errors/okta.http-401/', isOne: true },
    { below: 'catalog/guide.json', isOne: false },
    { below: 'icon.svg', isOne: false },
  ];
  for (const { below, isOne } of rows) {
    test(`/${below} is ${isOne ? 'a screen' : 'a file'}`, () => expect(isScreen(below)).toBe(isOne));
  }
});

describe('what an earlier version kept', () => {
  test('has an address in this version: the folder is this version’s', () => {
    expect(currentAddress('assets/0123456789abcdef/locales/ja/apps/all.json')).toBe('locales/ja/apps/all.json');
    expect(currentAddress('assets/0123456789abcdef/catalog/guide.json')).toBe('catalog/guide.json');
  });

  const gone = [
    { below: 'assets/0123456789abcdef/locales/ja/gone.json', because: 'it was given up' },
    { below: 'assets/0123456789abcdef/locales/ja/apps/okta.json', because: 'the text of all apps is one file' },
    { below: 'assets/0123456789abcdef/locales/xx/flows.json', because: 'the language is no longer offered' },
    { below: 'assets/index-abc.js', because: 'it is no data' },
    { below: 'en/shell.html', because: 'it is a page' },
  ];
  for (const { below, because } of gone) {
    test(`has none for ${below}: ${because}`, () => expect(currentAddress(below)).toBeUndefined());
  }
});
