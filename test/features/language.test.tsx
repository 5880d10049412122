import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { LanguageMenu } from '../../src/features/language/language-menu.tsx';
import { LanguageOffer } from '../../src/features/language/language-offer.tsx';
import { type LocaleTag, locales } from '../../src/i18n/locales.ts';
import { renderPart } from '../support/render-page.tsx';

const place = '/errors/okta.http-401/?owner-removed=yes';
const addressIn = (tag: string): string => `/${tag}${place}`;

beforeEach(() => window.history.replaceState(null, '', `/en${place}`));
afterEach(() => vi.restoreAllMocks());

function denyStorage(): void {
  vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
}

function address(): string {
  return window.location.pathname + window.location.search;
}

describe('the language menu', () => {
  function openMenu() {
    renderPart(<LanguageMenu addressIn={addressIn} prepare={() => Promise.resolve()} />);
    const user = userEvent.setup();
    const summary = document.querySelector('summary') as HTMLElement;
    return { user, summary, menu: summary.closest('details') as HTMLDetailsElement };
  }

  test('has a link to the same place in every language, each under its own name', () => {
    openMenu();
    const links = screen.getAllByRole('link', { hidden: true });
    expect(links.map((link) => [link.textContent, link.lang, link.getAttribute('href')])).toEqual(
      locales.map(({ name, tag }) => [name, tag, addressIn(tag)]),
    );
    expect(links[0]).toHaveAttribute('aria-current', 'true');
  });

  test('choosing a language keeps place and answers, is remembered and closes the menu', async () => {
    const { user, summary, menu } = openMenu();
    await user.click(summary);
    expect(menu.open).toBe(true);
    await user.click(screen.getByRole('link', { name: '日本語' }));
    expect(address()).toBe(`/ja${place}`);
    expect(window.localStorage.getItem('signpost.locale')).toBe('ja');
    expect(menu.open).toBe(false);
  });

  test('Escape closes the menu and gives focus back to its button', async () => {
    const { user, summary, menu } = openMenu();
    await user.click(summary);
    await user.tab();
    expect(screen.getByRole('link', { name: 'English' })).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(menu.open).toBe(false);
    expect(summary).toHaveFocus();
  });

  test('a press elsewhere closes the menu', async () => {
    const { user, summary, menu } = openMenu();
    await user.click(summary);
    await user.click(document.body);
    expect(menu.open).toBe(false);
  });

  test('where storage is denied, choosing a language still leads there', async () => {
    denyStorage();
    const { user, summary } = openMenu();
    await user.click(summary);
    await user.click(screen.getByRole('link', { name: 'Nederlands' }));
    expect(address()).toBe(`/nl${place}`);
  });
});

describe('the language offer', () => {
  function openOffer(wanted: readonly string[], locale: LocaleTag = 'en') {
    vi.spyOn(navigator, 'languages', 'get').mockReturnValue(wanted);
    renderPart(<LanguageOffer addressIn={addressIn} />, { locale });
    return userEvent.setup();
  }

  test('speaks the reader’s language and never redirects', () => {
    openOffer(['ja-JP', 'en']);
    expect(screen.getByRole('complementary', { name: 'このページは日本語でも表示できます。' })).toHaveAttribute(
      'lang',
      'ja',
    );
    expect(screen.getByRole('link', { name: '日本語で表示' })).toHaveAttribute('href', addressIn('ja'));
    expect(address()).toBe(`/en${place}`);
  });

  test('taken up, it leads to the same place in that language', async () => {
    const user = openOffer(['nl']);
    await user.click(screen.getByRole('link', { name: 'In het Nederlands tonen' }));
    expect(address()).toBe(`/nl${place}`);
  });

  test('put aside, it goes away and is not made again', async () => {
    const user = openOffer(['nl']);
    await user.click(screen.getByRole('button', { name: 'Deze taal behouden' }));
    expect(screen.queryByRole('complementary')).not.toBeInTheDocument();
    expect(window.localStorage.getItem('signpost.locale')).toBe('en');
  });

  test('put aside where storage is denied, it goes away all the same', async () => {
    denyStorage();
    const user = openOffer(['nl']);
    await user.click(screen.getByRole('button', { name: 'Deze taal behouden' }));
    expect(screen.queryByRole('complementary')).not.toBeInTheDocument();
  });

  const silent: readonly { readonly wanted: readonly string[]; readonly saved?: string; readonly because: string }[] = [
    { wanted: ['en-GB', 'ja'], because: 'the page is in the first language that is offered' },
    { wanted: ['pl-PL', 'en'], because: 'Polish is not offered, English is' },
    { wanted: [], because: 'the browser asks for nothing' },
    { wanted: ['ja'], saved: 'en', because: 'the reader chose this language before' },
  ];

  for (const { wanted, saved, because } of silent) {
    test(`is not made when ${because}`, () => {
      if (saved !== undefined) window.localStorage.setItem('signpost.locale', saved);
      openOffer(wanted);
      expect(screen.queryByRole('complementary')).not.toBeInTheDocument();
    });
  }

  test('follows a choice made before over what the browser asks for', () => {
    window.localStorage.setItem('signpost.locale', 'ko');
    openOffer(['ja']);
    expect(screen.getByRole('complementary')).toHaveAttribute('lang', 'ko');
  });
});
