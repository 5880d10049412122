/** Runs in a page. Leaves a word in every place there is, mostly in disguise, and breaks the policy in three ways. */
export async function leakEverywhere(word: string): Promise<void> {
  document.title = word;
  // biome-ignore lint/suspicious/noDocumentCookie: it is to be found here.
  document.cookie = `kept=${encodeURIComponent(word)}`;
  window.name = btoa(word);
  localStorage.setItem('kept', btoa(`1${word}`));
  sessionStorage.setItem('kept', btoa(`12${word}`));
  performance.mark(word);
  document.body.append(Object.assign(document.createElement('a'), { href: `#${encodeURIComponent(word)}` }));
  document.body.append(Object.assign(document.createElement('img'), { src: 'https://elsewhere.example/i' }));
  try {
    document.body.append(Object.assign(document.createElement('script'), { textContent: '1' }));
  } catch {
    // Text is no script here.
  }
  // biome-ignore lint/suspicious/noConsole: it is to be found here.
  console.log(word);
  await (await caches.open('kept')).put('/kept', new Response(word));
  await new Promise<void>((resolve) => {
    const opening = indexedDB.open('kept');
    opening.onupgradeneeded = () => opening.result.createObjectStore('kept').put({ word }, 1);
    opening.onsuccess = () => resolve();
  });
  await Promise.allSettled([
    fetch(`/in-address?${encodeURIComponent(word)}`),
    fetch('/in-header', { headers: { accept: btoa(word) } }),
    fetch('/in-body', { method: 'POST', body: word }),
    fetch('https://elsewhere.example/'),
  ]);
  // Last: the page follows the address.
  history.replaceState({ word }, '', `#${word}`);
}

/** What `seal` calls the places it leaves the word in. */
export const LEAKS: readonly string[] = [
  'cookies',
  'title',
  'location',
  'history.state',
  'localStorage',
  'sessionStorage',
  'window.name',
  'performance entries',
  'addresses in the page',
  'databases',
  'caches',
  'console',
  'request to /in-address',
  'request to /in-header',
];
