import { wrap } from 'comlink';
import type { CompiledCatalog, Diagnosis, RecognitionData } from '../../engine/index.ts';
import { diagnose } from '../../engine/index.ts';
import type { DiagnoseWorker } from '../../worker/diagnose-worker.ts';

/**
 * Diagnoses a long paste off the page's own thread. A paste that changes meanwhile ends the worker, so the latest wins.
 * Where no worker can be had, the page does it itself after it has drawn.
 *
 * @returns A function that gives up. `onDone` is not called after that.
 */
export function startLargeDiagnosis(
  paste: string,
  app: string | undefined,
  data: RecognitionData,
  catalog: CompiledCatalog,
  onDone: (diagnosis: Diagnosis) => void,
): () => void {
  // A worker can fail twice for one reason, by an event and by its answer: whatever comes first counts.
  let isOver = false;
  const end = (next: () => void): void => {
    if (isOver) return;
    isOver = true;
    worker?.terminate();
    next();
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const fallBack = (): void =>
    end(() => {
      timer = setTimeout(() => onDone(diagnose(paste, app === undefined ? {} : { app }, catalog)), 0);
    });
  const worker = createWorker();
  if (worker === undefined) fallBack();
  else {
    worker.addEventListener('error', fallBack, { once: true });
    const remote = wrap<DiagnoseWorker>(worker);
    void remote
      .load(data)
      .then(() => remote.diagnose(paste, app))
      .then((diagnosis) => end(() => onDone(diagnosis)), fallBack);
  }
  return () => {
    end(() => undefined);
    clearTimeout(timer);
  };
}

function createWorker(): Worker | undefined {
  try {
    return new Worker(new URL('../../worker/diagnose-worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return undefined;
  }
}
