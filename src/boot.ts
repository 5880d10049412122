/**
 * Starts the page after its first paint: a prerendered page is there to be read, and what is read comes before what can be
 * pressed.
 */
function afterFirstPaint(run: () => void): void {
  const canTell = PerformanceObserver?.supportedEntryTypes?.includes('paint');
  if (document.visibilityState === 'hidden' || !canTell) {
    run();
    return;
  }
  const observer = new PerformanceObserver(() => {
    observer.disconnect();
    run();
  });
  observer.observe({ type: 'paint', buffered: true });
}

afterFirstPaint(() => void import('./main.tsx'));
