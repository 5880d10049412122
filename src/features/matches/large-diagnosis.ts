import type { CompiledCatalog, Diagnosis, RecognitionData } from '../../engine/index.ts';
import { diagnoseInSteps } from '../../engine/index.ts';
import { doInSlices } from '../../platform/in-slices.ts';
import { type StartedWorker, startWorker } from '../../worker/start-worker.ts';

/** Diagnoses long pastes off the page's own thread, and in the page where no worker can be had. */
export class LargePasteReader {
  private spare: LoadedWorker | undefined;

  constructor(
    private readonly data: RecognitionData,
    private readonly catalog: CompiledCatalog,
  ) {}

  /**
   * Starts a worker before there is a paste: fetching its program later would tell the host that a long paste was made.
   */
  prepare(): void {
    this.spare ??= startWithCatalog(this.data);
  }

  /** Ends what is waiting for work. */
  close(): void {
    this.spare?.thread.terminate();
    this.spare = undefined;
  }

  /**
   * Diagnoses a paste. One that changes meanwhile is given up, so the latest wins. Where the worker fails or does not
   * answer, the page does it itself in slices.
   *
   * @returns A function that gives up. `onDone` is not called after that.
   */
  read(paste: string, app: string | undefined, onDone: (diagnosis: Diagnosis) => void): () => void {
    this.prepare();
    const worker = this.spare;
    this.spare = undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let giveUp = (): void => undefined;
    // A worker can fail twice for one reason, by an event and by its answer: whatever comes first counts.
    let isOver = false;
    const end = (next: () => void): void => {
      if (isOver) return;
      isOver = true;
      clearTimeout(timer);
      next();
    };
    const fallBack = (): void =>
      end(() => {
        worker?.thread.terminate();
        giveUp = doInSlices(diagnoseInSteps(paste, app === undefined ? {} : { app }, this.catalog), onDone);
      });
    if (worker === undefined) fallBack();
    else {
      const finish = (diagnosis: Diagnosis): void =>
        end(() => {
          this.spare ??= worker;
          onDone(diagnosis);
        });
      timer = setTimeout(fallBack, MAX_WAIT_MS);
      worker.thread.addEventListener('error', fallBack, { once: true });
      void worker.ready.then(() => worker.remote.diagnose(paste, app)).then(finish, fallBack);
    }
    return () => {
      end(() => worker?.thread.terminate());
      giveUp();
    };
  }
}

interface LoadedWorker extends StartedWorker {
  /** Settles when the worker has its catalog. */
  readonly ready: Promise<void>;
}

function startWithCatalog(data: RecognitionData): LoadedWorker | undefined {
  const worker = startWorker();
  if (worker === undefined) return undefined;
  const ready = worker.remote.load(data);
  // A worker that cannot start tells it again when it is asked.
  ready.catch(() => undefined);
  return { ...worker, ready };
}

/** Two megabytes take the slowest machines a few seconds; beyond this the worker hangs or never started. */
const MAX_WAIT_MS = 12_000;
