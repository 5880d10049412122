import { keepEarlyInput } from './platform/early-input.ts';
import { noteStart, showNotStarted } from './platform/not-started.ts';

noteStart();
const root = document.getElementById('root');
if (root === null) throw new Error('Signpost: the page has no element with the id "root"');
const early = keepEarlyInput(root);
afterFirstPaint(() => import('./main.tsx').then(({ start }) => start(root, early)).catch(showNotStarted));

/**
 * Starts the page after its first paint: a prerendered page is there to be read, and what is read comes before what can be
 * pressed. An empty page has nothing to wait for, nor has one whose address has answers, and in forced colours not even a paint.
 */
function afterFirstPaint(run: () => Promise<void>): void {
  const canTell = PerformanceObserver?.supportedEntryTypes?.includes('paint');
  if (
    root?.childElementCount === 0 ||
    window.location.search !== '' ||
    document.visibilityState === 'hidden' ||
    !canTell
  ) {
    void run();
    return;
  }
  const observer = new PerformanceObserver(() => {
    observer.disconnect();
    void run();
  });
  observer.observe({ type: 'paint', buffered: true });
}
