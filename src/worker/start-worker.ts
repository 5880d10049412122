import { type Remote, wrap } from 'comlink';
import { scriptAddress } from '../platform/script-address.ts';
import type { DiagnoseWorker } from './diagnose-worker.ts';
import address from './diagnose-worker.ts?worker&url';
import { failureOf } from './worker-failure.ts';

/** A worker, and what can be asked of it. */
export interface StartedWorker {
  readonly thread: Worker;
  readonly remote: Remote<DiagnoseWorker>;
  /** Never resolves. Rejects once the worker's program cannot be had or has broken. */
  readonly failure: Promise<never>;
}

/** Starts a worker for long pastes. `undefined` where none can be had. One that cannot start tells it by its failure. */
export function startWorker(): StartedWorker | undefined {
  try {
    const thread = new Worker(scriptAddress(address), { type: 'module' });
    return { thread, remote: wrap<DiagnoseWorker>(thread), failure: failureOf(thread) };
  } catch {
    return undefined;
  }
}
