import { type Remote, wrap } from 'comlink';
import { type Redaction, type RedactionKind, redact } from '../../engine/index.ts';
import type { DiagnoseWorker } from '../../worker/diagnose-worker.ts';

/** Redacts long pastes off the page's own thread, and in the page where no worker can be had. */
export class Redactor {
  private thread: Worker | undefined;
  private remote: Remote<DiagnoseWorker> | undefined;

  /** Starts the worker whatever was pasted: fetching its program for a long paste alone would tell the host of it. */
  prepare(): void {
    if (this.thread !== undefined) return;
    try {
      this.thread = new Worker(new URL('../../worker/diagnose-worker.ts', import.meta.url), { type: 'module' });
      this.remote = wrap<DiagnoseWorker>(this.thread);
    } catch {
      this.close();
    }
  }

  /** Ends the worker; a new one is started when it is needed again. */
  close(): void {
    this.thread?.terminate();
    this.thread = undefined;
    this.remote = undefined;
  }

  /** Redacts a text. Where the worker fails or does not answer in time, the page does it itself. */
  redact(text: string, keep: readonly RedactionKind[]): Promise<Redaction> {
    const { thread, remote } = this;
    return new Promise((resolve) => {
      const doItHere = (): void => {
        clearTimeout(timer);
        resolve(redact(text, { keep }));
      };
      const timer = setTimeout(doItHere, thread === undefined ? 0 : MAX_WAIT_MS);
      if (thread === undefined || remote === undefined) return;
      thread.addEventListener('error', doItHere, { once: true });
      const take = (redaction: Redaction): void => {
        clearTimeout(timer);
        thread.removeEventListener('error', doItHere);
        resolve(redaction);
      };
      void remote.redact(text, keep).then(take, doItHere);
    });
  }
}

/** Two megabytes take the slowest machines a second or two; beyond this the worker hangs or never started. */
const MAX_WAIT_MS = 12_000;
