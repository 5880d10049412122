import type { Fact } from './evidence.ts';

/** Hosts that the catalog does not ask for. */
export interface HostLists {
  /** Endings of hosts that every text may name: documentation, standards, code hosting, look-up pages. */
  readonly neutral: readonly string[];
}

/**
 * Reads the hosts a text speaks to, as far as no app of the catalog owns them: they tell that a text is about something
 * else.
 *
 * @param known Offsets where a host that the catalog knows was found already.
 * @returns Facts with the key `foreign`.
 */
export function readForeignHosts(text: string, known: ReadonlySet<number>, { neutral }: HostLists): readonly Fact[] {
  const facts: Fact[] = [];
  const seen = new Set<string>();
  for (const match of [...text.matchAll(HOST_IN_URL), ...text.matchAll(BARE_HOST)]) {
    const host = (match[1] as string).toLowerCase();
    const end = match.index + match[0].length;
    const start = end - host.length;
    if (seen.has(host) || MASKED.test(host) || hasKnown(known, start, end)) continue;
    if (neutral.some((ending) => host === ending || host.endsWith(`.${ending}`))) continue;
    seen.add(host);
    facts.push({ kind: 'host', value: host, keys: ['foreign'], start, end });
    if (facts.length === MAX_HOSTS) break;
  }
  return facts;
}

function hasKnown(known: ReadonlySet<number>, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (known.has(at)) return true;
  return false;
}

const MAX_HOSTS = 50;
const HOST_IN_URL = /\/\/(?:[\w.%+-]{1,64}@)?([a-zA-Z0-9.-]{3,253})/g;
/** A host without its protocol, in front of a path or a port, or by itself. Lower case: `System.Net` is no host. */
const BARE_HOST =
  /(?<![\w./@\\-])((?:[a-z0-9][a-z0-9-]{0,62}\.){1,5}(?:com|net|org|io|ru|de|nl|fr|jp|kr|cn|uk|co|app|dev|cloud|example|local|lab|eu|us|tv|me|ai))(?![\w.-])/g;
/** Stars and the like stand for a name that someone took out. */
const MASKED = /^[.-]|\.\.|[.-]$/;
