import { showPage } from './answered-page.ts';

/**
 * Every page of the site holds a few hidden words for when its program does not start. Without them, an empty page would stay
 * empty, and one that can be read would never answer.
 */
const ID = 'not-started';

/** The program is there. */
export function noteStart(): void {
  find()?.setAttribute(STARTED, '');
}

/** Shows the words. */
export function showNotStarted(): void {
  // The first step is better than none.
  showPage();
  find()?.removeAttribute('hidden');
}

/** Shows the words when everything has loaded and no program was among it, whatever the host sent in its place. */
export function watchStart(): void {
  window.addEventListener('load', () => {
    if (find()?.hasAttribute(STARTED) === false) showNotStarted();
  });
}

function find(): HTMLElement | null {
  return document.getElementById(ID);
}

const STARTED = 'data-started';
