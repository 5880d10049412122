import { waitFor } from '@testing-library/react';
import { expose } from 'comlink';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Diagnosis, RecognitionData } from '../../src/engine/index.ts';
import { compileCatalog, diagnose } from '../../src/engine/index.ts';
import { LargePasteReader } from '../../src/features/matches/large-diagnosis.ts';
import { entryOf, smallCatalog } from '../support/small-catalog.ts';

const data = smallCatalog([entryOf('okta.http-401', { exceptions: ['HttpRequestFailure'], status: 401 })]);
const catalog = compileCatalog(data);
const paste = `${'INFO carry on\n'.repeat(5000)}HttpRequestFailure: 401`;
const expected = diagnose(paste, {}, catalog);

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

interface WorkerDuty {
  readonly load: (data: RecognitionData) => void;
  readonly diagnose: (paste: string, app: string | undefined) => Diagnosis;
}

/** Puts a worker in the page that speaks over a real message channel, as the browser's does. */
function stubWorker(duty: WorkerDuty) {
  const made = vi.fn();
  class ChannelWorker {
    readonly port: MessagePort;
    constructor() {
      made();
      const { port1, port2 } = new MessageChannel();
      this.port = port1;
      port2.start();
      expose(duty, port2);
      port1.start();
    }
    addEventListener(type: string, listener: EventListener): void {
      if (type === 'message') this.port.addEventListener(type, listener);
    }
    removeEventListener(type: string, listener: EventListener): void {
      this.port.removeEventListener(type, listener);
    }
    postMessage(message: unknown, transfer: Transferable[] = []): void {
      this.port.postMessage(message, transfer);
    }
    terminate(): void {
      this.port.close();
    }
  }
  vi.stubGlobal('Worker', ChannelWorker);
  return { made };
}

const working: WorkerDuty = { load: () => undefined, diagnose: (text) => diagnose(text, {}, catalog) };

describe('a long paste', () => {
  test('is diagnosed by the worker, which waits for the next one', async () => {
    const { made } = stubWorker(working);
    const reader = new LargePasteReader(data, catalog);
    for (const onDone of [vi.fn(), vi.fn()]) {
      reader.read(paste, undefined, onDone);
      await waitFor(() => expect(onDone).toHaveBeenCalledExactlyOnceWith(expected));
    }
    expect(made).toHaveBeenCalledOnce();
  });

  test('that changes while it is read starts no other worker: the host would see it asked for', async () => {
    const diagnosed = vi.fn(working.diagnose);
    const { made } = stubWorker({ ...working, diagnose: diagnosed });
    const reader = new LargePasteReader(data, catalog);
    for (const app of ['okta', 'box', 'aws']) reader.read(paste, app, vi.fn())();
    const onDone = vi.fn();
    reader.read(paste, 'slack', onDone);
    await waitFor(() => expect(onDone).toHaveBeenCalledExactlyOnceWith(expected));
    expect(made).toHaveBeenCalledOnce();
    expect(diagnosed).toHaveBeenCalledExactlyOnceWith(paste, 'slack');
  });

  test('is diagnosed at once by the page when the worker had failed before', async () => {
    let broken = new EventTarget();
    vi.stubGlobal(
      'Worker',
      class extends EventTarget {
        constructor() {
          super();
          broken = this;
        }
        postMessage(): void {}
      },
    );
    const reader = new LargePasteReader(data, catalog);
    reader.prepare();
    const event = new Event('error', { cancelable: true });
    broken.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(true);
    const onDone = vi.fn();
    reader.read(paste, undefined, onDone);
    await waitFor(() => expect(onDone).toHaveBeenCalledExactlyOnceWith(expected));
  });

  test('is diagnosed with the app that was chosen', async () => {
    const asked = vi.fn<WorkerDuty['diagnose']>(() => expected);
    stubWorker({ ...working, diagnose: asked });
    const onDone = vi.fn();
    new LargePasteReader(data, catalog).read(paste, 'okta', onDone);
    await waitFor(() => expect(onDone).toHaveBeenCalled());
    expect(asked).toHaveBeenCalledWith(paste, 'okta');
  });

  const failures: readonly { readonly name: string; readonly break: () => void }[] = [
    { name: 'there is no worker', break: () => vi.stubGlobal('Worker', undefined) },
    {
      name: 'the worker may not be made',
      break: () =>
        vi.stubGlobal(
          'Worker',
          class {
            constructor() {
              throw new Error('denied');
            }
          },
        ),
    },
    {
      name: 'the worker cannot load the catalog',
      break: () =>
        stubWorker({
          ...working,
          load: () => {
            throw new Error('no catalog');
          },
        }),
    },
    {
      name: 'the worker fails on the paste',
      break: () =>
        stubWorker({
          ...working,
          diagnose: () => {
            throw new Error('broken');
          },
        }),
    },
    {
      name: 'the worker’s script does not load',
      break: () =>
        vi.stubGlobal(
          'Worker',
          class extends EventTarget {
            constructor() {
              super();
              setTimeout(() => this.dispatchEvent(new Event('error')), 0);
            }
            postMessage(): void {}
            terminate(): void {}
          },
        ),
    },
  ];

  for (const failure of failures) {
    test(`gets the same diagnosis when ${failure.name}`, async () => {
      failure.break();
      const onDone = vi.fn();
      new LargePasteReader(data, catalog).read(paste, undefined, onDone);
      await waitFor(() => expect(onDone).toHaveBeenCalledExactlyOnceWith(expected));
    });
  }

  test('is diagnosed by the page when the worker never answers; the next one waits for it no more', async () => {
    vi.useFakeTimers();
    stubWorker({ ...working, diagnose: () => new Promise<never>(() => undefined) as never });
    const reader = new LargePasteReader(data, catalog);
    for (const seconds of [13, 1]) {
      const onDone = vi.fn();
      reader.read(paste, undefined, onDone);
      await vi.advanceTimersByTimeAsync(seconds * 1000);
      expect(onDone).toHaveBeenCalledExactlyOnceWith(expected);
    }
  });

  test('that was given up is never answered by the worker', async () => {
    stubWorker(working);
    const onDone = vi.fn();
    const reader = new LargePasteReader(data, catalog);
    reader.read(paste, undefined, onDone)();
    const later = vi.fn();
    reader.read(paste, undefined, later);
    await waitFor(() => expect(later).toHaveBeenCalled());
    expect(onDone).not.toHaveBeenCalled();
  });

  test('that was given up is not answered by the page either', async () => {
    vi.stubGlobal('Worker', undefined);
    const onDone = vi.fn();
    new LargePasteReader(data, catalog).read(paste, undefined, onDone)();
    const later = vi.fn();
    new LargePasteReader(data, catalog).read(paste, undefined, later);
    await waitFor(() => expect(later).toHaveBeenCalled());
    expect(onDone).not.toHaveBeenCalled();
  });
});
