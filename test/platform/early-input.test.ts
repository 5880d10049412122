import { fireEvent } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { type EarlyInput, keepEarlyInput } from '../../src/platform/early-input.ts';

const seen = vi.fn();
let early: EarlyInput;
let button: HTMLButtonElement;
let field: HTMLTextAreaElement;

beforeEach(() => {
  seen.mockReset();
  document.body.innerHTML = '<div id="root"><button>No</button><textarea></textarea></div>';
  const root = document.getElementById('root') as HTMLElement;
  button = root.querySelector('button') as HTMLButtonElement;
  field = root.querySelector('textarea') as HTMLTextAreaElement;
  early = keepEarlyInput(root);
  // As React listens, from the moment it begins to take the page over.
  for (const type of ['click', 'keydown', 'input'])
    root.addEventListener(type, (event) => seen(type, (event.target as HTMLTextAreaElement).value), true);
});

test('what is pressed and typed while the page is being taken over is answered after that, once', () => {
  early.take();
  button.click();
  fireEvent.keyDown(field, { key: 'a' });
  fireEvent.input(field, { target: { value: '401' } });
  expect(seen).not.toHaveBeenCalled();
  early.replay();
  expect(seen.mock.calls).toEqual([
    ['input', '401'],
    ['click', ''],
  ]);
});

test.each([
  ['taken over', () => early.replay()],
  ['drawn anew', () => early.forget()],
])('once the page is %s, everything is answered at once', (_, end) => {
  early.take();
  end();
  button.click();
  fireEvent.input(field, { target: { value: '401' } });
  expect(seen.mock.calls).toEqual([
    ['click', ''],
    ['input', '401'],
  ]);
});
