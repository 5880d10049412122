import type { EntrySigns, RecognitionData } from '../engine/index.ts';
import type { AppFile, AppId, Entry, EntryId, Flow, FlowId, Part, Recognition } from './types.ts';

export type * from './types.ts';

/** The whole catalog as it is kept in files. */
export interface Catalog {
  /** Sorted by id. */
  readonly apps: readonly AppFile[];
  /** Flows that several apps use, and questions; sorted by id. */
  readonly flows: readonly Flow[];
  readonly recognition: Recognition;
}

/** What the page needs to recognise a paste; fetched before there is one. */
export type RecognitionFile = RecognitionData & {
  /** Every namespace that holds an app's text. */
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

/** Cuts the catalog down to what recognition needs. Retired entries are left out. */
export function toRecognitionFile({ apps, flows, recognition }: Catalog): RecognitionFile {
  const { $schema: _, ...shared } = recognition;
  return {
    apps: apps.map(({ id, name, formerNames, hosts, selectable }) => ({ id, name, formerNames, hosts, selectable })),
    entries: apps.flatMap(({ id, entries }) => entries.filter(isActive).map((entry) => toSigns(id, entry))),
    recognition: shared,
    asks: flows.filter(({ purpose }) => purpose === 'ask'),
    namespaces: apps.filter(hasText).map(({ id }) => `apps/${id}`),
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

function toSigns(app: AppId, { id, signatures, phrases }: Entry): EntrySigns {
  return { id, app, signatures, phrases: phrases ?? [] };
}

function toGuideEntry({ id, status, successor, basis, who, minutes, flow, sources, samples }: Entry): GuideEntry {
  const sample = samples[0]?.text ?? '';
  return { id, status, ...(successor === undefined ? {} : { successor }), basis, who, minutes, flow, sources, sample };
}
