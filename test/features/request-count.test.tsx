import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PasteProvider, usePaste } from '../../src/features/paste/paste-context.tsx';
import { RequestCount } from '../../src/features/privacy/request-count.tsx';
import { endRequestRecord } from '../../src/platform/request-record.ts';
import { renderPart } from '../support/render-page.tsx';

/** What the page has been told to be told of; the browser's part is played by the test. */
const observers = new Set<(addresses: readonly string[]) => void>();

class StubObserver {
  private readonly tell: (addresses: readonly string[]) => void;

  constructor(callback: (list: { getEntries: () => readonly { readonly name: string }[] }) => void) {
    this.tell = (addresses) => callback({ getEntries: () => addresses.map((name) => ({ name })) });
  }

  observe(): void {
    observers.add(this.tell);
  }

  disconnect(): void {
    observers.delete(this.tell);
  }
}

beforeEach(() => vi.stubGlobal('PerformanceObserver', StubObserver));
afterEach(() => {
  vi.unstubAllGlobals();
  observers.clear();
  endRequestRecord();
});

function arrive(...paths: string[]): void {
  act(() => observers.forEach((tell) => void tell(paths.map((path) => new URL(path, window.location.href).href))));
}

function Box() {
  const { paste, setPaste } = usePaste();
  return <textarea aria-label="box" value={paste} onChange={(event) => setPaste(event.target.value)} />;
}

function open() {
  renderPart(
    <PasteProvider>
      <Box />
      <RequestCount isOpen />
    </PasteProvider>,
  );
  return { user: userEvent.setup(), box: screen.getByRole('textbox', { name: 'box' }) };
}

function count(): string {
  return screen.getByText(/^Requests since you pasted/).textContent ?? '';
}

test('before a paste nothing is counted, and that is said', () => {
  open();
  arrive('/locales/en/flows.json');
  expect(screen.getByText(/^Once you have pasted an error/)).toBeInTheDocument();
  expect(screen.queryByText(/^Requests since/)).not.toBeInTheDocument();
});

test('what arrives after the paste is counted as it arrives and named, without the host', async () => {
  const { user, box } = open();
  await user.click(box);
  await user.paste('401 Unauthorized');
  expect(count()).toBe('Requests since you pasted: 0');
  expect(screen.queryByRole('list')).not.toBeInTheDocument();
  arrive('/locales/en/apps/okta.json');
  expect(count()).toBe('Requests since you pasted: 1');
  arrive('/locales/en/apps/box.json', 'https://elsewhere.example/seen');
  expect(count()).toBe('Requests since you pasted: 3');
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    '/locales/en/apps/okta.json',
    '/locales/en/apps/box.json',
    'https://elsewhere.example/seen',
  ]);
});

test('more letters do not start the count anew; an empty box does', async () => {
  const { user, box } = open();
  await user.type(box, '401');
  arrive('/locales/en/apps/okta.json');
  await user.type(box, ' Unauthorized');
  expect(count()).toBe('Requests since you pasted: 1');
  await user.clear(box);
  arrive('/locales/en/apps/box.json');
  await user.type(box, '403');
  expect(count()).toBe('Requests since you pasted: 0');
});

test('the icon of the tab, which the browser fetches by itself, is not counted', async () => {
  const icon = document.head.appendChild(
    Object.assign(document.createElement('link'), { rel: 'icon', href: '/i.svg' }),
  );
  const { user, box } = open();
  await user.type(box, '401');
  arrive('/i.svg', '/i.svg');
  expect(count()).toBe('Requests since you pasted: 0');
  icon.remove();
});
