/** What is remembered in this browser. Never the paste. */
export type StoredKey = 'signpost.locale' | 'signpost.theme' | 'signpost.english' | 'signpost.walk' | 'signpost.timers';

/** A remembered choice. `null` when there is none or storage is denied. */
export function readStored(key: StoredKey): string | null {
  try {
    return window.localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Remembers a choice. Where storage is denied or full, the choice holds until the page is closed. */
export function writeStored(key: StoredKey, value: string): void {
  try {
    window.localStorage.setItem(key, value);
  } catch {
    // Denied or full: nothing depends on it.
  }
}

/** Forgets what was remembered under a key. */
export function clearStored(key: StoredKey): void {
  try {
    window.localStorage.removeItem(key);
  } catch {
    // Denied: there is nothing to forget.
  }
}
