import type { CompiledCatalog, Diagnosis, RecognitionData } from '../../engine/index.ts';
import { diagnoseInSteps } from '../../engine/index.ts';
import { doInSlices } from '../../platform/in-slices.ts';
import { startWorker } from '../../worker/start-worker.ts';

/** Diagnoses long pastes off the page's own thread, and in the page where no worker can be had. */
export class LargePasteReader {
  private worker: LoadedWorker | undefined;
  private isPrepared = false;
  /** Settles when the worker is free. */
  private queue: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly data: RecognitionData,
    private readonly catalog: CompiledCatalog,
  ) {}

  /**
   * Starts the worker before there is a paste: fetching its program later would tell the host that a long paste was made.
   * For the same reason there is one only, however often the paste changes.
   */
  prepare(): void {
    if (this.isPrepared) return;
    this.isPrepared = true;
    this.worker = loadWorker(this.data);
  }

  /**
   * Diagnoses a paste. One that changes meanwhile is given up, so the latest wins. Where the worker fails or does not
   * answer, the page does it itself in slices.
   *
   * @returns A function that gives up. `onDone` is not called after that.
   */
  read(paste: string, app: string | undefined, onDone: (diagnosis: Diagnosis) => void): () => void {
    this.prepare();
    const { worker } = this;
    const readInSlices = (): (() => void) =>
      doInSlices(diagnoseInSteps(paste, app === undefined ? {} : { app }, this.catalog), onDone);
    if (worker === undefined) return readInSlices();
    // A worker can fail twice for one reason, by an event and by its answer: whatever comes first counts.
    let isWaiting = true;
    let stop = (): void => {
      isWaiting = false;
      clearTimeout(timer);
    };
    const end = (next: () => void): void => {
      if (!isWaiting) return;
      stop();
      next();
    };
    const readHere = (): void =>
      end(() => {
        stop = readInSlices();
      });
    const timer = setTimeout(() => {
      worker.thread.terminate();
      this.worker = undefined;
      readHere();
    }, MAX_WAIT_MS);
    this.queue = this.queue.then(() =>
      isWaiting ? worker.diagnose(paste, app).then((diagnosis) => end(() => onDone(diagnosis)), readHere) : undefined,
    );
    return () => stop();
  }
}

interface LoadedWorker {
  readonly thread: Worker;
  /** Waits until the worker has its catalog. Rejects where it has failed, even before. */
  readonly diagnose: (paste: string, app: string | undefined) => Promise<Diagnosis>;
}

/** A worker that gets its catalog with the first paste: many readers never have a long one, and to prepare it takes some work. */
function loadWorker(data: RecognitionData): LoadedWorker | undefined {
  const worker = startWorker();
  if (worker === undefined) return undefined;
  const { thread, remote, failure } = worker;
  let ready: Promise<void> | undefined;
  const diagnose = async (paste: string, app: string | undefined): Promise<Diagnosis> => {
    ready ??= remote.load(data);
    await ready;
    return remote.diagnose(paste, app);
  };
  return { thread, diagnose: (paste, app) => Promise.race([diagnose(paste, app), failure]) };
}

/** Two megabytes take the slowest machines a few seconds; beyond this the worker hangs. */
const MAX_WAIT_MS = 12_000;
