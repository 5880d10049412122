import { render } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { App } from '../../src/shell/app.tsx';

beforeEach(() => {
  // Text never arrives here: the address is settled before any text is needed.
  vi.stubGlobal('fetch', () => new Promise(() => undefined));
});

test.each([
  ['/ja-JP/about/', '/ja/about/', 'a region is left out'],
  ['/pt_BR/about/', '/en/about/', 'some write tags with an underscore'],
  ['/fil/about/', '/en/about/', 'a language may have three letters'],
  ['/EN/errors/', '/en/errors/', 'case does not matter'],
  ['/xx/about/', '/en/about/', 'a language that is not offered leads to the nearest'],
  ['/about/', '/en/about/', 'an address without a language gets one'],
  ['/ask/graph-403/', '/en/ask/graph-403/', 'a question is no language, though it has three letters'],
])('%s leads to %s: %s', async (asked, found) => {
  window.history.replaceState(null, '', asked);
  render(<App />);
  await vi.waitFor(() => expect(window.location.pathname).toBe(found));
});
