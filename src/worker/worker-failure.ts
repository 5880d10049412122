/**
 * Tells when a worker's program cannot be had or breaks.
 *
 * @returns Never resolves. Rejects with the browser's event, even where the worker failed long before anybody waits.
 */
export function failureOf(worker: Worker): Promise<never> {
  const failure = new Promise<never>((_, reject) => {
    worker.addEventListener('error', (event) => {
      // Whoever waits does the work without a worker, so it is no error of the page.
      event.preventDefault();
      reject(event);
    });
  });
  failure.catch(() => undefined);
  return failure;
}
