import { type Remote, wrap } from 'comlink';
import type { CompiledCatalog, Diagnosis, RecognitionData } from '../../engine/index.ts';
import { diagnoseInSteps } from '../../engine/index.ts';
import { scriptUrl } from '../../platform/script-url.ts';
import type { DiagnoseWorker } from '../../worker/diagnose-worker.ts';
import workerUrl from '../../worker/diagnose-worker.ts?worker&url';

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
    this.spare ??= startWorker(this.data);
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
        const steps = diagnoseInSteps(paste, app === undefined ? {} : { app }, this.catalog);
        timer = setTimeout(goOn, 0);
        // A few milliseconds at a time, so that typing and scrolling come between.
        function goOn(): void {
          const until = performance.now() + SLICE_MS;
          for (;;) {
            const step = steps.next();
            if (step.done === true) {
              onDone(step.value);
              return;
            }
            if (performance.now() >= until) break;
          }
          timer = setTimeout(goOn, 0);
        }
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
      clearTimeout(timer);
    };
  }
}

interface LoadedWorker {
  readonly thread: Worker;
  readonly remote: Remote<DiagnoseWorker>;
  /** Settles when the worker has its catalog. */
  readonly ready: Promise<void>;
}

function startWorker(data: RecognitionData): LoadedWorker | undefined {
  try {
    const thread = new Worker(scriptUrl(workerUrl), { type: 'module' });
    const remote = wrap<DiagnoseWorker>(thread);
    const ready = remote.load(data);
    // A worker that cannot start tells it again when it is asked.
    ready.catch(() => undefined);
    return { thread, remote, ready };
  } catch {
    return undefined;
  }
}

/** Two megabytes take the slowest machines a few seconds; beyond this the worker hangs or never started. */
const MAX_WAIT_MS = 12_000;

/** How long the page works at a stretch; half a frame. */
const SLICE_MS = 8;
