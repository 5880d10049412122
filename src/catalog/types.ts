// Generated from src/catalog/schema by `npm run fix`. Change the schemas instead.

/**
 * Lower-case words joined by hyphens.
 */
export type Slug = string;
/**
 * Id of an app.
 */
export type AppId = string;
/**
 * Id of an entry: the app's id, a dot, a slug.
 */
export type EntryId = `${string}.${string}`;
/**
 * Id of a flow.
 */
export type FlowId = string;
/**
 * Id of a role; its name is in the `roles` text.
 */
export type RoleId = string;
/**
 * Role ids.
 *
 * @minItems 1
 */
export type Roles = readonly RoleId[];
/**
 * Where an edge leads.
 */
export type Target = string;
/**
 * Language of a paste, BCP 47 primary tag.
 */
export type Language = string;
/**
 * Address of a public page.
 */
export type Url = string;
/**
 * From and to, in minutes.
 *
 * @minItems 2
 * @maxItems 2
 */
export type Minutes = readonly [number, number];
/**
 * Public pages a fact came from.
 *
 * @minItems 1
 */
export type Sources = readonly Source[];
/**
 * The kinds that codes have, and two of its own. network: something between the two sides keeps them apart. setup: something was never switched on.
 */
export type EntryKind = CodeKind | ('network' | 'setup');
/**
 * A sort of trouble; its text is in the `codes` namespace.
 */
export type CodeKind =
  | 'app-registration'
  | 'conditional-access'
  | 'consent-permission'
  | 'credentials'
  | 'deprecated-or-internal'
  | 'device'
  | 'federation'
  | 'licence'
  | 'mfa'
  | 'not-found'
  | 'other'
  | 'quota'
  | 'request-malformed'
  | 'sign-in-interrupt'
  | 'tenant'
  | 'throttling-service'
  | 'token-expired'
  | 'user-account';
/**
 * A node that asks a question or gives one instruction.
 */
export type Step = QuestionStep | ActionStep | WaitStep | IncludeStep;
/**
 * Who can do something about a code. Nobody: it is expected, or passes by itself.
 */
export type CodeOwner = 'user' | 'admin' | 'app-developer' | 'microsoft' | 'nobody';
/**
 * A value the admin copies.
 */
export interface Value {
  /**
   * Names the value; its label is text.
   */
  readonly id: Slug;
  /**
   * The value, to the letter.
   */
  readonly value: string;
  /**
   * The cloud the value is for. Absent: for all.
   */
  readonly cloud?: 'commercial' | 'gcc' | 'gcc-high';
  /**
   * The data centre of Defender for Cloud Apps the value is for. Absent: for all.
   */
  readonly dataCentre?: 'us1' | 'us2' | 'us3' | 'eu1' | 'eu2';
}
/**
 * A public page a fact came from.
 */
export interface Source {
  /**
   * Address of the page, without a language.
   */
  readonly url: Url;
  /**
   * Day or month of the version that was read, `YYYY-MM-DD` or `YYYY-MM`.
   */
  readonly readOn: string;
}
/**
 * A reusable list of actions, in parts that one person does in one place.
 */
export interface Procedure {
  /**
   * In the order they are done. The shared reconnect flow walks `in-app` and `in-portal`; other parts are pointed to by flows.
   *
   * @minItems 1
   */
  readonly parts: readonly Part[];
  /**
   * The pages the actions were read from.
   */
  readonly sources: Sources;
}
/**
 * Actions that belong together. Its title, note, affects, undo and warning are text.
 */
export interface Part {
  /**
   * Unique within the procedure.
   */
  readonly id: Slug;
  /**
   * Roles of which one is needed.
   */
  readonly who: Roles;
  /**
   * How long it takes, waiting excluded.
   */
  readonly minutes: Minutes;
  /**
   * Ids of the sentences, in order; one instruction each.
   *
   * @minItems 1
   */
  readonly actions: readonly Slug[];
  /**
   * Long values to copy. Absent when there are none.
   */
  readonly values?: readonly Value[];
}
/**
 * One explained error. Its title, meaning, cause and fix are text.
 */
export interface Entry {
  /**
   * Permanent; never reused. Links depend on it.
   */
  readonly id: EntryId;
  /**
   * Retired entries keep their address but are no longer offered.
   */
  readonly status: 'active' | 'retired';
  /**
   * Where a retired entry leads. Only for retired entries.
   */
  readonly successor?: EntryId;
  /**
   * Documented: a source names this error. Derived: concluded from documented facts. General: advice that holds for any app; recognised only where nothing else is.
   */
  readonly basis: 'documented' | 'derived' | 'general';
  /**
   * What sort of trouble it is; the list of all errors can be ordered by it.
   */
  readonly kind: EntryKind;
  /**
   * True when it is a trouble without an error text, such as missing events: nothing recognises it, a link leads to it. Absent: signatures, samples and near-samples are needed.
   */
  readonly symptom?: true;
  /**
   * Alternatives: each of them recognises the entry.
   */
  readonly signatures: readonly Signature[];
  /**
   * Human-readable wording. Adds to a signature, never replaces one that has a skeleton. Absent when there is none.
   */
  readonly phrases?: readonly Phrase[];
  /**
   * Real texts that must lead to this entry.
   */
  readonly samples: readonly Sample[];
  /**
   * Texts that look alike and must not lead here.
   */
  readonly nearSamples: readonly NearSample[];
  /**
   * Roles that have to act, the first to be asked first.
   */
  readonly who: Roles;
  /**
   * How long the whole fix takes, waiting excluded.
   */
  readonly minutes: Minutes;
  /**
   * The flow that leads to the fix.
   */
  readonly flow: FlowId;
  /**
   * The pages the facts were read from.
   */
  readonly sources: Sources;
}
/**
 * What has to stand in the paste, all of it, for the entry to be recognised. Everything here survives translation.
 */
export interface Signature {
  /**
   * Simple class names, outermost first. Absent: none needed.
   *
   * @minItems 1
   */
  readonly exceptions?: readonly string[];
  /**
   * Exact error codes; those of some services have blanks (`ip restricted`). Absent: none needed.
   *
   * @minItems 1
   */
  readonly codes?: readonly string[];
  /**
   * HTTP status. Absent: none needed.
   */
  readonly status?: number;
  /**
   * Names of JSON fields that only this kind of message has. Absent: none needed.
   *
   * @minItems 1
   */
  readonly fields?: readonly string[];
  /**
   * Names of connector operations, such as `Get events`. Absent: none needed.
   *
   * @minItems 1
   */
  readonly operations?: readonly string[];
  /**
   * Host name endings. Absent: none needed.
   *
   * @minItems 1
   */
  readonly hosts?: readonly string[];
  /**
   * True when one of the entry's phrases has to stand in the paste, because the message has no other skeleton.
   */
  readonly phrase?: true;
}
/**
 * A piece of wording in one language.
 */
export interface Phrase {
  /**
   * Language of the text.
   */
  readonly language: Language;
  /**
   * The wording; punctuation, case and accents do not matter.
   */
  readonly text: string;
}
/**
 * A real error text, unaltered.
 */
export interface Sample {
  /**
   * Language the product showed it in.
   */
  readonly language: Language;
  /**
   * The text, byte for byte.
   */
  readonly text: string;
}
/**
 * A text that must not lead to the entry, even with its app chosen.
 */
export interface NearSample {
  /**
   * The text.
   */
  readonly text: string;
  /**
   * What tells it apart.
   */
  readonly because: string;
}
/**
 * What is fetched of the time before the connection.
 */
export interface History {
  /**
   * fetched: as many hours as given. none: nothing, what happened meanwhile is lost. varies: it differs by kind of event.
   */
  readonly kind: 'fetched' | 'none' | 'varies';
  /**
   * How far back. Only for `fetched`.
   */
  readonly hours?: number;
}
/**
 * One connected product and every error explained for it. The file is named after the app's id.
 *
 * This interface was referenced by `CatalogSchemas`'s JSON-Schema
 * via the `definition` "app.schema.json".
 */
export interface AppFile {
  /**
   * Path of this schema, so that editors complete the file.
   */
  readonly $schema: string;
  /**
   * Permanent id; the file name without its ending.
   */
  readonly id: AppId;
  /**
   * The product's name today, in every locale as it is.
   */
  readonly name: string;
  /**
   * Names the product had before; understood wherever a name is read. Empty when there are none.
   */
  readonly formerNames: readonly string[];
  /**
   * The product's name as a translation once printed it wrongly; must not appear in our text. Empty when none is known.
   */
  readonly badTranslations: readonly string[];
  /**
   * Whether the admin can choose this app. False for the home of general entries.
   */
  readonly selectable: boolean;
  /**
   * Host name endings that speak for this app, without a leading dot. Empty when none is known.
   */
  readonly hosts: readonly string[];
  /**
   * Package names, class names, headers and field values that only this app's software writes. Empty when none is known.
   */
  readonly signs: readonly string[];
  /**
   * The app whose sign-in codes this app's errors carry. Absent: none.
   */
  readonly identity?: AppId;
  /**
   * The vendor's public status page. Absent when none is known.
   */
  readonly statusPage?: {
    /**
     * Address of the page.
     */
    readonly url: Url;
    /**
     * Whether a public page was seen to name this address.
     */
    readonly confirmed: boolean;
  };
  /**
   * What the connector fetches of the time it was broken, once it works again. Absent: nobody says.
   */
  readonly history?: History;
  /**
   * How long after connecting the first events show up. Absent: nobody says.
   */
  readonly firstEvents?: Minutes;
  /**
   * True when only one connector of this app can exist, so that it has to be edited, never added again.
   */
  readonly oneInstance?: true;
  /**
   * Ids of the sentences that say how to keep it from happening again. Absent when nothing is known.
   *
   * @minItems 1
   */
  readonly prevention?: readonly Slug[];
  /**
   * How the app is connected again. Absent when no connector can be made for it.
   */
  readonly procedure?: Procedure;
  /**
   * Flows that only this app's entries use; ids start with the app's id. Absent when shared flows are enough.
   */
  readonly flows?: readonly Flow[];
  /**
   * The explained errors, sorted by id. Empty for an app that only has a procedure.
   */
  readonly entries: readonly Entry[];
}
/**
 * A graph of steps from an entry to its outcomes. Pure data: it only routes; all wording is text.
 *
 * This interface was referenced by `CatalogSchemas`'s JSON-Schema
 * via the `definition` "flow.schema.json".
 */
export interface Flow {
  /**
   * Path of this schema, in files of shared flows.
   */
  readonly $schema?: string;
  /**
   * Permanent id. A shared flow's id is its file name; an app's flow starts with the app's id and a dot.
   */
  readonly id: FlowId;
  /**
   * fix: an entry points to it. part: only included in other flows. ask: a question with an address of its own, whose choices lead to entries.
   */
  readonly purpose: 'fix' | 'part' | 'ask';
  /**
   * Only for `ask`: which bare error this question separates.
   */
  readonly ask?: {
    /**
     * The app whose entries are separated.
     */
    readonly app: AppId;
    /**
     * HTTP statuses after which the question is asked.
     *
     * @minItems 1
     */
    readonly status: readonly number[];
  };
  /**
   * Id of the first step.
   */
  readonly start: Slug;
  /**
   * The steps, in reading order.
   *
   * @minItems 1
   */
  readonly steps: readonly Step[];
  /**
   * Ends with wording of their own. `fixed` and `escalate` exist everywhere and are not listed. Absent when there are none.
   */
  readonly outcomes?: readonly Outcome[];
}
/**
 * Asks something. Has a choice for not knowing wherever the admin may not know.
 */
export interface QuestionStep {
  /**
   * Says what is asked, never a number.
   */
  readonly id: Slug;
  /**
   * Asks something.
   */
  readonly kind: 'question';
  /**
   * The answers, in the order shown.
   *
   * @minItems 2
   */
  readonly choices: readonly Choice[];
}
/**
 * A labelled edge out of a step.
 */
export interface Choice {
  /**
   * `yes`, `no`, `unknown`, `done`, `fixed`, `failed` and `cannot` have shared labels; any other has its label with the step.
   */
  readonly id: Slug;
  /**
   * Id of a step or outcome of this flow; `fixed` or `escalate`; `exit:<name>` in a part; `entry:<id>` in an ask.
   */
  readonly to: Target;
}
/**
 * Gives one instruction, or one part of the app's procedure.
 */
export interface ActionStep {
  /**
   * Says what is done.
   */
  readonly id: Slug;
  /**
   * Gives an instruction.
   */
  readonly kind: 'action';
  /**
   * Part of the app's procedure that is shown. A step whose app has no such part is passed over. Absent: the step has actions of its own.
   */
  readonly procedure?: Slug;
  /**
   * Roles of which one is needed. Absent when the part says it, or anyone may.
   */
  readonly who?: Roles;
  /**
   * How long it takes. Absent when the part says it.
   */
  readonly minutes?: Minutes;
  /**
   * Ids of the sentences, in order. Absent when the part has them.
   *
   * @minItems 1
   */
  readonly actions?: readonly Slug[];
  /**
   * Long values to copy. Absent when there are none.
   */
  readonly values?: readonly Value[];
  /**
   * A page this step opens: the app's public status page, or how to contact support. Absent: none.
   */
  readonly link?: 'status-page' | 'support';
  /**
   * True when the change lowers protection; the step then has a warning.
   */
  readonly weakensSecurity?: true;
  /**
   * True when the step also says how to see that it worked.
   */
  readonly check?: true;
  /**
   * What can come of it.
   *
   * @minItems 1
   */
  readonly choices: readonly Choice[];
}
/**
 * Waits before going on.
 */
export interface WaitStep {
  /**
   * Says what is waited for.
   */
  readonly id: Slug;
  /**
   * Waits.
   */
  readonly kind: 'wait';
  /**
   * How long.
   */
  readonly minutes: Minutes;
  /**
   * What can come of it.
   *
   * @minItems 1
   */
  readonly choices: readonly Choice[];
}
/**
 * Stands for a shared flow. Its steps get this step's id as their prefix.
 */
export interface IncludeStep {
  /**
   * Prefix of the included steps' ids.
   */
  readonly id: Slug;
  /**
   * Includes a flow.
   */
  readonly kind: 'include';
  /**
   * The flow included; its purpose is `part`.
   */
  readonly flow: FlowId;
  /**
   * Where each exit of that flow leads. Empty when it has none.
   */
  readonly exits: {
    readonly [k: string]: Target;
  };
}
/**
 * A node that ends a flow.
 */
export interface Outcome {
  /**
   * Says how it ends. Not `fixed` or `escalate`.
   */
  readonly id: Slug;
  /**
   * What the end means.
   */
  readonly kind: 'fixed' | 'wait' | 'escalate' | 'not-covered';
  /**
   * True when several flows of the app end in this way; its wording then stands once, under the app's `outcomes`.
   */
  readonly shared?: true;
}
/**
 * An entry that is recognised by one code. Its text is its own, in the `codes/<app>` namespace, else that of its kind.
 */
export interface CodeEntry {
  /**
   * Permanent; never reused. Links depend on it.
   */
  readonly id: EntryId;
  /**
   * The code as the product writes it.
   */
  readonly code: string;
  /**
   * Symbolic names, today's first. Absent when none is published.
   *
   * @minItems 1
   */
  readonly names?: readonly string[];
  /**
   * What sort of trouble it is.
   */
  readonly kind: CodeKind;
  /**
   * Who can do something about it.
   */
  readonly who: CodeOwner;
  /**
   * HTTP status it usually comes with; no promise. Absent when none is known.
   */
  readonly status?: number;
  /**
   * Where the code was found: in the vendor's current list, an older one, another page, a standard, in public messages only, or known from practice only.
   */
  readonly listed:
    | 'current-reference'
    | 'older-reference'
    | 'other-microsoft-doc'
    | 'documented'
    | 'standard'
    | 'observed'
    | 'unverified';
  /**
   * The code is a word any software may print (`itemNotFound`, `invalid_grant`): it counts only behind a label such as `"code":`, and alone it claims nothing. Absent: the code is unmistakable.
   */
  readonly isOrdinary?: true;
  /**
   * English fragments of the messages that come with the code, verbatim. Absent when none is known.
   *
   * @minItems 1
   */
  readonly phrases?: readonly string[];
  /**
   * What to do about this very code, before the steps of its kind. Absent: those of its kind are enough.
   */
  readonly guide?: CodeGuide;
}
/**
 * One step of instructions. Written by hand; kept by the import.
 */
export interface CodeGuide {
  /**
   * Ids of the sentences, in order; one instruction each.
   *
   * @minItems 1
   */
  readonly actions: readonly Slug[];
  /**
   * Roles of which one is needed. Empty when the user can do it.
   */
  readonly who: readonly RoleId[];
  /**
   * How long it takes.
   */
  readonly minutes: Minutes;
}
/**
 * A vendor's list of error codes, one row per code. The file is named after the app the codes belong to. Written by `npm run import:codes`; `isOrdinary` and `phrases` may be changed by hand and are kept.
 *
 * This interface was referenced by `CatalogSchemas`'s JSON-Schema
 * via the `definition` "codes.schema.json".
 */
export interface CodeFile {
  /**
   * Path of this schema, so that editors complete the file.
   */
  readonly $schema: string;
  /**
   * The app the codes belong to; the file name without its ending.
   */
  readonly id: AppId;
  /**
   * The lists the codes were read from.
   */
  readonly sources: Sources;
  /**
   * The codes, sorted by id.
   *
   * @minItems 1
   */
  readonly codes: readonly CodeEntry[];
}
/**
 * One meaning in several languages; the first phrase is the original.
 */
export interface Wording {
  /**
   * Names the meaning.
   */
  readonly id: Slug;
  /**
   * The HTTP status whose reason phrase this is. Absent for other wording.
   */
  readonly status?: number;
  /**
   * The wording per language.
   *
   * @minItems 1
   */
  readonly phrases: readonly Phrase[];
}
/**
 * Codes of one form: a prefix and a number.
 */
export interface CodeFamily {
  /**
   * Id of the family; its name is text.
   */
  readonly id: Slug;
  /**
   * The letters before the number.
   */
  readonly prefix: string;
  /**
   * Fewest and most digits of the number.
   *
   * @minItems 2
   * @maxItems 2
   */
  readonly digits: readonly [number, number];
  /**
   * The number is read without its prefix too, where its surroundings say what it is. Absent: only with its prefix.
   */
  readonly isReadBare?: true;
  /**
   * Names that announce a number as one of this series. Absent: only the prefix does.
   *
   * @minItems 1
   */
  readonly labels?: readonly string[];
  /**
   * The app the codes belong to.
   */
  readonly app: AppId;
  /**
   * Address of the vendor's own page for a code, with `{number}` in its place. Absent when there is none.
   */
  readonly lookup?: string;
}
/**
 * One cause behind several errors. Offered before the single fixes when at least two apps show it.
 */
export interface Cause {
  /**
   * Names the cause; its text is in the interface.
   */
  readonly id: Slug;
  /**
   * Entries that the cause may stand behind; the first is where it is mended.
   */
  readonly entries: readonly EntryId[];
  /**
   * Sorts of codes that the cause may stand behind.
   */
  readonly kinds: readonly CodeKind[];
}
/**
 * What the engine knows about error texts that belongs to no single entry.
 *
 * This interface was referenced by `CatalogSchemas`'s JSON-Schema
 * via the `definition` "recognition.schema.json".
 */
export interface Recognition {
  /**
   * Path of this schema, so that editors complete the file.
   */
  readonly $schema: string;
  /**
   * Wording that many messages share, with its translations.
   */
  readonly wording: readonly Wording[];
  /**
   * Names that announce a code or a number as one, in any language: `error code`, `Fehlercode`.
   *
   * @minItems 1
   */
  readonly labels: readonly Phrase[];
  /**
   * Groups of forms that messages are written with, release by release; a phrase with one of them is understood with every other.
   */
  readonly spellings: readonly string[][];
  /**
   * Texts that only stand in connector errors. They make a common term mean something.
   */
  readonly connectorSigns: readonly string[];
  readonly commonTerms: CommonTerms;
  /**
   * Words that stand in the errors of every program. With an app chosen, a short text of nothing else and a status is that app's error.
   */
  readonly plainWords: readonly string[];
  /**
   * Names and file names of other software. Beside one of them, a bare status or a common term says nothing about a connector.
   */
  readonly software: readonly string[];
  /**
   * Endings of hosts that any text may name: documentation, standards, code hosting. Every other host that belongs to no app speaks for something else.
   */
  readonly neutralHosts: readonly string[];
  /**
   * Beginnings of package names that every program may hold.
   */
  readonly neutralPackages: readonly string[];
  /**
   * Code series that are read even where no entry explains the code.
   */
  readonly codeFamilies: readonly CodeFamily[];
  /**
   * Codes that only say that another code follows; listed last.
   */
  readonly wrapperCodes: readonly string[];
  /**
   * Causes that show as different errors in several apps at once.
   */
  readonly causes: readonly Cause[];
}
/**
 * Terms that any software prints. A signature made of nothing else claims nothing without a sign of a connector or a chosen app.
 */
export interface CommonTerms {
  /**
   * Simple class names.
   */
  readonly exceptions: readonly string[];
  /**
   * Codes of open standards.
   */
  readonly codes: readonly string[];
  /**
   * Wording in any language.
   */
  readonly phrases: readonly string[];
}
