import type { EntryId } from '../../catalog/types.ts';
import type { ReadCode } from '../types.ts';
import type { Reading } from './reading.ts';
import { keyOf } from './signature-keys.ts';

/**
 * Every code of the paste once, root cause first: what is claimed, then in the order it stands there, wrapper codes last,
 * since they only announce the one that follows. A bare number counts where it is taken for its code.
 *
 * @param claimed Entries that are claimed.
 */
export function readCodes({ evidence, catalog }: Reading, claimed: ReadonlySet<EntryId>): readonly ReadCode[] {
  const first = new Map<string, ReadCode>();
  const codes = new Map<string, ReadCode>();
  const wrappers = new Map<string, ReadCode>();
  for (const { kind, value, keys } of evidence) {
    if (kind !== 'code') continue;
    const key = keyOf('code', value);
    const owners = catalog.entriesByCodeKey.get(key) ?? [];
    const isClaimed = owners.some((owner) => claimed.has(owner));
    if (keys.some((one) => /^(?:number|cell|loose):/.test(one)) && !isClaimed) continue;
    const entry = owners.find((owner) => claimed.has(owner)) ?? owners[0];
    const code = entry === undefined ? { code: value } : { code: value, entry };
    (catalog.wrapperKeys.has(key) ? wrappers : isClaimed ? first : codes).set(key, code);
  }
  return [...new Map([...first, ...codes, ...wrappers]).values()];
}
