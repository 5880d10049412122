import type { CommonCause, Incident } from '../types.ts';
import { appOf } from './app-of.ts';
import type { CompiledCatalog } from './compile.ts';

/**
 * The cause that may stand behind most incidents of a paste.
 *
 * @returns `undefined` unless at least two incidents of at least two apps have one in common. Of several causes the one
 *   with more incidents, ties in the order of the catalog.
 */
export function findCommonCause(incidents: readonly Incident[], catalog: CompiledCatalog): CommonCause | undefined {
  let best: CommonCause | undefined;
  if (incidents.length < 2) return best;
  for (const { id, entries, kinds } of catalog.causes) {
    const [first] = entries;
    if (first === undefined) continue;
    const known = new Set<string>(entries);
    const touched = [...incidents.keys()].filter((index) =>
      (incidents[index]?.matches ?? []).some(
        ({ entry }) => known.has(entry) || kinds.some((kind) => catalog.kindByCode.get(entry) === kind),
      ),
    );
    const apps = new Set(touched.map((index) => appOf(incidents[index]?.matches[0]?.entry ?? first)));
    if (touched.length < 2 || apps.size < 2 || touched.length <= (best?.incidents.length ?? 0)) continue;
    best = { id, entry: first, incidents: touched };
  }
  return best;
}
