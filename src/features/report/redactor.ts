import { type Remote, wrap } from 'comlink';
import { type Redaction, type RedactionKind, redact } from '../../engine/index.ts';
import { scriptUrl } from '../../platform/script-url.ts';
import type { DiagnoseWorker } from '../../worker/diagnose-worker.ts';
import workerUrl from '../../worker/diagnose-worker.ts?worker&url';

/** Redacts long pastes off the page's own thread, and in the page where no worker can be had. */
export class Redactor {
  private thread: Worker | undefined;
  private remote: Remote<DiagnoseWorker> | undefined;

  /** Starts the worker whatever was pasted: fetching its program for a long paste alone would tell the host of it. */
  prepare(): void {
    if (this.thread !== undefined) return;
    try {
      this.thread = new Worker(scriptUrl(workerUrl), { type: 'module' });
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

  /**
   * Redacts a text. Where the worker fails or does not answer in time, the page does it itself.
   *
   * @returns A function that gives up. `onDone` is not called after that, and the page does nothing more.
   */
  redact(text: string, keep: readonly RedactionKind[], onDone: (redaction: Redaction) => void): () => void {
    const { thread, remote } = this;
    let isOver = false;
    const end = (next: () => void): void => {
      if (isOver) return;
      isOver = true;
      clearTimeout(timer);
      thread?.removeEventListener('error', doItHere);
      next();
    };
    const doItHere = (): void => end(() => onDone(redact(text, { keep })));
    const timer = setTimeout(doItHere, thread === undefined ? 0 : MAX_WAIT_MS);
    thread?.addEventListener('error', doItHere);
    void remote?.redact(text, keep).then((redaction) => end(() => onDone(redaction)), doItHere);
    return () => end(() => undefined);
  }
}

/** Two megabytes take the slowest machines a second or two; beyond this the worker hangs or never started. */
const MAX_WAIT_MS = 12_000;
