import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { serveFile } from '../support/served-files.ts';

const requests: string[] = [];

async function serve(input: RequestInfo | URL): Promise<Response> {
  const path = String(input);
  requests.push(path);
  return serveFile(path);
}

// The loader of text takes hold of fetch when its module is read, so it has to be replaced before that.
vi.stubGlobal('fetch', serve);
vi.stubGlobal('scrollTo', () => undefined);
const { App } = await import('../../src/shell/app.tsx');

const secret = 'swordfish-7391';
const known = `BoxServerException: Unauthorized - Cannot authorize with this service ${secret}`;
const said: unknown[][] = [];

beforeEach(() => {
  for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const) {
    vi.spyOn(console, method).mockImplementation((...words: unknown[]) => void said.push(words));
  }
});

afterEach(() => {
  vi.restoreAllMocks();
  requests.length = 0;
  said.length = 0;
});

/** Opens the start screen and waits until everything a diagnosis needs has been fetched. */
async function openStart() {
  window.history.replaceState(null, '', '/en/');
  render(<App />);
  const user = userEvent.setup();
  const box = await screen.findByRole('textbox', { name: 'The error, just as you see it' });
  await waitFor(() => {
    expect(requests).toContain('/catalog/codes.json');
    for (const file of ['apps/all', 'codes', 'glossary']) expect(requests).toContain(`/locales/en/${file}.json`);
  });
  const type = async (text: string): Promise<void> => {
    await user.click(box);
    await user.paste(text);
  };
  return { user, type };
}

/** Everything of the page that outlives the tab or leaves it. */
function traces(): string {
  return JSON.stringify([
    window.location.href,
    document.title,
    window.history.state,
    { ...window.localStorage },
    { ...window.sessionStorage },
    document.cookie,
    requests,
    said,
  ]);
}

test('the paste is in no address, title, history, storage, request or log', async () => {
  const { user, type } = await openStart();
  await type(known);
  expect(await screen.findByText('Recognised')).toBeInTheDocument();
  expect(traces()).not.toContain(secret);
  await user.click(screen.getByRole('link', { name: /^Fix it/ }));
  await screen.findByRole('navigation', { name: 'Steps' });
  expect(document.title).not.toBe('Signpost');
  expect(traces()).not.toContain(secret);
});

test('an unknown error leaves no trace either', async () => {
  const { type } = await openStart();
  await type(`nothing that is known ${secret}`);
  expect(await screen.findByText('Not known')).toBeInTheDocument();
  expect(traces()).not.toContain(secret);
});

test('nothing is requested between the paste and its diagnosis', async () => {
  const { type } = await openStart();
  const before = await settled();
  await type(known);
  await screen.findByText('Recognised');
  expect(requests).toEqual(before);
});

test('nothing is logged on the way', async () => {
  const { type } = await openStart();
  await type(known);
  await screen.findByText('Recognised');
  expect(said).toEqual([]);
});

test('the paste is still there after a look at a guide', async () => {
  const { user, type } = await openStart();
  await type(known);
  await user.click(await screen.findByRole('link', { name: /^Fix it/ }));
  await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveFocus());
  await user.click(screen.getByRole('link', { name: 'Signpost' }));
  expect(await screen.findByRole('textbox', { name: 'The error, just as you see it' })).toHaveValue(known);
});

test('the chosen app is no secret of the address either: it stays in the page', async () => {
  const { user, type } = await openStart();
  await type(known);
  await user.click(screen.getByRole('radio', { name: 'Box' }));
  expect(window.location.href).toBe(`${window.location.origin}/en/`);
});

/** What was requested once the page has nothing more to fetch; the texts of single codes come last. */
async function settled(): Promise<readonly string[]> {
  let seen = 0;
  await waitFor(
    () => {
      const before = seen;
      seen = requests.length;
      expect(requests).toContain('/locales/en/codes/all.json');
      expect(requests).toContain('/locales/en/report.json');
      expect(seen).toBe(before);
    },
    { interval: 200, timeout: 5000 },
  );
  return [...requests];
}
