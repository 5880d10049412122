import type { Span } from '../types.ts';
import { createContextReader } from './hidden-places.ts';
import type { Candidate } from './types.ts';
import { startsWord } from './word-start.ts';

/**
 * Finds IP addresses. Numbers with three dots are versions when they are called so.
 *
 * @param hidden What will be hidden besides.
 */
export function findIpAddresses(text: string, hidden: readonly Span[]): readonly Candidate[] {
  return [...findIpv4(text, hidden), ...findIpv6(text)];
}

function findIpv4(text: string, hidden: readonly Span[]): readonly Candidate[] {
  const contextBefore = createContextReader(text, hidden);
  const candidates: Candidate[] = [];
  for (const { index: start, 0: address } of text.matchAll(IPV4)) {
    if (address.split('.').some((byte) => Number(byte) > 255) || SPECIAL_IPV4.test(address)) continue;
    if (!startsWord(text, start) || VERSION_LABEL.test(contextBefore(start, MAX_VERSION_LABEL_CHARS))) continue;
    candidates.push({ kind: 'ipv4-address', start, end: start + address.length });
  }
  return candidates;
}

function findIpv6(text: string): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (const { index, 0: run } of text.matchAll(IPV6_RUN)) {
    const address = run.replace(/:$/, (colon) => (run.endsWith('::') ? colon : ''));
    if (isIpv6(address)) candidates.push({ kind: 'ipv6-address', start: index, end: index + address.length });
  }
  return candidates;
}

/** Two to eight groups with one gap at most. Times, MAC addresses and fingerprints have no gap and another length. */
function isIpv6(address: string): boolean {
  const halves = address.split('::');
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')));
  if (groups.some((group) => !/^[0-9a-f]{1,4}$/i.test(group))) return false;
  if (halves.length === 1) return groups.length === 8;
  return halves.length === 2 && groups.length < 8 && ROUTABLE.test(groups[0] ?? '');
}

/** It may follow on an encoded blank: `%20203.0.113.9`. */
const IPV4 = /(?:(?<![\d.])|(?<=%\d\d))\d{1,3}(?:\.\d{1,3}){3}(?![\w-]|\.\d)/g;
/** This machine, no address, a mask, and the address every cloud's metadata has. */
const SPECIAL_IPV4 = /^(?:127\.|0\.0\.0\.0|255\.|169\.254\.169\.254$)/;
const MAX_VERSION_LABEL_CHARS = 24;
/** `Version=4.0.0.0`, `version is 1.2.3.4`, `Chrome/12.0.0.0`, `OID 2.5.29.17`. */
const VERSION_LABEL =
  /(?:(?:version|release|revision|build|sdk|ver|v|oid|ests-server)[\w-]{0,20}["'\\]{0,4}(?: is)?[\s:="'\\/-]{0,6}|[A-Za-z]\/)$/i;
const IPV6_RUN = /(?<![\w:.])(?:[0-9a-f]{1,4}:|::)[0-9a-f:]{2,44}(?![\w])/gi;
/** The beginnings of addresses in use: routable, local to a site or link, multicast, NAT64. */
const ROUTABLE = /^(?:[23][0-9a-f]{3}|f[cdef][0-9a-f]{2}|64)$/i;
