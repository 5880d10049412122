import { type Redaction, type RedactionKind, redactInSteps } from '../../engine/index.ts';
import { doInSlices } from '../../platform/in-slices.ts';
import { type StartedWorker, startWorker } from '../../worker/start-worker.ts';

/** Redacts long pastes off the page's own thread, and in the page where no worker can be had. */
export class Redactor {
  private worker: StartedWorker | undefined;

  /** Starts the worker whatever was pasted: fetching its program for a long paste alone would tell the host of it. */
  prepare(): void {
    this.worker ??= startWorker();
  }

  /** Ends the worker; a new one is started when it is needed again. */
  close(): void {
    this.worker?.thread.terminate();
    this.worker = undefined;
  }

  /**
   * Redacts a text. Where the worker fails or does not answer in time, the page does it itself in
   * slices.
   *
   * @returns A function that gives up. `onDone` is not called after that, and the page does nothing more.
   */
  redact(text: string, keep: readonly RedactionKind[], onDone: (redaction: Redaction) => void): () => void {
    const { thread, remote, failure } = this.worker ?? {};
    let isOver = false;
    let giveUp = (): void => undefined;
    const end = (next: () => void): void => {
      if (isOver) return;
      isOver = true;
      clearTimeout(timer);
      next();
    };
    const doItHere = (): void =>
      end(() => {
        giveUp = doInSlices(redactInSteps(text, { keep }), onDone);
      });
    const timer = setTimeout(doItHere, thread === undefined ? 0 : MAX_WAIT_MS);
    failure?.catch(doItHere);
    void remote?.redact(text, keep).then((redaction) => end(() => onDone(redaction)), doItHere);
    return () => {
      end(() => undefined);
      giveUp();
    };
  }
}

/** Two megabytes take the slowest machines a second or two; beyond this the worker hangs. */
const MAX_WAIT_MS = 12_000;
