import type { AppId, EntryId } from '../../catalog/types.ts';
import type { CompiledSignature } from './compile-signatures.ts';
import { addTo } from './group.ts';
import type { AppSigns } from './recognition-data.ts';

/** The entries that count when an app is chosen: its own and the general ones. */
export interface Scope {
  /** From evidence key to the indexes of the signatures that ask for it. */
  readonly signaturesByKey: ReadonlyMap<string, readonly number[]>;
  /** How well a key tells these entries apart. */
  readonly weightByKey: ReadonlyMap<string, number>;
}

/** Makes the scope of every app. */
export function compileScopes(
  apps: readonly AppSigns[],
  signatures: readonly CompiledSignature[],
  commonKeys: ReadonlySet<string>,
): ReadonlyMap<AppId, Scope> {
  const general = new Set(apps.filter(({ selectable }) => !selectable).map(({ id }) => id));
  const byApp = new Map<AppId, number[]>();
  for (const [position, { app }] of signatures.entries()) addTo(byApp, app, position);
  const shared = [...general].flatMap((app) => byApp.get(app) ?? []);
  return new Map(
    apps.map(({ id }) => {
      const own = general.has(id) ? [] : (byApp.get(id) ?? []);
      return [id, toScope([...own, ...shared], signatures, commonKeys)];
    }),
  );
}

function toScope(
  positions: readonly number[],
  signatures: readonly CompiledSignature[],
  commonKeys: ReadonlySet<string>,
): Scope {
  const signaturesByKey = new Map<string, number[]>();
  const entriesByKey = new Map<string, Set<EntryId>>();
  const all = new Set<EntryId>();
  for (const position of positions) {
    const { keys, entry } = signatures[position] as CompiledSignature;
    all.add(entry);
    for (const key of keys) {
      addTo(signaturesByKey, key, position);
      entriesByKey.set(key, (entriesByKey.get(key) ?? new Set()).add(entry));
    }
  }
  const weights = [...entriesByKey].map(
    ([key, entries]) => [key, Math.log(1 + all.size / entries.size) * kindFactor(key, commonKeys)] as const,
  );
  return { signaturesByKey, weightByKey: new Map(weights) };
}

/** With the app known, status and code say which of its errors it is; hosts and operations only that it is the app. */
function kindFactor(key: string, commonKeys: ReadonlySet<string>): number {
  if (commonKeys.has(key) && key.startsWith('exception:')) return COMMON_FACTOR;
  return KIND_FACTORS.get(key.slice(0, key.indexOf(':'))) ?? 1;
}

const COMMON_FACTOR = 0.25;
const KIND_FACTORS = new Map([
  ['code', 1.5],
  ['status', 1.5],
  ['operation', 0.5],
  ['field', 0.5],
  ['host', 0.25],
]);
