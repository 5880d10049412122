import type { AppId, CodeKind, EntryId, Flow, Language, Recognition, Signature } from '../../catalog/types.ts';

/** What the engine needs of an app. */
export interface AppSigns {
  readonly id: AppId;
  readonly name: string;
  readonly formerNames: readonly string[];
  readonly hosts: readonly string[];
  /** What only this app's software writes. */
  readonly signs: readonly string[];
  readonly selectable: boolean;
  /** The app whose sign-in codes this app's errors carry. Absent: none. */
  readonly identity?: AppId;
}

/** What the engine needs of an entry. */
export interface EntrySigns {
  readonly id: EntryId;
  readonly app: AppId;
  readonly signatures: readonly Signature[];
  readonly phrases: readonly { readonly language: Language; readonly text: string }[];
  /** Fewest minutes its fix takes. */
  readonly minutes: number;
  /** Advice that holds for any app: claimed only where nothing else is. */
  readonly isGeneral?: true;
}

/** What the engine needs of an entry that is recognised by one code. */
export interface CodeSigns {
  readonly id: EntryId;
  readonly app: AppId;
  readonly kind: CodeKind;
  /** The code as the product writes it. */
  readonly code: string;
  /** Symbolic names of the code. */
  readonly names?: readonly string[];
  /** HTTP status it usually comes with. */
  readonly status?: number;
  /** The code is a word any software may print. */
  readonly isOrdinary?: true;
  /** English fragments of the messages that come with the code. */
  readonly phrases?: readonly string[];
}

/** What recognition is compiled from: plain data, as it is fetched by the page. */
export interface RecognitionData {
  readonly apps: readonly AppSigns[];
  readonly entries: readonly EntrySigns[];
  readonly codes: readonly CodeSigns[];
  readonly recognition: Omit<Recognition, '$schema'>;
  /** Flows whose purpose is `ask`. */
  readonly asks: readonly Flow[];
}
