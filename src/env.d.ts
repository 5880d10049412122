declare const __VERSION__: string;

declare module 'virtual:boot-text' {
  const texts: Readonly<Record<string, typeof import('../public/locales/en/boot.json')>>;
  export default texts;
}

/** Names what the page was built from; the same sources give the same name. */
declare const __BUILD__: string;

/** Whether the site has a service worker; a build setting. */
declare const __OFFLINE__: boolean;

/** Where texts and catalog lie. Folders end in a slash and stand below the site's base; in development they are empty. */
declare module 'virtual:data-files' {
  /** By the locale's tag; the catalog's under `catalog`. */
  export const folders: Readonly<Record<string, string>>;
  /** Names of the files that together hold every text of a locale: `flows`, or `apps/all` for all of a folder. */
  export const texts: readonly string[];
  /** What the files of a locale come to, by its tag. */
  export const bytes: Readonly<Record<string, number>>;
}
