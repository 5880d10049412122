import { describe, expect, test } from 'vitest';
import { findLocale, locales, localiseUrl, pickLocale } from '../../src/i18n/locales.ts';

describe('the locale to start in', () => {
  const rows: readonly {
    readonly saved: string | null;
    readonly wanted: readonly string[];
    readonly expected: string;
    readonly because: string;
  }[] = [
    { saved: null, wanted: [], expected: 'en', because: 'nothing is known' },
    { saved: null, wanted: ['ja'], expected: 'ja', because: 'the browser asks for it' },
    { saved: null, wanted: ['fr-CA', 'en'], expected: 'fr', because: 'the primary language decides' },
    { saved: null, wanted: ['NL-be'], expected: 'nl', because: 'case does not matter in a tag' },
    { saved: null, wanted: ['pl', 'sv', 'ko-KR', 'ja'], expected: 'ko', because: 'it is the first that is offered' },
    { saved: null, wanted: ['pl', 'sv'], expected: 'en', because: 'none of them is offered' },
    { saved: 'ja', wanted: ['nl'], expected: 'ja', because: 'a choice counts more than the browser' },
    { saved: 'pl', wanted: ['nl'], expected: 'nl', because: 'a saved locale may be gone' },
    { saved: null, wanted: ['af-ZA'], expected: 'nl', because: 'who reads Afrikaans mostly reads Dutch' },
    {
      saved: null,
      wanted: ['af', 'fr'],
      expected: 'fr',
      because: 'a language that is asked for counts more than a near one',
    },
    { saved: '', wanted: ['nl'], expected: 'nl', because: 'an empty choice is none' },
  ];

  for (const { saved, wanted, expected, because } of rows) {
    test(`with ${saved ?? 'nothing'} saved and [${wanted.join(', ')}] wanted is ${expected}: ${because}`, () => {
      expect(pickLocale(saved, wanted)).toBe(expected);
    });
  }
});

describe('a tag', () => {
  test('finds its locale', () => {
    expect(locales.map(({ tag }) => findLocale(tag)?.tag)).toEqual(locales.map(({ tag }) => tag));
  });

  for (const tag of ['', 'pl', 'EN', 'en-US', '__proto__']) {
    test(`“${tag}” finds none: addresses hold tags exactly as they are listed`, () => {
      expect(findLocale(tag)).toBeUndefined();
    });
  }
});

describe('the address of a source', () => {
  const learn = 'https://learn.microsoft.com';
  const rows: readonly {
    readonly url: string;
    readonly tag: string;
    readonly expected: string;
    readonly because: string;
  }[] = [
    {
      url: `${learn}/defender-cloud-apps/protect-okta#connect`,
      tag: 'ja',
      expected: `${learn}/ja-jp/defender-cloud-apps/protect-okta#connect`,
      because: 'Microsoft has the page in Japanese',
    },
    {
      url: `${learn}/graph/errors`,
      tag: 'en',
      expected: `${learn}/en-us/graph/errors`,
      because: 'English is named too, or Microsoft would choose',
    },
    {
      url: `${learn}/nl-nl/graph/errors`,
      tag: 'fr',
      expected: `${learn}/nl-nl/graph/errors`,
      because: 'a page that was read in one language stays in it',
    },
    {
      url: 'https://help.okta.com/en-us/Content/security/api.htm',
      tag: 'ko',
      expected: 'https://help.okta.com/en-us/Content/security/api.htm',
      because: 'other sites have addresses of their own',
    },
    {
      url: 'https://example.com/?next=https://learn.microsoft.com/graph',
      tag: 'ko',
      expected: 'https://example.com/?next=https://learn.microsoft.com/graph',
      because: 'only the host counts',
    },
    { url: `${learn}/graph`, tag: 'pl', expected: `${learn}/graph`, because: 'the locale is not offered' },
  ];

  for (const { url, tag, expected, because } of rows) {
    test(`${url} in ${tag}: ${because}`, () => {
      expect(localiseUrl(url, tag)).toBe(expected);
    });
  }
});
