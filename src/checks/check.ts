import type { Project } from './load-project.ts';

/** Something wrong in the data, told so that it can be mended without reading code. */
export interface Failure {
  /** Path of the file. */
  readonly file: string;
  /** Id or key inside the file. Empty for the whole file. */
  readonly id: string;
  /** What is wrong. */
  readonly problem: string;
  /** How to mend it. */
  readonly remedy: string;
}

/** One rule over the data. */
export interface Check {
  /** Name in kebab-case; the file is named after it. */
  readonly name: string;
  /** The rule in one sentence. */
  readonly description: string;
  /** All places where the project breaks the rule. Empty when it keeps it. */
  readonly check: (project: Project) => readonly Failure[];
}

/** One line: file, id, rule, remedy. */
export function formatFailure(rule: string, { file, id, problem, remedy }: Failure): string {
  return `${file}${id === '' ? '' : ` ${id}`}: [${rule}] ${problem}. Remedy: ${remedy}.`;
}
