import type { EntryId, Recognition } from '../../catalog/types.ts';
import type { Incident, Position } from '../../engine/index.ts';
import type { NamedApp } from '../../i18n/catalog-text.ts';
import type { SentWords } from '../../i18n/use-text.ts';
import type { Piece, RedactedText } from './redacted-text.ts';

/** A stretch of a line: words, a label of a console, something never translated, or an address. */
export type Stretch =
  | { readonly kind: 'words' | 'label' | 'link'; readonly text: string }
  | { readonly kind: 'code'; readonly pieces: readonly Piece[] };

/** A line of a report, or the error text in one block. The label of a fact ends with its colon. */
export type Row =
  | { readonly kind: 'fact'; readonly label: string; readonly value: readonly Stretch[] }
  | { readonly kind: 'line' | 'bullet' | 'number'; readonly value: readonly Stretch[] }
  | { readonly kind: 'block'; readonly pieces: readonly Piece[] };

/** Lines that belong together. Never empty. */
export interface Section {
  /** Absent: the section needs none. */
  readonly title?: string;
  readonly rows: readonly Row[];
}

/** A report before it is written in a format. */
export interface Report {
  readonly title: string;
  readonly sections: readonly Section[];
}

/** All that is known. What is absent is left out of the report. */
export interface ReportFacts {
  readonly entry?: EntryId | undefined;
  /** The entry rests on general guidance, not on a document about this error. */
  readonly isGeneral?: boolean;
  readonly app?: NamedApp | undefined;
  /** Name of the connector instance; empty when not given. */
  readonly instance: string;
  readonly incident?: Incident | undefined;
  /** The app the error text speaks for, when it is another one. */
  readonly contrary?: NamedApp | undefined;
  readonly redacted?: RedactedText | undefined;
  /** Where the walk stands. */
  readonly position?: Position | undefined;
  /** When the walk began and its last answer was given, ISO 8601. */
  readonly walked?: { readonly startedAt: string; readonly at: string } | undefined;
  /** Address of the guide, in the recipient's language. */
  readonly guide?: string | undefined;
  /** Signpost's version. */
  readonly version: string;
  /** In whose name an entry is shown. */
  readonly nameOf: (entry: EntryId) => NamedApp;
  readonly wording: Recognition['wording'];
}

/** In whose words a report is written, and in which time zone its reader lives. */
export interface ReportWords extends SentWords {
  readonly locale: string;
  /** IANA name, such as `Europe/Amsterdam`. */
  readonly timeZone: string;
}
