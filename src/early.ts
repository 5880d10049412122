/** Runs before the first paint: nothing that is wrong must flash up, no white page where a dark one was chosen, no other step. */
import { savedTheme, showTheme } from './features/theme/theme.ts';
import { hideUnanswered } from './platform/answered-page.ts';
import { watchStart } from './platform/not-started.ts';

showTheme(savedTheme());
hideUnanswered();
watchStart();
