import type { RecognitionData } from '../engine/index.ts';
import type { AppFile, AppId, CodeEntry, CodeFile, Entry, EntryId, Flow, Part, Source } from './types.ts';

/** What the page needs to recognise a paste; fetched before there is one. */
export type RecognitionFile = RecognitionData & {
  /** Every namespace that holds text of entries. */
  readonly namespaces: readonly string[];
  /** Every namespace that holds text of single codes: large, so nothing waits for them. */
  readonly codeNamespaces: readonly string[];
};

/** An entry without what only recognition and checks need. */
export type GuideEntry = Pick<
  Entry,
  'id' | 'status' | 'successor' | 'basis' | 'kind' | 'symptom' | 'who' | 'minutes' | 'flow' | 'sources'
> & {
  /** One sample as shown in lists, in its original wording. */
  readonly sample: string;
};

/** What the page needs of an app to walk its flows. */
export interface GuideApp
  extends Pick<
    AppFile,
    | 'id'
    | 'name'
    | 'formerNames'
    | 'selectable'
    | 'statusPage'
    | 'history'
    | 'firstEvents'
    | 'oneInstance'
    | 'prevention'
  > {
  readonly parts: readonly Part[];
  /** Where the procedure was read. Empty for an app without one. */
  readonly procedureSources: readonly Source[];
  readonly entries: readonly GuideEntry[];
}

/** What the page needs to walk: apps with their entries, and every flow. */
export interface GuideFile {
  readonly apps: readonly GuideApp[];
  readonly flows: readonly Flow[];
}

/** What the start page shows before there is a paste. */
export interface StartFile {
  /** The apps one can choose, those with the most entries first. */
  readonly apps: readonly Pick<AppFile, 'id' | 'name' | 'formerNames'>[];
  /** Troubles without an error text, with the app whose file holds their words. */
  readonly symptoms: readonly { readonly id: EntryId; readonly app: AppId }[];
}

/** What the page needs to show an entry that is one row of a list of codes. */
export interface CodesFile {
  readonly lists: readonly Pick<CodeFile, 'id' | 'sources'>[];
  readonly codes: readonly Omit<CodeEntry, 'phrases' | 'isOrdinary'>[];
}

/** Every file of the catalog the page fetches, by its name without the ending. */
export interface PageFiles {
  readonly start: StartFile;
  readonly recognition: RecognitionFile;
  readonly guide: GuideFile;
  readonly codes: CodesFile;
}
