import type { Check } from './check.ts';
import { formatFailure } from './check.ts';
import { loadProject, type Project, UnreadableFile } from './load-project.ts';
import { canonicalForm } from './rules/canonical-form.ts';
import { flows } from './rules/flows.ts';
import { ids } from './rules/ids.ts';
import { names } from './rules/names.ts';
import { parity } from './rules/parity.ts';
import { placeholders } from './rules/placeholders.ts';
import { recognition } from './rules/recognition.ts';
import { roles } from './rules/roles.ts';
import { schema } from './rules/schema.ts';
import { text } from './rules/text.ts';
import { unused } from './rules/unused.ts';

/** Rules in rounds: a round takes for granted what the rounds before it hold. */
const rounds: readonly (readonly Check[])[] = [
  [schema],
  [ids, flows, canonicalForm],
  [roles, unused, recognition, text, parity, names, placeholders],
];

/** Every rule, the ones others build on first. */
export const allChecks: readonly Check[] = rounds.flat();

/**
 * Runs the rules over the project. After a round with failures the later ones are left out: they would trip over the same.
 *
 * @returns A line per failure, naming file, id, rule and remedy. Empty when the project keeps every rule. Never throws for
 *   broken data.
 */
export function runChecks(root: string): readonly string[] {
  const project = tryLoad(root);
  if (typeof project === 'string') return [project];
  for (const round of rounds) {
    const lines = round.flatMap(({ name, check }) => check(project).map((failure) => formatFailure(name, failure)));
    if (lines.length > 0) return lines;
  }
  return [];
}

function tryLoad(root: string): Project | string {
  try {
    return loadProject(root);
  } catch (error) {
    if (error instanceof UnreadableFile) return formatFailure('readable', error.failure);
    throw error;
  }
}
