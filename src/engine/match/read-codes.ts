import type { EntryId } from '../../catalog/types.ts';
import type { ParsedEvidence } from '../parse/parse.ts';
import type { ReadCode } from '../types.ts';
import type { CompiledCatalog } from './compile.ts';
import { keyOf } from './signature-keys.ts';

/**
 * Every code of the paste once, in the order it stands there, wrapper codes last: they only announce the one that
 * follows. A code that several entries ask for is explained by the one that is claimed.
 */
export function readCodes(
  evidence: readonly ParsedEvidence[],
  catalog: CompiledCatalog,
  claimed: ReadonlySet<EntryId>,
): readonly ReadCode[] {
  const codes = new Map<string, ReadCode>();
  const wrappers = new Map<string, ReadCode>();
  for (const { kind, value } of evidence) {
    if (kind !== 'code') continue;
    const key = keyOf('code', value);
    const owners = catalog.entriesByCodeKey.get(key) ?? [];
    const entry = owners.find((owner) => claimed.has(owner)) ?? (owners.length === 1 ? owners[0] : undefined);
    const code = entry === undefined ? { code: value } : { code: value, entry };
    (catalog.wrapperKeys.has(key) ? wrappers : codes).set(key, code);
  }
  return [...codes.values(), ...wrappers.values()];
}
