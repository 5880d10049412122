/** Runs before the first paint: a page that was chosen to be dark must not flash in white. */
import { savedTheme, showTheme } from './features/theme/theme.ts';
import { watchStart } from './platform/not-started.ts';

showTheme(savedTheme());
watchStart();
