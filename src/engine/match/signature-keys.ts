import type { EntryId, Signature } from '../../catalog/types.ts';

/**
 * What a signature asks for, as keys that evidence carries: `exception:…`, `code:…`, `status:…`, `field:…`,
 * `operation:…`, `host:…`, and `phrase:<entry>` for wording.
 */
export function signatureKeys(entry: EntryId, signature: Signature): readonly string[] {
  return [
    ...keysOf('exception', signature.exceptions),
    ...keysOf('code', signature.codes),
    ...(signature.status === undefined ? [] : [`status:${signature.status}`]),
    ...keysOf('field', signature.fields),
    ...keysOf('operation', signature.operations),
    ...keysOf('host', signature.hosts),
    ...(signature.phrase ? [`phrase:${entry}`] : []),
  ];
}

/** The key evidence of a kind carries for a value; case does not matter. */
export function keyOf(kind: string, value: string): string {
  return `${kind}:${value.toLowerCase()}`;
}

function keysOf(kind: string, values: readonly string[] | undefined): string[] {
  return (values ?? []).map((value) => keyOf(kind, value));
}
