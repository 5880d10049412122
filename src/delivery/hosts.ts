import {
  type Answer,
  answerTo,
  cacheControl,
  type HasFile,
  IMMUTABLE_FOLDER,
  isInFileFolder,
  notFound,
  pageFor,
  startPage,
} from './answers.ts';
import { pagePolicy } from './security-headers.ts';

/** A point in which a host cannot do what `answerTo` says. docs/hosting.md tells each with its reason. */
export type Difference = HeaderDifference | FallbackDifference;

interface HeaderDifference {
  readonly kind: 'header';
  readonly header: string;
  /** The answers it concerns; absent: all of them. */
  readonly on?: keyof typeof concerns;
  /** What stands there instead, or has the same effect. `undefined`: nothing. */
  readonly to: string | undefined;
  readonly because: string;
}

interface FallbackDifference {
  readonly kind: 'fallback';
  /** The addresses it concerns: those of screens without a file, or those that look like files and are none. */
  readonly of: 'page' | 'none';
  readonly to: 'start page' | 'not found' | 'page, outside the folders of files';
  readonly because: string;
}

interface Host {
  readonly name: string;
  /** Whether it can be given headers. If not, the page says what it can in `<meta>` elements. */
  readonly sendsHeaders: boolean;
  /** The points in which it differs. A later one goes before an earlier one. */
  readonly differences: readonly Difference[];
}

/**
 * What a host sends for an address: `answerTo`, with the differences declared for the host.
 *
 * @param path Path of an address below the site's base, with a slash before it, decoded, without a query.
 */
export function answerAt(host: HostId, path: string, has: HasFile): Answer {
  return answerWith(hosts[host].differences, path, has);
}

/** The same for any list of differences; a later one goes before an earlier one. */
export function answerWith(differences: readonly Difference[], path: string, has: HasFile): Answer {
  let answer = answerTo(path, has);
  for (const one of differences) {
    if (one.kind === 'fallback' && one.of === answer.kind) answer = fallBack(one.to, path, answer);
  }
  const headers: Record<string, string> = { ...answer.headers };
  for (const one of differences) {
    if (one.kind !== 'header' || (one.on !== undefined && !concerns[one.on](answer, path))) continue;
    if (one.to === undefined) delete headers[one.header];
    else headers[one.header] = one.to;
  }
  return { ...answer, headers };
}

function fallBack(to: FallbackDifference['to'], path: string, answer: Answer): Answer {
  if (to === 'not found') return notFound;
  if (to === 'start page') return startPage;
  return isInFileFolder(path) ? answer : pageFor(path);
}

const concerns = {
  pages: ({ file }: Answer) => file.endsWith('.html'),
  'other files': ({ file }: Answer) => !file.endsWith('.html'),
  'what is asked for again': ({ headers }: Answer) => headers['Cache-Control'] === cacheControl.revalidate,
  'missing assets': ({ status }: Answer, path: string) => status === 404 && path.startsWith(`/${IMMUTABLE_FOLDER}/`),
} as const;

const missingAssetsAreKept: Difference = {
  kind: 'header',
  header: 'Cache-Control',
  on: 'missing assets',
  to: cacheControl.immutable,
  because:
    'Its rules go by the address, so that the 404 of an asset that is gone is kept like an asset. Its name is never used again.',
};

const ownRevalidation: Difference = {
  kind: 'header',
  header: 'Cache-Control',
  on: 'what is asked for again',
  to: 'public, max-age=0, must-revalidate',
  because:
    'Rules that overlap would be joined with commas, so the host’s own default stays, which asks again at each use too.',
};

const onlyFromThePage =
  'It sends no headers of ours. The page says it in a `<meta>` element, where all of it counts but who may frame the page.';
const notAtAll = 'It sends no headers of ours, and a page cannot say this itself.';

/** Every host the site is known to run on. */
export const hosts = {
  'local-server': { name: 'scripts/serve.ts', sendsHeaders: true, differences: [] },
  nginx: { name: 'nginx', sendsHeaders: true, differences: [] },
  caddy: { name: 'Caddy', sendsHeaders: true, differences: [] },
  'azure-static-web-apps': {
    name: 'Azure Static Web Apps',
    sendsHeaders: true,
    differences: [
      {
        kind: 'fallback',
        of: 'page',
        to: 'start page',
        because: 'It knows one fallback page only. The page finds the language of the address itself.',
      },
      missingAssetsAreKept,
    ],
  },
  netlify: {
    name: 'Netlify',
    sendsHeaders: true,
    differences: [
      {
        kind: 'fallback',
        of: 'none',
        to: 'page, outside the folders of files',
        because: 'Its rules know folders but no endings, so a missing file outside of them is answered with the page.',
      },
      ownRevalidation,
      missingAssetsAreKept,
    ],
  },
  'cloudflare-pages': {
    name: 'Cloudflare Pages',
    sendsHeaders: true,
    differences: [
      {
        kind: 'fallback',
        of: 'page',
        to: 'not found',
        because:
          'Its rewrites go before files, so there are none: a screen without a file is shown by 404.html, with status 404.',
      },
      ownRevalidation,
      missingAssetsAreKept,
    ],
  },
  'github-pages': {
    name: 'GitHub Pages',
    sendsHeaders: false,
    differences: [
      {
        kind: 'fallback',
        of: 'page',
        to: 'not found',
        because: 'It knows no fallback page: a screen without a file is shown by 404.html, with status 404.',
      },
      { kind: 'header', header: 'Content-Security-Policy', on: 'pages', to: pagePolicy, because: onlyFromThePage },
      { kind: 'header', header: 'Content-Security-Policy', on: 'other files', to: undefined, because: notAtAll },
      { kind: 'header', header: 'Referrer-Policy', on: 'other files', to: undefined, because: notAtAll },
      { kind: 'header', header: 'Cross-Origin-Opener-Policy', to: undefined, because: notAtAll },
      { kind: 'header', header: 'Cross-Origin-Resource-Policy', to: undefined, because: notAtAll },
      { kind: 'header', header: 'Permissions-Policy', to: undefined, because: notAtAll },
      { kind: 'header', header: 'X-Content-Type-Options', to: undefined, because: notAtAll },
      {
        kind: 'header',
        header: 'Cache-Control',
        to: 'max-age=600',
        because: 'It has one rule of its own for everything: ten minutes.',
      },
    ],
  },
} as const satisfies Readonly<Record<string, Host>>;

/** A place the site can be served from. */
export type HostId = keyof typeof hosts;
