import type { AppId, EntryId, FlowId, Slug } from '../catalog/types.ts';

/** A place in the untouched paste: UTF-16 offsets, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * What a fact read from a paste is.
 *
 * `exception` class name · `code` exact error code · `symbol` symbolic name of a code · `status` HTTP status · `field` JSON
 * field name · `operation` connector operation · `host` host name · `sign` something only one app's software writes ·
 * `phrase` wording of one entry · `wording` wording many messages share · `connector` a sign of a connector · `app` an
 * app's name · `software` a sign of other software · `method` HTTP method · `tenant-id`, `app-id`, `correlation-id`, `trace-id`,
 * `request-id`, `timestamp`.
 */
export type EvidenceKind =
  | 'exception'
  | 'code'
  | 'symbol'
  | 'status'
  | 'field'
  | 'operation'
  | 'host'
  | 'sign'
  | 'phrase'
  | 'wording'
  | 'connector'
  | 'app'
  | 'software'
  | 'method'
  | 'tenant-id'
  | 'app-id'
  | 'correlation-id'
  | 'trace-id'
  | 'request-id'
  | 'timestamp';

/** A fact read from a paste, with where it stood. */
export interface Evidence {
  readonly kind: EvidenceKind;
  /** The fact in its own spelling, for example `HttpRequestFailure` or `401`. For `wording` the id of the wording. */
  readonly value: string;
  readonly span: Span;
  /** Language of a phrase or wording. Absent for facts that have none. */
  readonly language?: string;
}

/** Why a match scores as it does. The screen has a sentence for every kind. */
export type ReasonKind = EvidenceKind | 'app-chosen' | 'shared-text' | 'partial';

/** One contribution to a score. */
export interface Reason {
  readonly kind: ReasonKind;
  /** Indexes into the incident's evidence. Empty when the reason is not a place in the paste. */
  readonly evidence: readonly number[];
  /** Share of the match's weight, 0 to 1. 0 for reasons that only explain. */
  readonly weight: number;
}

/** An entry with the evidence for it. */
export interface Match {
  readonly entry: EntryId;
  /** Probability that this entry is the right one, 0 to 1, two decimals. */
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/**
 * `certain`: one entry explains the paste and the evidence is enough. `ambiguous`: several do, and the question names
 * what would separate them. `unknown`: none does, and nothing is claimed.
 */
export type Verdict = 'certain' | 'ambiguous' | 'unknown';

/** Id of a question: `which-app`, `which-entry`, or the id of a flow whose purpose is `ask`. */
export type QuestionId = FlowId;

/** What would separate the matches. */
export interface Question {
  readonly id: QuestionId;
  readonly choices: readonly QuestionChoice[];
}

/** An answer to a question. */
export interface QuestionChoice {
  /** App id for `which-app`, entry id for `which-entry`, choice id of the first step otherwise; `unknown` everywhere. */
  readonly id: Slug | EntryId;
  /** The entry this answer leads to, or the question that goes on. */
  readonly leadsTo: EntryId | QuestionId;
}

/** A code that was read. */
export interface ReadCode {
  /** The code as the product writes it. */
  readonly code: string;
  /** The entry that explains it. Absent when none does. */
  readonly entry?: EntryId;
}

/** Where to look next. Never a claim. */
export interface Nearest {
  readonly kind: 'entry' | 'app' | 'family';
  readonly id: string;
  readonly reasons: readonly Reason[];
}

/** Where and when an incident shows in the paste. */
export interface Occurrence {
  readonly span: Span;
  /** ISO 8601 in UTC. Absent when no time with a zone stands beside it. */
  readonly at?: string;
}

/** One error found in a paste. */
export interface Incident {
  readonly verdict: Verdict;
  /** Best first, ties by entry id. Empty when the verdict is `unknown`. */
  readonly matches: readonly Match[];
  /** Every code read, root cause first, wrappers last. */
  readonly codes: readonly ReadCode[];
  /** Facts in the order they stand in the paste. */
  readonly evidence: readonly Evidence[];
  readonly occurrences: readonly Occurrence[];
  /** Present exactly when the verdict is `ambiguous`. */
  readonly question?: Question;
  /** Present when the paste speaks for another app than the chosen one. */
  readonly contrary?: { readonly app: AppId; readonly evidence: readonly number[] };
  /** At most five. */
  readonly nearest: readonly Nearest[];
}

/** What a paste means. */
export interface Diagnosis {
  /** What to treat first comes first. Empty for an empty or blank paste. */
  readonly incidents: readonly Incident[];
  /** The paste tells of more errors than the hundred that are told apart. Absent when it does not. */
  readonly hasMore?: true;
  /** One cause that may stand behind incidents of several apps. Absent when there is none. */
  readonly commonCause?: CommonCause;
}

/** A cause behind several incidents, offered before their single fixes. */
export interface CommonCause {
  /** Id of a cause of the catalog. */
  readonly id: Slug;
  /** The entry where it is mended. */
  readonly entry: EntryId;
  /** Indexes of the incidents it may stand behind, at least two. */
  readonly incidents: readonly number[];
}

/** What the admin told besides the paste. */
export interface DiagnoseOptions {
  /** The app the admin chose. Evidence, not proof. Absent: not known. */
  readonly app?: AppId;
}
