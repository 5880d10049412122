import { type Remote, wrap } from 'comlink';
import { scriptAddress } from '../platform/script-address.ts';
import type { DiagnoseWorker } from './diagnose-worker.ts';
import address from './diagnose-worker.ts?worker&url';

/** A worker, and what can be asked of it. */
export interface StartedWorker {
  readonly thread: Worker;
  readonly remote: Remote<DiagnoseWorker>;
}

/** Starts a worker for long pastes. `undefined` where none can be had. One that cannot start tells it when it is asked. */
export function startWorker(): StartedWorker | undefined {
  try {
    const thread = new Worker(scriptAddress(address), { type: 'module' });
    return { thread, remote: wrap<DiagnoseWorker>(thread) };
  } catch {
    return undefined;
  }
}
