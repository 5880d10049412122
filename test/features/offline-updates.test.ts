import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Updates, watchUpdates } from '../../src/features/offline/updates.ts';

type Listener = (event: object) => Promise<void> | void;

const worker = vi.hoisted(() => ({
  listeners: new Map<string, Listener>(),
  skipped: 0,
  /** That of the page in hand; pages of other tests still listen. */
  latest: undefined as object | undefined,
  asked: 0,
  registration: { waiting: null as object | null },
}));

vi.mock('workbox-window', () => ({
  Workbox: class {
    addEventListener(type: string, listener: Listener): void {
      worker.listeners.set(type, listener);
    }
    messageSkipWaiting(): void {
      worker.skipped += 1;
    }
    constructor() {
      worker.latest = this;
    }
    async update(): Promise<void> {
      if (worker.latest === this) worker.asked += 1;
    }
    async register(): Promise<object> {
      return worker.registration;
    }
  },
}));

const container = new EventTarget() as EventTarget & { controller: object | null };

beforeEach(() => {
  worker.listeners.clear();
  Object.assign(worker, { skipped: 0, asked: 0, registration: { waiting: null } });
  container.controller = null;
  Object.defineProperty(navigator, 'serviceWorker', { configurable: true, value: container });
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
  Reflect.deleteProperty(navigator, 'serviceWorker');
});

function hostHas(build: string | undefined): void {
  vi.stubGlobal('fetch', async () =>
    build === undefined ? Promise.reject(new TypeError('Failed to fetch')) : Response.json({ build }),
  );
}

async function watch(): Promise<Updates> {
  const updates = await watchUpdates('/');
  if (updates === undefined) throw new Error('there is a service worker in this test');
  return updates;
}

async function tell(type: 'waiting' | 'controlling'): Promise<void> {
  await worker.listeners.get(type)?.({});
}

describe('a newer version that waits', () => {
  test('is offered', async () => {
    hostHas('newer');
    const updates = await watch();
    const onChange = vi.fn();
    updates.subscribe(onChange);
    expect(updates.isReady()).toBe(false);
    await tell('waiting');
    expect(updates.isReady()).toBe(true);
    expect(onChange).toHaveBeenCalledOnce();
  });

  test('is offered, too, when the host cannot be asked', async () => {
    hostHas(undefined);
    const updates = await watch();
    await tell('waiting');
    expect(updates.isReady()).toBe(true);
  });

  test('takes over by itself where the page is of that version already', async () => {
    hostHas(__BUILD__);
    const updates = await watch();
    await tell('waiting');
    await tell('controlling');
    expect(updates.isReady()).toBe(false);
    expect(worker.skipped).toBe(1);
  });

  test('is not offered any more once it was put off', async () => {
    hostHas('newer');
    const updates = await watch();
    await tell('waiting');
    updates.putOff();
    expect(updates.isReady()).toBe(false);
  });
});

describe('a service worker that takes over', () => {
  test('is nothing to speak of when it is the first', async () => {
    hostHas('newer');
    const updates = await watch();
    await tell('controlling');
    expect(updates.isReady()).toBe(false);
  });

  test('was wanted by another tab when there was one before: this page is offered the newer version', async () => {
    container.controller = {};
    hostHas('newer');
    const updates = await watch();
    await tell('controlling');
    expect(updates.isReady()).toBe(true);
  });

  test('the same on a first visit, whose own service worker came first', async () => {
    hostHas('newer');
    const updates = await watch();
    await tell('controlling');
    await tell('controlling');
    expect(updates.isReady()).toBe(true);
  });
});

describe('taking the newer version', () => {
  test('loads the page anew once it is in charge', async () => {
    hostHas('newer');
    worker.registration.waiting = {};
    const updates = await watch();
    const reload = vi.fn();
    vi.stubGlobal('location', { reload });
    updates.accept();
    expect(worker.skipped).toBe(1);
    expect(reload).not.toHaveBeenCalled();
    container.dispatchEvent(new Event('controllerchange'));
    expect(reload).toHaveBeenCalledOnce();
  });

  test('loads the page anew at once when none waits', async () => {
    hostHas('newer');
    const updates = await watch();
    const reload = vi.fn();
    vi.stubGlobal('location', { reload });
    updates.accept();
    expect(reload).toHaveBeenCalledOnce();
  });

  test('does not wait for ever', async () => {
    vi.useFakeTimers();
    hostHas('newer');
    worker.registration.waiting = {};
    const updates = await watch();
    const reload = vi.fn();
    vi.stubGlobal('location', { reload });
    updates.accept();
    vi.advanceTimersByTime(3000);
    expect(reload).toHaveBeenCalledOnce();
  });
});

test('a tab that is shown again asks for a newer version once an hour at most', async () => {
  vi.useFakeTimers();
  hostHas('newer');
  await watch();
  const show = (): boolean => document.dispatchEvent(new Event('visibilitychange'));
  show();
  expect(worker.asked).toBe(0);
  vi.setSystemTime(Date.now() + 61 * 60 * 1000);
  show();
  show();
  expect(worker.asked).toBe(1);
});

test('a browser without service workers has none to offer', async () => {
  Reflect.deleteProperty(navigator, 'serviceWorker');
  expect(await watchUpdates('/')).toBeUndefined();
});
