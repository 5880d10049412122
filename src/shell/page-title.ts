import { useEffect } from 'react';

/** Names the page in the browser's tab: what it shows, then the program. Never anything of the paste. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = title === '' ? 'Signpost' : `${title} – Signpost`;
  }, [title]);
}
