import { Workbox } from 'workbox-window';
import { deployedVersion } from '../../platform/deployed.ts';
import { scriptAddress } from '../../platform/script-address.ts';

/** Tells whether a newer version is ready, and brings it. */
export interface Updates {
  /** Whether a newer version is ready and the reader has not put it off. */
  readonly isReady: () => boolean;
  /** @returns What ends it. */
  readonly subscribe: (onChange: () => void) => () => void;
  /** Goes on with this version until the page is left. */
  readonly putOff: () => void;
  /** Loads the page anew in the newer version, at the same address. */
  readonly accept: () => void;
}

/**
 * Registers the service worker, and watches for newer ones.
 *
 * @param base Path the site is served under, with a slash at both ends.
 * @returns `undefined` where the browser has none or does not allow it: everything works then as long as there is a network.
 */
export async function watchUpdates(base: string): Promise<Updates | undefined> {
  try {
    // A browser that denies storage may throw at any of these.
    let isControlled = navigator.serviceWorker.controller !== null;
    const worker = new Workbox(scriptAddress(`${base}sw.js`), { scope: base });
    const ready = createSignal();
    // Whether this page itself lets the newer one take over.
    let isOwnStep = false;
    worker.addEventListener('waiting', async () => {
      // Pages come from the network, so this one may be of the newer version already: then nobody has to be asked.
      isOwnStep = (await deployedVersion(base)) === 'own';
      if (isOwnStep) worker.messageSkipWaiting();
      else ready.set(true);
    });
    worker.addEventListener('controlling', async () => {
      const isFirst = !isControlled;
      isControlled = true;
      // Another tab took the newer version. This one goes on, since it has its program; its reader decides when to follow.
      if (!isFirst && !isOwnStep && (await deployedVersion(base)) !== 'own') ready.set(true);
    });
    const registration = await worker.register();
    if (registration === undefined) return undefined;
    askNowAndThen(worker);
    return {
      isReady: ready.get,
      subscribe: ready.subscribe,
      putOff: () => ready.set(false),
      accept: () => {
        if (registration.waiting === null) return reload();
        isOwnStep = true;
        navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true });
        setTimeout(reload, MAX_WAIT_MS);
        worker.messageSkipWaiting();
      },
    };
  } catch {
    return undefined;
  }
}

/** Browsers look for a newer version when a page is opened; a tab may stay open for weeks. */
function askNowAndThen(worker: Workbox): void {
  let askedAt = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() < askedAt + ASK_EVERY_MS) return;
    askedAt = Date.now();
    worker.update().catch(() => undefined);
  });
}

function reload(): void {
  window.location.reload();
}

function createSignal() {
  let value = false;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set: (next: boolean): void => {
      value = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

const ASK_EVERY_MS = 60 * 60 * 1000;

/** A worker that does not take over in this time does not keep the reader from loading anew. */
const MAX_WAIT_MS = 3000;
