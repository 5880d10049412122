import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { keep } from '../../src/features/offline/kept-data.ts';
import { OfflineLanguages } from '../../src/features/offline/offline-languages.tsx';
import { OfflineNotices } from '../../src/features/offline/offline-notices.tsx';
import { filesOf } from '../../src/features/offline/queries.ts';
import type { Updates } from '../../src/features/offline/updates.ts';
import { FakeCaches, jsonAnswer } from '../support/fake-caches.ts';
import { renderPart } from '../support/render-page.tsx';

beforeEach(() => {
  vi.stubGlobal('caches', new FakeCaches(window.location.origin));
  vi.stubGlobal('fetch', async () => jsonAnswer());
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function updatesThat(isReady: boolean) {
  let value = isReady;
  const listeners = new Set<() => void>();
  const set = (next: boolean): void => {
    value = next;
    for (const listener of listeners) listener();
  };
  return {
    set,
    accept: vi.fn(),
    putOff: vi.fn(() => set(false)),
    isReady: () => value,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  } satisfies Updates & { set: (next: boolean) => void };
}

function setOnline(isOnline: boolean): void {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(isOnline);
  act(() => void window.dispatchEvent(new Event(isOnline ? 'online' : 'offline')));
}

describe('the line about the network', () => {
  test('comes when there is none and goes when there is one', async () => {
    await keep('/', filesOf('en'));
    renderPart(<OfflineNotices base="/" updates={updatesThat(false)} hasPaste={false} />);
    expect(screen.queryByText(/You are offline/)).not.toBeInTheDocument();
    setOnline(false);
    expect(await screen.findByText(/^You are offline\. In this language, everything goes on/)).toBeInTheDocument();
    setOnline(true);
    expect(screen.queryByText(/You are offline/)).not.toBeInTheDocument();
  });

  test('promises no more than what the page has loaded where the language is not kept whole', async () => {
    await keep('/', filesOf('en').slice(1));
    renderPart(<OfflineNotices base="/" updates={updatesThat(false)} hasPaste={false} />);
    setOnline(false);
    expect(await screen.findByText(/What this page has loaded goes on working/)).toBeInTheDocument();
  });

  test('nor where there is no service worker to show what is kept', async () => {
    await keep('/', filesOf('en'));
    renderPart(<OfflineNotices base="/" updates={undefined} hasPaste={false} />);
    setOnline(false);
    expect(await screen.findByText(/What this page has loaded goes on working/)).toBeInTheDocument();
  });
});

describe('the notice of a newer version', () => {
  test('is said in a region that was there before it', () => {
    const updates = updatesThat(false);
    renderPart(<OfflineNotices base="/" updates={updates} hasPaste={false} />);
    const regions = screen.getAllByRole('status');
    act(() => updates.set(true));
    expect(regions.some((region) => region.textContent?.includes('A new version of Signpost is ready'))).toBe(true);
  });

  for (const { hasPaste, says } of [
    { hasPaste: true, says: 'Reloading keeps your place, but not what you pasted.' },
    { hasPaste: false, says: 'Reloading keeps your place.' },
  ]) {
    test(`says what a reload keeps ${hasPaste ? 'with' : 'without'} a paste`, () => {
      renderPart(<OfflineNotices base="/" updates={updatesThat(true)} hasPaste={hasPaste} />);
      expect(screen.getByText(new RegExp(`${says}$`))).toBeInTheDocument();
    });
  }

  test('put off, it goes and leaves the focus in the page', async () => {
    renderPart(
      <>
        <main id="main" tabIndex={-1} />
        <OfflineNotices base="/" updates={updatesThat(true)} hasPaste={false} />
      </>,
    );
    await userEvent.setup().click(screen.getByRole('button', { name: 'Later' }));
    expect(screen.queryByText(/A new version/)).not.toBeInTheDocument();
    expect(screen.getByRole('main')).toHaveFocus();
  });

  test('taken up, it brings the newer version', async () => {
    const updates = updatesThat(true);
    renderPart(<OfflineNotices base="/" updates={updates} hasPaste={false} />);
    await userEvent.setup().click(screen.getByRole('button', { name: 'Reload' }));
    expect(updates.accept).toHaveBeenCalledOnce();
  });
});

describe('the languages that are kept', () => {
  const row = (name: string): HTMLElement =>
    screen.getByText(name, { selector: 'li > span > bdi' }).closest('li') as HTMLElement;

  test('each says how large it is and how it stands; the one in hand is kept by itself', async () => {
    await keep('/', filesOf('en'));
    await keep('/', filesOf('nl').slice(0, 5));
    renderPart(<OfflineLanguages base="/" canKeep />);
    await waitFor(() => expect(row('English')).toHaveTextContent(/0\.5 MB.*Available offline$/));
    expect(row('Nederlands')).toHaveTextContent('Partly available offline');
    expect(row('日本語')).toHaveTextContent('Not available offline');
    expect(screen.queryByRole('button', { name: /English/ })).not.toBeInTheDocument();
  });

  test('stand there before it is known whether the browser allows it, and nothing is looked up', () => {
    const opened = vi.spyOn(caches, 'open');
    renderPart(<OfflineLanguages base="/" canKeep={undefined} />);
    expect(row('Deutsch')).toHaveTextContent(/MB.*Make available offline/);
    expect(row('English')).not.toHaveTextContent('Make available offline');
    expect(opened).not.toHaveBeenCalled();
  });

  test('are left out where the browser does not allow it', () => {
    renderPart(<OfflineLanguages base="/" canKeep={false} />);
    expect(screen.queryByText('Deutsch')).not.toBeInTheDocument();
  });

  test('one is kept on wish, step by step, and removed again', async () => {
    const user = userEvent.setup();
    let answer = (): void => undefined;
    vi.stubGlobal(
      'fetch',
      vi
        .fn(async () => jsonAnswer())
        .mockImplementationOnce(
          () =>
            new Promise((resolve) => {
              answer = () => resolve(jsonAnswer());
            }),
        ),
    );
    renderPart(<OfflineLanguages base="/" canKeep />);
    await user.click(await screen.findByRole('button', { name: /^Make available offline.*Deutsch$/ }));
    const all = filesOf('de').length;
    await waitFor(() => expect(row('Deutsch')).toHaveTextContent(`${all - 1} of ${all} files`));
    expect(screen.getByRole('progressbar', { name: 'Deutsch' })).toHaveValue(all - 1);
    answer();
    const remove = await screen.findByRole('button', { name: /^Remove.*Deutsch$/ });
    expect(remove).toHaveFocus();
    expect(screen.getByRole('status')).toHaveTextContent('Deutsch: Available offline');
    await user.click(remove);
    await waitFor(() => expect(row('Deutsch')).toHaveTextContent('Not available offline'));
  });

  test('one that cannot be kept says so and can be tried again', async () => {
    const user = userEvent.setup();
    vi.stubGlobal('fetch', async () => jsonAnswer(503));
    renderPart(<OfflineLanguages base="/" canKeep />);
    await user.click(await screen.findByRole('button', { name: /^Make available offline.*Deutsch$/ }));
    await waitFor(() => expect(row('Deutsch')).toHaveTextContent('Not everything could be kept'));
    vi.stubGlobal('fetch', async () => jsonAnswer());
    await user.click(screen.getByRole('button', { name: /^Make available offline.*Deutsch$/ }));
    await screen.findByRole('button', { name: /^Remove.*Deutsch$/ });
  });

  test('where nothing can be kept, no language is offered', () => {
    renderPart(<OfflineLanguages base="/" canKeep={false} />);
    expect(screen.getByText(/^Here, nothing is kept for times without a network/)).toBeInTheDocument();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });
});
