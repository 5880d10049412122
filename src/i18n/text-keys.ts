import type { AppId, CodeKind, EntryId } from '../catalog/types.ts';
import type { NodeText } from '../engine/index.ts';

/** Where a text stands: the namespace (a file of the locale) and the key in it. */
export interface TextKey {
  readonly namespace: string;
  readonly key: string;
}

/** A part of an entry's text. */
export type EntryPart = 'title' | 'meaning' | 'cause' | 'fix';

/** Choices whose labels are shared by all steps. */
export const SHARED_CHOICES: ReadonlySet<string> = new Set([
  'yes',
  'no',
  'unknown',
  'done',
  'fixed',
  'failed',
  'cannot',
]);

/** Namespace of console labels, by their English: how the vendor's own localised console calls them. */
export const GLOSSARY_NAMESPACE = 'glossary';

/** Namespace of the text of code lists. */
export const CODES_NAMESPACE = 'codes';

/** A part of the text of a kind of codes. */
export type KindPart = 'title' | 'meaning' | 'fix';

/** Text of a kind of codes. */
export function kindKey(kind: CodeKind, part: KindPart): TextKey {
  return { namespace: CODES_NAMESPACE, key: `kinds.${kind}.${part}` };
}

/** Namespace of the texts of single codes, by the app whose list they are in. */
export function codesNamespace(app: AppId): string {
  return `${CODES_NAMESPACE}/${app}`;
}

/** Text of a single code, without its parts (`title`, `actions.<id>`, …). */
export function codeKey(entry: EntryId): TextKey {
  const dot = entry.indexOf('.');
  return { namespace: codesNamespace(entry.slice(0, dot)), key: entry.slice(dot + 1) };
}

/** Namespace of an app's text. */
export function appNamespace(app: AppId): string {
  return `apps/${app}`;
}

/** Text of an entry. */
export function entryKey(entry: EntryId, part: EntryPart): TextKey {
  const dot = entry.indexOf('.');
  return { namespace: appNamespace(entry.slice(0, dot)), key: `entries.${entry.slice(dot + 1)}.${part}` };
}

/**
 * Text of a step or an outcome, without its parts (`title`, `actions.<id>`, …).
 *
 * @param app The app in whose name the flow is walked; parts of its procedure stand in its namespace.
 */
export function nodeKey({ flow, node }: NodeText, app: AppId): TextKey {
  if (flow === 'procedure') return { namespace: appNamespace(app), key: `procedure.${node}` };
  if (flow === 'code') return codeKey(node as EntryId);
  if (flow === 'app-outcomes') return { namespace: appNamespace(app), key: `outcomes.${node}` };
  if (flow === 'outcomes') return { namespace: 'flows', key: `outcomes.${node}` };
  const dot = flow.indexOf('.');
  if (dot < 0) return { namespace: 'flows', key: `flows.${flow}.${node}` };
  return { namespace: appNamespace(flow.slice(0, dot)), key: `flows.${flow.slice(dot + 1)}.${node}` };
}

/** How to keep an app's errors from coming back. */
export function preventionKey(app: AppId, id: string): TextKey {
  return { namespace: appNamespace(app), key: `prevention.${id}` };
}

/** Label of a choice. */
export function choiceKey(text: NodeText, choice: string, app: AppId): TextKey {
  if (SHARED_CHOICES.has(choice)) return { namespace: 'flows', key: `choices.${choice}` };
  const { namespace, key } = nodeKey(text, app);
  return { namespace, key: `${key}.choices.${choice}` };
}
