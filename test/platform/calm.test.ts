import { QueryClient } from '@tanstack/react-query';
import { fireEvent } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { calm } from '../../src/platform/calm.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function openPage(): { readonly isCalm: () => boolean } {
  const queries = new QueryClient();
  void queries.fetchQuery(calm);
  return { isCalm: () => queries.getQueryData(calm.queryKey) === true };
}

test('a page is calm once nothing was done in it for three seconds', async () => {
  const page = openPage();
  await vi.advanceTimersByTimeAsync(2900);
  expect(page.isCalm()).toBe(false);
  await vi.advanceTimersByTimeAsync(400);
  expect(page.isCalm()).toBe(true);
});

test.each([
  ['a key', () => fireEvent.keyDown(document.body, { key: 'Tab' })],
  ['a finger or a mouse button', () => fireEvent.pointerDown(document.body)],
])('nobody waits any longer once %s is pressed', async (_, press) => {
  const page = openPage();
  await vi.advanceTimersByTimeAsync(100);
  press();
  await vi.advanceTimersByTimeAsync(300);
  expect(page.isCalm()).toBe(true);
});

test('what is pressed is answered first', async () => {
  const page = openPage();
  const isCalmAtOnce = vi.fn(page.isCalm);
  document.body.addEventListener('keyup', isCalmAtOnce, { once: true });
  fireEvent.keyDown(document.body, { key: 'a' });
  fireEvent.keyUp(document.body, { key: 'a' });
  await vi.advanceTimersByTimeAsync(50);
  expect(isCalmAtOnce).toHaveReturnedWith(false);
  expect(page.isCalm()).toBe(false);
  await vi.advanceTimersByTimeAsync(300);
  expect(page.isCalm()).toBe(true);
});
