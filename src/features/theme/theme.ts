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
}

/** Gives the page a look and remembers it. */
export function chooseTheme(theme: Theme): void {
  showTheme(theme);
  writeStored('signpost.theme', theme);
}
