import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { WalkStep } from '../../src/engine/index.ts';
import { WaitTimer } from '../../src/features/guide/wait-timer.tsx';
import { renderPart } from '../support/render-page.tsx';

const step: WalkStep = {
  id: 'let-pass',
  kind: 'wait',
  text: { flow: 'any-app.service-timeout', node: 'let-pass' },
  choiceText: { flow: 'any-app.service-timeout', node: 'let-pass' },
  who: [],
  minutes: [15, 30],
  actions: [],
  values: [],
  weakensSecurity: false,
  check: false,
  choices: [{ id: 'done', to: 'fixed' }],
};
const NOON = Date.parse('2026-03-05T12:00:00Z');
const user = userEvent.setup({ advanceTimers: (ms) => vi.advanceTimersByTime(ms) });

beforeEach(() => {
  vi.useFakeTimers({ now: NOON, shouldAdvanceTime: true });
  window.history.replaceState(null, '', '/en/errors/any-app.service-timeout/');
  document.title = 'Guide – Signpost';
});
afterEach(() => vi.useRealTimers());

const pass = (minutes: number): void => {
  act(() => vi.advanceTimersByTime(minutes * 60_000));
};

test('runs once it is started, shows what is left here and in the title, and says when it is over', async () => {
  renderPart(<WaitTimer step={step} />);
  expect(document.title).not.toContain('m ');
  await user.click(screen.getByRole('button', { name: 'Start a timer of 30 minutes' }));
  expect(screen.getByText(/Time left: 30 minutes/)).toBeInTheDocument();
  pass(20);
  expect(screen.getByText(/Time left: 10 minutes/)).toBeInTheDocument();
  expect(document.title).toMatch(/^10m · /);
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
  pass(11);
  expect(screen.getByRole('status')).toHaveTextContent('The time is up.');
  expect(document.title).toBe('Signpost');
  expect(screen.getByRole('button')).toHaveAccessibleName('Start a timer of 30 minutes');
});

test('goes on through a reload', async () => {
  const { unmount } = renderPart(<WaitTimer step={step} />);
  await user.click(screen.getByRole('button', { name: /^Start/ }));
  unmount();
  expect(document.title).not.toContain('30m');
  pass(12);
  renderPart(<WaitTimer step={step} />);
  expect(screen.getByText(/Time left: 18 minutes/)).toBeInTheDocument();
});

test('that ran out while the page was closed says so', async () => {
  const { unmount } = renderPart(<WaitTimer step={step} />);
  await user.click(screen.getByRole('button', { name: /^Start/ }));
  unmount();
  pass(300);
  renderPart(<WaitTimer step={step} />);
  expect(screen.getByRole('status')).toHaveTextContent('The time is up.');
});

test('stops on demand; the button keeps the focus', async () => {
  renderPart(<WaitTimer step={step} />);
  await user.click(screen.getByRole('button', { name: /^Start/ }));
  await user.click(screen.getByRole('button', { name: 'Stop the timer' }));
  expect(screen.getByRole('button', { name: /^Start/ })).toHaveFocus();
  expect(screen.queryByText(/Time left/)).not.toBeInTheDocument();
});

test.each([[JSON.stringify({ '/errors/any-app.service-timeout/#let-pass': NOON + 86_400_000 }), 'ends in the future']])(
  'one kept as %s is cleared and told: it %s',
  (kept) => {
    window.localStorage.setItem('signpost.timers', kept);
    renderPart(<WaitTimer step={step} />);
    expect(screen.getByRole('status')).toHaveTextContent('did not fit this step');
    expect(screen.getByRole('button', { name: /^Start/ })).toBeInTheDocument();
    expect(window.localStorage.getItem('signpost.timers')).toBe('{}');
  },
);

test.each(['no JSON', '[1]', '{"/errors/any-app.service-timeout/#let-pass":"soon"}', 'null'])(
  'something else that is kept (%s) is none',
  (kept) => {
    window.localStorage.setItem('signpost.timers', kept);
    renderPart(<WaitTimer step={step} />);
    expect(screen.getByRole('button', { name: /^Start/ })).toBeInTheDocument();
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  },
);

test('runs without storage, for as long as the page is open', async () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new Error('full');
  });
  renderPart(<WaitTimer step={step} />);
  await user.click(screen.getByRole('button', { name: /^Start/ }));
  pass(1);
  expect(screen.getByText(/Time left: 29 minutes/)).toBeInTheDocument();
  vi.restoreAllMocks();
});

test('of one app is not that of another', async () => {
  window.history.replaceState(null, '', '/en/errors/any-app.service-timeout/?app=okta');
  renderPart(<WaitTimer step={step} />);
  await user.click(screen.getByRole('button', { name: /^Start/ }));
  act(() => window.history.pushState(null, '', '/en/errors/any-app.service-timeout/?app=github'));
  expect(screen.getByRole('button', { name: /^Start/ })).toBeInTheDocument();
  act(() => window.history.pushState(null, '', '/en/errors/any-app.service-timeout/?app=okta'));
  expect(screen.getByText(/Time left/)).toBeInTheDocument();
});

test('of a long wait is told in hours', () => {
  renderPart(<WaitTimer step={{ ...step, minutes: [60, 1440] }} />, { locale: 'ko' });
  expect(screen.getByRole('button', { name: '24시간 타이머 시작' })).toBeInTheDocument();
});
