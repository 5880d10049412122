import { documents } from './disguises/documents.ts';
import { escapes } from './disguises/escapes.ts';
import { layouts } from './disguises/layouts.ts';
import { logs } from './disguises/logs.ts';
import { marks } from './disguises/marks.ts';
import { messages } from './disguises/messages.ts';

/** A way an error text changes between the dialog and the paste. */
export interface Disguise {
  readonly name: string;
  readonly apply: (text: string) => string;
}

/** A disguise upon a disguise: the first is applied first. */
export interface DisguisePair {
  readonly first: Disguise;
  readonly second: Disguise;
}

/** What logs, browsers, mail programs, spreadsheets and people do to a text. None of them loses what decides. */
export const disguises: readonly Disguise[] = [...messages, ...escapes, ...logs, ...documents, ...layouts, ...marks];

/**
 * Every two disguises that meet in practice, in the order they do. Whatever happens to the message itself happens before
 * anything carries it: capitals after an escape, as one example, would spoil the escape. A text is laid out once.
 */
export const disguisePairs: readonly DisguisePair[] = disguises.flatMap((first) =>
  disguises.filter((second) => second !== first && follows(second, first)).map((second) => ({ first, second })),
);

function follows(second: Disguise, first: Disguise): boolean {
  if (messages.includes(second)) return messages.includes(first);
  return !(layouts.includes(first) && layouts.includes(second));
}
