import type { CodeSigns, EntrySigns } from '../engine/index.ts';
import type { CodesFile, GuideEntry, GuideFile, PageFiles, RecognitionFile, StartFile } from './page-files.ts';
import type {
  AppFile,
  AppId,
  CodeEntry,
  CodeFile,
  CodeKind,
  Entry,
  EntryId,
  Flow,
  FlowId,
  Recognition,
} from './types.ts';

export { appOf as appOfEntry } from '../engine/index.ts';
export type * from './page-files.ts';
export type * from './types.ts';

/** The whole catalog as it is kept in files. */
export interface Catalog {
  /** Sorted by id. */
  readonly apps: readonly AppFile[];
  /** Vendors' lists of codes; sorted by id. */
  readonly codes: readonly CodeFile[];
  /** Flows that several apps use, and questions; sorted by id. */
  readonly flows: readonly Flow[];
  readonly recognition: Recognition;
}

/** Cuts the catalog into the files the page fetches. */
export function toPageFiles(catalog: Catalog): PageFiles {
  return {
    start: toStartFile(catalog),
    recognition: toRecognitionFile(catalog),
    guide: toGuideFile(catalog),
    codes: toCodesFile(catalog),
  };
}

/** Cuts the catalog down to what recognition needs. Retired entries are left out. */
export function toRecognitionFile({ apps, codes, flows, recognition }: Catalog): RecognitionFile {
  const { $schema: _, ...shared } = recognition;
  return {
    apps: apps.map(({ id, name, formerNames, hosts, signs, identity, selectable }) => ({
      ...{ id, name, formerNames, hosts, signs, selectable },
      ...(identity === undefined ? {} : { identity }),
    })),
    entries: apps.flatMap(({ id, entries }) => entries.filter(isRecognised).map((entry) => toSigns(id, entry))),
    codes: codes.flatMap((list) => list.codes.map((row) => toCodeSigns(list.id, row))),
    recognition: shared,
    asks: flows.filter(({ purpose }) => purpose === 'ask'),
    codeNamespaces: codes.map(({ id }) => `codes/${id}`),
    namespaces: ['codes', 'glossary', ...apps.filter(hasText).map(({ id }) => `apps/${id}`)],
  };
}

/** Cuts the catalog down to what the start page shows before there is a paste. */
function toStartFile({ apps }: Catalog): StartFile {
  const listed = apps.filter(({ selectable }) => selectable);
  const byEntries = listed.toSorted(
    (a, b) => b.entries.length - a.entries.length || a.name.localeCompare(b.name, 'en'),
  );
  return {
    apps: byEntries.map(({ id, name, formerNames }) => ({ id, name, formerNames })),
    symptoms: apps.flatMap(({ id: app, entries }) =>
      entries.filter(({ symptom, status }) => symptom && status === 'active').map(({ id }) => ({ id, app })),
    ),
  };
}

/** Cuts the catalog down to what guide and browse need. */
export function toGuideFile({ apps, flows }: Catalog): GuideFile {
  return {
    apps: apps.map(
      ({ $schema: _, badTranslations: __, hosts: ___, signs: ____, identity: _____, flows: ______, ...app }) => {
        const { procedure, entries, ...facts } = app;
        return {
          ...facts,
          parts: procedure?.parts ?? [],
          procedureSources: procedure?.sources ?? [],
          entries: entries.map(toGuideEntry),
        };
      },
    ),
    flows: allFlows({ apps, flows }),
  };
}

/** Cuts the catalog down to what pages of single codes need. */
export function toCodesFile({ codes }: Pick<Catalog, 'codes'>): CodesFile {
  return {
    lists: codes.map(({ id, sources }) => ({ id, sources })),
    codes: codes.flatMap((list) => list.codes.map(({ phrases: _, isOrdinary: __, ...row }) => row)),
  };
}

/** Codes that an entry asks for with nothing beside them, in lower case: the code is that entry's. */
export function codesOfEntries(apps: readonly AppFile[]): ReadonlySet<string> {
  const signatures = apps.flatMap(({ entries }) => entries.flatMap((entry) => entry.signatures));
  const alone = signatures.filter((signature) => Object.keys(signature).length === 1);
  return new Set(alone.flatMap(({ codes }) => (codes?.length === 1 ? codes.map((code) => code.toLowerCase()) : [])));
}

/** Shared flows and those of the apps. */
export function allFlows({ apps, flows }: Pick<Catalog, 'apps' | 'flows'>): readonly Flow[] {
  return [...flows, ...apps.flatMap((app) => app.flows ?? [])];
}

/** The flow that codes of a kind are walked by. */
export function flowOfKind(kind: CodeKind): FlowId {
  return `entra.${kind}`;
}

/** Flows by id. */
export function indexFlows(flows: readonly Flow[]): ReadonlyMap<FlowId, Flow> {
  return new Map(flows.map((flow) => [flow.id, flow]));
}

/** A sample of an entry, and the app whose choice makes it that entry's. */
export interface ListedSample {
  readonly app: AppId;
  readonly entry: EntryId;
  readonly text: string;
}

/**
 * The samples of all entries, each once, with the app to choose: the entry's own; for general advice one that has no
 * entries of its own, since an app's own come first.
 */
export function listSamples({ apps }: Pick<Catalog, 'apps'>): readonly ListedSample[] {
  const without = apps.find(({ selectable, entries }) => selectable && entries.length === 0);
  return apps.flatMap(({ id, entries }) =>
    entries.flatMap(({ id: entry, basis, samples }) => {
      const app = basis === 'general' && without !== undefined ? without.id : id;
      return [...new Set(samples.map(({ text }) => text))].map((text) => ({ app, entry, text }));
    }),
  );
}

function hasText({ entries, flows, procedure }: AppFile): boolean {
  return entries.length > 0 || (flows ?? []).length > 0 || procedure !== undefined;
}

function isRecognised({ status, symptom }: Entry): boolean {
  return status === 'active' && symptom === undefined;
}

function toSigns(app: AppId, { id, basis, signatures, phrases, minutes }: Entry): EntrySigns {
  const signs = { id, app, signatures, phrases: phrases ?? [], minutes: minutes[0] };
  return basis === 'general' ? { ...signs, isGeneral: true } : signs;
}

function toCodeSigns(app: AppId, { id, kind, code, names, status, isOrdinary, phrases }: CodeEntry): CodeSigns {
  return {
    id,
    app,
    kind,
    code,
    ...(names === undefined ? {} : { names }),
    ...(status === undefined ? {} : { status }),
    ...(isOrdinary === undefined ? {} : { isOrdinary }),
    ...(phrases === undefined ? {} : { phrases }),
  };
}

function toGuideEntry({ signatures: _, phrases: __, samples, nearSamples: ___, ...facts }: Entry): GuideEntry {
  return { ...facts, sample: samples[0]?.text ?? '' };
}
