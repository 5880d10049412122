import { fetchedScreen } from './lazy-screen.tsx';

/** The search of the frame; fetched as the screens are. */
export const search = fetchedScreen('search', async () => (await import('./screens/search-screen.tsx')).SearchScreen);
