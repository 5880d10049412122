import type { Fact } from './evidence.ts';

/**
 * Reads the hosts a text speaks to, as far as no app of the catalog owns them: they tell that a text is about something
 * else.
 *
 * @param known Offsets where a host that the catalog knows was found already.
 * @param neutral Endings of hosts that every text may name.
 * @returns Facts with the key `foreign-host`, each host once.
 */
export function readForeignHosts(
  text: string,
  known: ReadonlySet<number>,
  neutral: readonly string[],
): readonly Fact[] {
  const facts = new Map<string, Fact>();
  for (const { start, end } of hostPlaces(text)) {
    const host = text.slice(start, end).toLowerCase();
    if (facts.has(host) || MASKED.test(host) || hasKnown(known, start, end)) continue;
    if (isNeutral(host, neutral) || isNeutral(`${host}${restOfHost(text, end)}`, neutral)) continue;
    facts.set(host, { kind: 'host', value: host, keys: ['foreign-host'], start, end });
    if (facts.size === MAX_HOSTS) break;
  }
  return [...facts.values()];
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Behind `//`, and wherever a name ends like a public or a private domain. */
function* hostPlaces(text: string): Generator<Place> {
  for (const match of text.matchAll(HOST_IN_ADDRESS)) {
    const end = match.index + match[0].length;
    yield { start: end - (match[1] as string).length, end };
  }
  for (const match of text.matchAll(DOMAIN_END)) {
    const end = match.index + match[0].length;
    const start = startOfHost(text, match.index);
    if (start < match.index && !isPartOfMore(text[start - 1] ?? '') && !isWrapped(text, start)) yield { start, end };
  }
}

/** Where the labels of a host begin that ends before an offset. Lower case: `System.Net` is no host. */
function startOfHost(text: string, before: number): number {
  let start = before;
  while (start > 0 && before - start < MAX_HOST_CHARS && HOST_CHAR.test(text[start - 1] as string)) start--;
  return start;
}

/** A mail address, a path, a file or a longer name. */
function isPartOfMore(before: string): boolean {
  return /[\w@/\\]/.test(before);
}

function isNeutral(host: string, neutral: readonly string[]): boolean {
  return neutral.some((ending) => host === ending || host.endsWith(`.${ending}`));
}

/** What a console wrapped to the next line. */
function restOfHost(text: string, end: number): string {
  return WRAPPED_REST.exec(text.slice(end, end + MAX_HOST_CHARS))?.[1] ?? '';
}

/** Whether a console may have put the beginning of a host on the line before. */
function isWrapped(text: string, start: number): boolean {
  let at = start;
  while (at > 0 && start - at < MAX_INDENT && /[ \t]/.test(text[at - 1] as string)) at--;
  return text[at - 1] === '\n' && HOST_CHAR.test(text[at - 2] ?? '');
}

function hasKnown(known: ReadonlySet<number>, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (known.has(at)) return true;
  return false;
}

const MAX_HOSTS = 50;
const MAX_HOST_CHARS = 100;
const MAX_INDENT = 20;
const HOST_CHAR = /[a-z0-9.-]/;
const HOST_IN_ADDRESS = /\/\/(?:[\w.%+:-]{1,128}@)?([a-zA-Z0-9-]{1,63}\.[a-zA-Z0-9.-]{1,190})/g;
const DOMAIN_END =
  /\.(?:com|net|org|io|ru|de|nl|fr|jp|kr|cn|uk|co|app|dev|cloud|example|local|lab|eu|us|tv|me|ai)(?![\w.-])/g;
const WRAPPED_REST = /^\r?\n[ \t]{0,10}([a-z0-9.-]{1,60})/;
/** Stars and the like stand for a name that someone took out. */
const MASKED = /^[.-]|\.\.|[.-]$/;
