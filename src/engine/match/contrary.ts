import type { AppId } from '../../catalog/types.ts';
import type { EvidenceIndex } from './candidates.ts';
import type { CompiledCatalog } from './compile.ts';
import { addTo } from './group.ts';

/** Whether the paste holds a host, a code or a class that only one of the meant apps' errors hold. */
export function speaksForApp(
  index: EvidenceIndex,
  catalog: CompiledCatalog,
  isMeant: (app: AppId) => boolean,
): boolean {
  return signsByApp(index, catalog).some(({ app }) => isMeant(app));
}

/** Whether one of the app's hosts stands in the paste. */
export function hostsSpeakFor(app: AppId, index: EvidenceIndex, catalog: CompiledCatalog): boolean {
  return (catalog.apps.get(app)?.hosts ?? []).some((host) => index.has(`host:${host}`));
}

/**
 * The other app a paste speaks for, when it says nothing for the chosen one. Names alone say nothing against the choice:
 * "box" and "slack" are words of every day.
 *
 * @returns The app with the most signs, ties by id, and the evidence for it. `undefined` when the paste says nothing
 *   against the choice.
 */
export function findContrary(
  index: EvidenceIndex,
  catalog: CompiledCatalog,
  chosen: AppId,
): { readonly app: AppId; readonly evidence: readonly number[] } | undefined {
  if (index.has(`name:${chosen}`)) return undefined;
  const signs = signsByApp(index, catalog);
  if (signs.some(({ app }) => app === chosen)) return undefined;
  return signs[0];
}

function signsByApp(
  index: EvidenceIndex,
  catalog: CompiledCatalog,
): { readonly app: AppId; readonly evidence: readonly number[] }[] {
  const evidence = new Map<AppId, number[]>();
  for (const [key, positions] of index) {
    const app = key.startsWith('app:') ? key.slice('app:'.length) : ownerOf(key, catalog);
    if (app === undefined || catalog.apps.get(app)?.selectable === false) continue;
    for (const position of positions) addTo(evidence, app, position);
  }
  return [...evidence]
    .map(([app, positions]) => ({ app, evidence: [...new Set(positions)].sort((a, b) => a - b) }))
    .sort((a, b) => b.evidence.length - a.evidence.length || (a.app < b.app ? -1 : 1));
}

function ownerOf(key: string, catalog: CompiledCatalog): AppId | undefined {
  const isSpecific = /^(?:exception|code|host):/.test(key) && !catalog.commonKeys.has(key);
  return isSpecific ? catalog.appByKey.get(key) : undefined;
}
