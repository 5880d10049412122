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
  let isCancelled = false;
  const finish = (diagnosis: Diagnosis): void => {
    if (!isCancelled) onDone(diagnosis);
  };
  const fallBack = (): void => {
    setTimeout(() => {
      if (!isCancelled) finish(diagnose(paste, app === undefined ? {} : { app }, catalog));
    }, 0);
  };
  const worker = createWorker(fallBack);
  if (worker === undefined) fallBack();
  else {
    const remote = wrap<DiagnoseWorker>(worker);
    void remote
      .load(data)
      .then(() => remote.diagnose(paste, app))
      .then(finish, fallBack)
      .finally(() => worker.terminate());
  }
  return () => {
    isCancelled = true;
    worker?.terminate();
  };
}

function createWorker(onFailure: () => void): Worker | undefined {
  try {
    const worker = new Worker(new URL('../../worker/diagnose-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('error', onFailure, { once: true });
    return worker;
  } catch {
    return undefined;
  }
}
