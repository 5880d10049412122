import { useEffect } from 'react';

const title = { page: '', prefix: '' };

/** Names the page in the browser's tab: what it shows, then the program. Never anything of the paste. */
export function usePageTitle(page: string): void {
  useEffect(() => {
    title.page = page;
    write();
  }, [page]);
}

/** Puts something short before the title for as long as it is shown, such as the minutes a timer has left. */
export function useTitlePrefix(prefix: string): void {
  useEffect(() => {
    title.prefix = prefix;
    write();
    return () => {
      title.prefix = '';
      write();
    };
  }, [prefix]);
}

function write(): void {
  const whole = `${title.prefix}${title.page === '' ? 'Signpost' : `${title.page} – Signpost`}`;
  // Browsers tell others of every title they are given, of the same one too.
  if (document.title !== whole) document.title = whole;
}
