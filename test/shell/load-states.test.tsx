import { useQuery } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type LocaleTag, locales } from '../../src/i18n/locales.ts';
import { ErrorBoundary } from '../../src/shell/error-boundary.tsx';
import { Loaded } from '../../src/shell/load-states.tsx';
import { readTexts, renderPart } from '../support/render-page.tsx';

interface BootText {
  readonly title: string;
  readonly text: string;
  readonly offline: string;
  readonly retry: string;
  readonly english: string;
}

function bootText(locale: LocaleTag, part: 'failed' | 'crashed'): BootText {
  return readTexts(locale, 'boot')[part] as BootText;
}

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function Part({ queryFn }: { readonly queryFn: () => Promise<string> }) {
  const query = useQuery({ queryKey: ['part'], queryFn });
  return (
    <Loaded queries={[query]}>
      <p>{query.data}</p>
    </Loaded>
  );
}

function Broken(): never {
  throw new Error('broken on purpose');
}

describe('what has to be loaded', () => {
  function load(queryFn: () => Promise<string>, locale: LocaleTag = 'ja') {
    window.history.replaceState(null, '', `/${locale}/errors/okta.http-401/?owner-removed=no`);
    return renderPart(<Part queryFn={queryFn} />, { locale });
  }

  test('is announced as loading until it is there', async () => {
    let arrive = (_: string): void => undefined;
    load(
      () =>
        new Promise((resolve) => {
          arrive = resolve;
        }),
    );
    expect(screen.getByRole('status')).toHaveTextContent(String(readTexts('ja', 'boot').loading));
    arrive('here it is');
    expect(await screen.findByText('here it is')).toBeInTheDocument();
    expect(screen.queryByRole('status')).toBeNull();
  });

  for (const locale of ['ja', 'nl'] as const) {
    test(`says in ${locale} that it failed, with English at hand for the same place`, async () => {
      const { title, text, english } = bootText(locale, 'failed');
      load(() => Promise.reject(new Error('offline')), locale);
      expect(await screen.findByRole('alert')).toHaveTextContent(text);
      expect(screen.getByRole('heading', { name: title })).toBeInTheDocument();
      expect(screen.getByRole('link', { name: english })).toHaveAttribute(
        'href',
        '/en/errors/okta.http-401/?owner-removed=no',
      );
    });
  }

  test('does not offer English where it already is English', async () => {
    load(() => Promise.reject(new Error('offline')), 'en');
    await screen.findByRole('alert');
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
  });

  test('is there after loading again', async () => {
    const queryFn = vi
      .fn<() => Promise<string>>()
      .mockRejectedValueOnce(new Error('offline'))
      .mockResolvedValue('here it is');
    load(queryFn);
    await userEvent.setup().click(await screen.findByRole('button', { name: bootText('ja', 'failed').retry }));
    expect(await screen.findByText('here it is')).toBeInTheDocument();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });
});

describe('what fails again', () => {
  test('offers to load the page anew besides, and says what is kept', async () => {
    const reload = vi.fn();
    renderPart(<Part queryFn={() => Promise.reject(new Error('broken'))} />, { locale: 'nl' });
    const [failed, crashed] = [bootText('nl', 'failed'), bootText('nl', 'crashed')];
    const again = await screen.findByRole('button', { name: failed.retry });
    expect(screen.queryByRole('button', { name: crashed.retry })).not.toBeInTheDocument();
    await userEvent.setup().click(again);
    const anew = await screen.findByRole('button', { name: crashed.retry });
    expect(screen.getByRole('alert')).toHaveTextContent(crashed.text);
    vi.stubGlobal('location', { reload });
    await userEvent.setup().click(anew);
    expect(reload).toHaveBeenCalledOnce();
  });

  test.each(locales.map(({ tag }) => tag))('names the two ways differently in %s', (locale) => {
    expect(bootText(locale, 'failed').retry).not.toBe(bootText(locale, 'crashed').retry);
  });
});

describe('what did not arrive', () => {
  const failing = (locale: LocaleTag = 'ja', queryFn = () => Promise.reject<string>(new Error('gone'))) =>
    renderPart(<Part queryFn={queryFn} />, { locale });

  function hostHas(build: string): void {
    vi.stubGlobal('fetch', async () => Response.json({ build }));
  }

  test('is gone when the host has another version: loading anew is offered, the address keeps the place', async () => {
    hostHas('another');
    failing('en');
    expect(await screen.findByRole('heading', { name: 'Signpost has a new version' })).toBeInTheDocument();
    const reload = vi.fn();
    vi.stubGlobal('location', { reload });
    await userEvent.setup().click(screen.getByRole('button', { name: 'Reload' }));
    expect(reload).toHaveBeenCalledOnce();
  });

  test('has failed when the host has this version', async () => {
    hostHas(__BUILD__);
    failing('en');
    expect(await screen.findByRole('heading', { name: bootText('en', 'failed').title })).toBeInTheDocument();
  });

  test('waits for the network when there is none, and comes by itself', async () => {
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    let isThere = false;
    failing('ja', () => (isThere ? Promise.resolve('here it is') : Promise.reject(new Error('offline'))));
    expect(await screen.findByRole('alert')).toHaveTextContent(bootText('ja', 'failed').offline);
    isThere = true;
    window.dispatchEvent(new Event('online'));
    expect(await screen.findByText('here it is')).toBeInTheDocument();
  });
});

describe('what breaks', () => {
  function breakPage(locale: string): void {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    renderPart(
      <ErrorBoundary locale={locale} place="/here">
        <Broken />
      </ErrorBoundary>,
    );
  }

  test('leaves words in the language of the page and a way on', async () => {
    const { title, text, retry } = bootText('ja', 'crashed');
    const reload = vi.fn();
    breakPage('ja');
    expect(screen.getByRole('heading', { name: title })).toBeInTheDocument();
    expect(screen.getByRole('alert')).toHaveTextContent(text);
    vi.stubGlobal('location', { reload });
    await userEvent.setup().click(screen.getByRole('button', { name: retry }));
    expect(reload).toHaveBeenCalledOnce();
  });

  test('leaves English words where the language has none', () => {
    breakPage('xx');
    expect(screen.getByRole('heading', { name: 'Something in this page broke' })).toBeInTheDocument();
  });

  test('is over once the address is another one', () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const page = (place: string) => (
      <ErrorBoundary locale="en" place={place}>
        {place === '/broken' ? <Broken /> : <p>all is well</p>}
      </ErrorBoundary>
    );
    const { rerender } = render(page('/broken'));
    expect(screen.getByRole('alert')).toBeInTheDocument();
    rerender(page('/elsewhere'));
    expect(screen.getByText('all is well')).toBeInTheDocument();
  });

  test('shows nothing of itself while nothing breaks', () => {
    renderPart(
      <ErrorBoundary locale="en" place="/here">
        <p>all is well</p>
      </ErrorBoundary>,
    );
    expect(screen.getByText('all is well')).toBeInTheDocument();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });
});
