import type { CodeSigns, EntrySigns, RecognitionData } from '../engine/index.ts';
import type { AppFile, AppId, CodeEntry, CodeFile, Entry, EntryId, Flow, FlowId, Part, Recognition } from './types.ts';

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

/** What the page needs to recognise a paste; fetched before there is one. */
export type RecognitionFile = RecognitionData & {
  /** Every namespace that holds text of entries. */
  readonly namespaces: readonly string[];
};

/** An entry without what only recognition and checks need. */
export type GuideEntry = Pick<
  Entry,
  'id' | 'status' | 'successor' | 'basis' | 'who' | 'minutes' | 'flow' | 'sources'
> & {
  /** One sample as shown in lists, in its original wording. */
  readonly sample: string;
};

/** What the page needs of an app to walk its flows. */
export interface GuideApp {
  readonly id: AppId;
  readonly name: string;
  readonly formerNames: readonly string[];
  readonly selectable: boolean;
  readonly statusPage?: AppFile['statusPage'];
  readonly parts: readonly Part[];
  readonly entries: readonly GuideEntry[];
}

/** What the page needs to walk: apps with their entries, and every flow. */
export interface GuideFile {
  readonly apps: readonly GuideApp[];
  readonly flows: readonly Flow[];
}

/** What the page needs to show an entry that is one row of a list of codes. */
export interface CodesFile {
  readonly lists: readonly Pick<CodeFile, 'id' | 'sources'>[];
  readonly codes: readonly Omit<CodeEntry, 'phrases' | 'isOrdinary'>[];
}

/** Cuts the catalog down to what recognition needs. Retired entries are left out. */
export function toRecognitionFile({ apps, codes, flows, recognition }: Catalog): RecognitionFile {
  const { $schema: _, ...shared } = recognition;
  return {
    apps: apps.map(({ id, name, formerNames, hosts, signs, identity, selectable }) => ({
      ...{ id, name, formerNames, hosts, signs, selectable },
      ...(identity === undefined ? {} : { identity }),
    })),
    entries: apps.flatMap(({ id, entries }) => entries.filter(isActive).map((entry) => toSigns(id, entry))),
    codes: codes.flatMap((list) => list.codes.map((row) => toCodeSigns(list.id, row))),
    recognition: shared,
    asks: flows.filter(({ purpose }) => purpose === 'ask'),
    namespaces: ['codes', ...apps.filter(hasText).map(({ id }) => `apps/${id}`)],
  };
}

/** Cuts the catalog down to what guide and browse need. */
export function toGuideFile({ apps, flows }: Catalog): GuideFile {
  return {
    apps: apps.map(({ id, name, formerNames, selectable, statusPage, procedure, entries }) => ({
      id,
      name,
      formerNames,
      selectable,
      ...(statusPage === undefined ? {} : { statusPage }),
      parts: procedure?.parts ?? [],
      entries: entries.map(toGuideEntry),
    })),
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

/** Flows by id. */
export function indexFlows(flows: readonly Flow[]): ReadonlyMap<FlowId, Flow> {
  return new Map(flows.map((flow) => [flow.id, flow]));
}

/** The app an entry belongs to: what stands before the dot. */
export function appOfEntry(entry: EntryId): AppId {
  return entry.slice(0, entry.indexOf('.'));
}

function hasText({ entries, flows, procedure }: AppFile): boolean {
  return entries.length > 0 || (flows ?? []).length > 0 || procedure !== undefined;
}

function isActive({ status }: Entry): boolean {
  return status === 'active';
}

function toSigns(app: AppId, { id, signatures, phrases, minutes }: Entry): EntrySigns {
  return { id, app, signatures, phrases: phrases ?? [], minutes: minutes[0] };
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

function toGuideEntry({ id, status, successor, basis, who, minutes, flow, sources, samples }: Entry): GuideEntry {
  const sample = samples[0]?.text ?? '';
  return { id, status, ...(successor === undefined ? {} : { successor }), basis, who, minutes, flow, sources, sample };
}
