import type { AppId, CodeOwner, EntryId, Recognition } from '../../catalog/types.ts';

/** What the diagnosis screen needs to know of an entry. */
export interface EntryFacts {
  readonly minutes: readonly [number, number];
  readonly who: readonly string[];
}

/** What the parts of the diagnosis share. */
export interface DiagnosisContext {
  readonly paste: string;
  readonly app: AppId | undefined;
  readonly onChooseApp: (app: AppId | undefined) => void;
  /** Which of several possible entries the admin chose. */
  readonly chosen: EntryId | undefined;
  readonly onChoose: (entry: EntryId) => void;
  /** Name of an app. */
  readonly appName: (app: AppId) => string;
  /** Today's name of an app that is called by a former one. Absent: the name is none, or not a former one. */
  readonly renamed: (name: string) => string | undefined;
  /** Whether entries of an app hold for any app. */
  readonly isGeneral: (app: AppId) => boolean;
  /** Facts of an entry. Absent while they are being loaded, and for entries that are one row of a code list. */
  readonly entryFacts: (entry: EntryId) => EntryFacts | undefined;
  /** Who can solve a code of a list. Absent while that is being loaded, and for other entries. */
  readonly ownerOf: (entry: EntryId) => CodeOwner | undefined;
  /** What the engine knows of error texts in general: code families and the original of translated wording. */
  readonly recognition: Pick<Recognition, 'codeFamilies' | 'wording'>;
}
