import type { AppId } from '../../catalog/types.ts';
import type { EvidenceIndex } from './candidates.ts';
import type { CompiledCatalog } from './compile.ts';
import { addTo } from './group.ts';

/** What a paste says about whose error it is, apart from the error itself. */
export interface Surroundings {
  /** Whether a sign of a connector stands there. */
  readonly hasConnector: boolean;
  /** Whether something of other software stands there. */
  readonly isForeign: boolean;
  /** Apps that a host, a package, an exact code or a class of theirs speaks for, most evidence first, ties by id. */
  readonly spoken: readonly { readonly app: AppId; readonly evidence: readonly number[] }[];
  /** The other app a paste speaks for, when it says nothing for the chosen one or those it signs in with. */
  readonly contrary: { readonly app: AppId; readonly evidence: readonly number[] } | undefined;
}

/** Reads the surroundings from the evidence. @param chosen The app the admin chose. */
export function readSurroundings(
  index: EvidenceIndex,
  catalog: CompiledCatalog,
  chosen: AppId | undefined,
): Surroundings {
  const spoken = signsByApp(index, catalog);
  return {
    hasConnector: index.has('connector'),
    isForeign: ['foreign', 'foreign-host', 'software'].some((key) => index.has(key)),
    spoken,
    contrary: chosen === undefined ? undefined : findContrary(spoken, index, catalog, chosen),
  };
}

/** Whether a host, a package or an exact code of the app stands in the paste, or its name. */
export function isAbout(app: AppId, index: EvidenceIndex): boolean {
  return index.has(`app:${app}`) || index.has(`name:${app}`);
}

/** Whether two apps sign in with the same directory, or one is the directory of the other. */
export function areRelated(a: AppId, b: AppId, { apps }: CompiledCatalog): boolean {
  const [first, second] = [apps.get(a)?.identity ?? a, apps.get(b)?.identity ?? b];
  return first === second;
}

/** Names alone say nothing against the choice: "box" and "slack" are words of every day. */
function findContrary(
  spoken: Surroundings['spoken'],
  index: EvidenceIndex,
  catalog: CompiledCatalog,
  chosen: AppId,
): Surroundings['contrary'] {
  if (index.has(`name:${chosen}`)) return undefined;
  if (spoken.some(({ app }) => areRelated(app, chosen, catalog))) return undefined;
  return spoken[0];
}

function signsByApp(index: EvidenceIndex, catalog: CompiledCatalog): Surroundings['spoken'] {
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
  const family = key.startsWith('family:') ? key.slice('family:'.length) : undefined;
  if (family !== undefined) return catalog.codeFamilies.find(({ id }) => id === family)?.app;
  const isSpecific = /^(?:exception|code|host):/.test(key) && !catalog.commonKeys.has(key);
  return isSpecific ? catalog.appByKey.get(key) : undefined;
}
