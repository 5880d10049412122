import { locales } from '../i18n/locales.ts';
import { securityHeaders } from './security-headers.ts';

/** What a host sends for an address. */
export interface Answer {
  /** `own`: the file of the address. `page`: the page that shows the screen of the address. `none`: there is nothing. */
  readonly kind: 'own' | 'page' | 'none';
  /** 404 only for addresses that look like files and are none. */
  readonly status: 200 | 404;
  /** Path of the file in the build, with a slash before it: `/en/index.html`. */
  readonly file: string;
  /** Headers by name; those that hosts add on their own, such as `Content-Type`, are not among them. */
  readonly headers: Readonly<Record<string, string>>;
}

/** Tells whether the build has a file. @param file Its path, with a slash before it. */
export type HasFile = (file: string) => boolean;

/**
 * What every host should send: the file of the address; else the empty page of the locale in it, which draws the screen; else the
 * start page, which finds the locale.
 *
 * @param path Path of an address below the site's base, with a slash before it, decoded, without a query.
 */
export function answerTo(path: string, has: HasFile): Answer {
  const own = [path, `${path.replace(/\/+$/, '')}/index.html`].find((file) => !file.endsWith('/') && has(file));
  if (own !== undefined) return answerWith('own', own);
  return isFileAddress(path) ? notFound : pageFor(path);
}

/** Whether an address can only mean a file, so that no page answers it. Ids of entries hold dots too: `okta.http-401`. */
export function isFileAddress(path: string): boolean {
  return fileAddress.test(path);
}

/** Whether an address lies in a folder that holds no pages. */
export function isInFileFolder(path: string): boolean {
  return folderAddress.test(path);
}

/** The answer to an address that has no file of its own and is a screen's. */
export function pageFor(path: string): Answer {
  const first = path.split('/')[1];
  const locale = locales.find(({ tag }) => tag === first);
  return answerWith('page', locale === undefined ? START_PAGE : shellOf(locale.tag));
}

/** How long a browser may keep a file without asking again. @param file Its path, with a slash before it. */
function cacheControlOf(file: string): string {
  return file.startsWith(`/${IMMUTABLE_FOLDER}/`) ? cacheControl.immutable : cacheControl.revalidate;
}

function answerWith(kind: Answer['kind'], file: string): Answer {
  const status = kind === 'none' ? 404 : 200;
  return { kind, status, file, headers: { ...securityHeaders, 'Cache-Control': cacheControlOf(file) } };
}

/** The page without content that draws any screen of a locale. */
export function shellOf(tag: string): string {
  return `/${tag}/shell.html`;
}

/** The page that finds the locale of an address without one. */
export const START_PAGE = '/index.html';

/** The page sent with status 404. */
export const NOT_FOUND_PAGE = '/404.html';

/** The folder whose files have a hash of their content in their name or in that of their folder, and so never change. */
export const IMMUTABLE_FOLDER = 'assets';

/** Without `no-cache`, a page could go on asking for scripts that a newer version has removed. */
export const cacheControl = { immutable: 'public, max-age=31536000, immutable', revalidate: 'no-cache' } as const;

/** Folders that hold no pages. */
export const FILE_FOLDERS: readonly string[] = ['.well-known', IMMUTABLE_FOLDER, 'catalog'];

/** Endings of files that the build has, or that browsers and crawlers ask for. No id of an entry ends in one. */
export const FILE_ENDINGS: readonly string[] = [
  'css',
  'gif',
  'gz',
  'html',
  'ico',
  'jpg',
  'js',
  'json',
  'map',
  'md',
  'mjs',
  'pdf',
  'php',
  'png',
  'svg',
  'txt',
  'wasm',
  'webmanifest',
  'webp',
  'woff2',
  'xml',
  'zip',
];

const inFolder = `^/(?:${FILE_FOLDERS.map((name) => name.replace('.', '\\.')).join('|')})/`;

/** Addresses in these folders, or with these endings, as one pattern; nginx and Caddy understand it as it stands. */
export const FILE_ADDRESS = `${inFolder}|\\.(?:${FILE_ENDINGS.join('|')})$`;

const fileAddress = new RegExp(FILE_ADDRESS);
const folderAddress = new RegExp(inFolder);

/** The answer to an address that can only mean a file, and there is none. */
export const notFound: Answer = answerWith('none', NOT_FOUND_PAGE);

/** The answer to any address of a screen, before its locale is known. */
export const startPage: Answer = answerWith('page', START_PAGE);
