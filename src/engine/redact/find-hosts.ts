import { isPublicHost } from './public-hosts.ts';
import type { Candidate } from './types.ts';
import { skipEscape } from './word-start.ts';

/**
 * Finds host names that are not a vendor's public ones: in addresses and shares whatever they look like, elsewhere when they
 * end as hosts do. Packages, classes, files and methods have dots too, and are not hosts.
 */
export function findHosts(text: string): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (const { index, 0: run } of text.matchAll(RUN)) {
    const start = skipEscape(text, index);
    if (!run.includes('.') && !MAY_END_ADDRESS.test(text[start - 1] ?? '')) continue;
    const end = index + run.length;
    const host = text.slice(start, end);
    const before = text.slice(Math.max(0, start - MAX_CONTEXT_CHARS), start);
    const isInAddress = ADDRESS_BEFORE.test(before);
    if (
      !(isInAddress
        ? isAddressHost(host) && !isUserInfo(text, end)
        : isBareHost(host, before, text.slice(end, end + 2)))
    )
      continue;
    if (!isPublicHost(host.toLowerCase())) candidates.push({ kind: 'host', start, end });
  }
  return candidates;
}

/** `https://intranet:8080` names a host although it has no dot. */
function isAddressHost(host: string): boolean {
  return !NUMBERS.test(host) && !LOCAL_HOST.test(host);
}

/** The name before `@` in `https://user:password@host`. */
function isUserInfo(text: string, end: number): boolean {
  USER_INFO_REST.lastIndex = end;
  return USER_INFO_REST.test(text);
}

function isBareHost(host: string, before: string, after: string): boolean {
  const labels = host.split('.');
  const last = labels.at(-1) ?? '';
  if (labels.length < 2 || labels.includes('') || NOT_BARE_BEFORE.test(before) || after.startsWith('(')) return false;
  const top = last.toLowerCase();
  if (!TOP_LEVELS.has(top) || (labels.length === 2 && WORDS.has(top))) return false;
  if (/[A-Z]/.test(host)) return isCapitalHost(labels, last);
  return !isPackage(labels, top);
}

/** `Contoso.com` and `CONTOSO.LOCAL` are hosts, `ASP.NET` and `System.Net` are not. */
function isCapitalHost(labels: readonly string[], last: string): boolean {
  if (last === last.toLowerCase())
    return SURE_TOP_LEVELS.has(last) && !PACKAGE_ROOTS.has((labels[0] ?? '').toLowerCase());
  return last === last.toUpperCase() && last !== 'NET' && SURE_TOP_LEVELS.has(last.toLowerCase());
}

/** `com.okta.sdk.app`, `java.io`: written the other way round. */
function isPackage(labels: readonly string[], top: string): boolean {
  const first = labels[0] ?? '';
  return PACKAGE_ROOTS.has(first) && (first === 'com' || first === 'org' || !SURE_TOP_LEVELS.has(top) || top === 'net');
}

const MAX_CONTEXT_CHARS = 16;
/** Starts where no name can go on to the left, so that every run is read once. */
const RUN = /(?<![\w.\u00c0-\u024f-])[\w\u00c0-\u024f-]+(?:\.[\w\u00c0-\u024f-]+)*/g;
/** `https://`, `ldap:\/\/`, `%3A%2F%2F`, also behind `user:password@`, and `\\server\share`. */
const ADDRESS_BEFORE = /(?::|%(?:25){0,3}3a)(?:\/\/|\\{1,8}\/\\{1,8}\/|(?:%(?:25){0,3}2f){2})(?:[^\s/@]{0,12}@)?$/i;
/** The last character of `://`, `%2f%2f` and `user:password@`. */
const MAY_END_ADDRESS = /[/f@]/i;
const USER_INFO_REST = /(?::[^\s/@]{0,200})?@/y;
const NUMBERS = /^[\d.]+$/;
const LOCAL_HOST = /^(?:localhost|host|hostname|server|tenant|your[\w-]*|x{3,})$/i;
/** Paths, decorators, variables: `/lib/foo.app`, `@foo.app`, `$foo.app`. */
const NOT_BARE_BEFORE = /[@$#]$|(?<![:/\\])[/\\]$/;

const SURE_TOP_LEVELS: ReadonlySet<string> = new Set([
  'com',
  'org',
  'net',
  'local',
  'lan',
  'corp',
  'internal',
  'intra',
]);
const TOP_LEVELS: ReadonlySet<string> = new Set([
  ...SURE_TOP_LEVELS,
  ...['edu', 'gov', 'mil', 'int', 'info', 'biz', 'io', 'ai', 'co', 'cloud', 'app', 'dev', 'online', 'tech', 'site'],
  ...['ms', 'example', 'test', 'invalid', 'onion', 'eu', 'uk', 'us', 'ca', 'au', 'nz', 'nl', 'be', 'lu', 'fr', 'de'],
  ...['at', 'ch', 'it', 'es', 'pt', 'ie', 'dk', 'no', 'se', 'fi', 'pl', 'cz', 'sk', 'hu', 'ro', 'bg', 'gr', 'hr', 'si'],
  ...['jp', 'kr', 'cn', 'tw', 'hk', 'sg', 'my', 'th', 'vn', 'id', 'ph', 'in', 'il', 'tr', 'ae', 'sa', 'za', 'ua', 'ru'],
  ...['br', 'mx', 'ar', 'cl', 'pe'],
]);
/** Country codes that are words: `expired.no retry`, `user.id`. They need a host of three parts. */
const WORDS: ReadonlySet<string> = new Set([
  'no',
  'in',
  'my',
  'us',
  'id',
  'at',
  'it',
  'be',
  'int',
  'test',
  'app',
  'info',
]);
const PACKAGE_ROOTS: ReadonlySet<string> = new Set([
  ...['com', 'org', 'net', 'io', 'edu', 'gov', 'java', 'javax', 'jakarta', 'jdk', 'sun', 'kotlin', 'scala', 'android'],
  ...['microsoft', 'system', 'azure', 'google', 'node', 'dev', 'app', 'de', 'nl', 'fr', 'jp', 'kr'],
]);
