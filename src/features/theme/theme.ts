import { readStored, writeStored } from '../../platform/storage.ts';

/** How the page looks. */
export const themes = ['system', 'light', 'dark'] as const;

/** One of the looks; `system` follows the operating system. */
export type Theme = (typeof themes)[number];

/** The look chosen before; `system` when none was. */
export function savedTheme(): Theme {
  const saved = readStored('signpost.theme');
  return themes.find((theme) => theme === saved) ?? 'system';
}

/** Gives the page a look. */
export function showTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  // The colour the browser gives its own bars follows the page, not the system.
  for (const colour of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    const look = colour.dataset.look;
    colour.media = theme === 'system' ? `(prefers-color-scheme: ${look})` : look === theme ? 'all' : 'not all';
  }
}

/** Gives the page a look and remembers it. */
export function chooseTheme(theme: Theme): void {
  showTheme(theme);
  writeStored('signpost.theme', theme);
}
