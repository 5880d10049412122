/** Browsers start no module worker for a page opened as a file: long work is done in the page, in slices. */
export function startWorker(): undefined {
  return undefined;
}
