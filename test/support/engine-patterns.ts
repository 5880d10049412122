import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ESTree, parseSync, Visitor } from 'vite';

/** A regular expression of the engine. */
export interface Pattern {
  /** Where it stands, from the project's root, with forward slashes. */
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

/** The patterns that a file writes out, and how often it builds one with `RegExp`. */
export interface PatternSites {
  readonly literals: readonly Pattern[];
  readonly built: number;
}

/** Every TypeScript file under a folder, sorted. */
export function sourceFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => join(folder, path).replaceAll('\\', '/'))
    .sort();
}

/** Reads the patterns of a source file. @throws when it cannot be parsed. */
export function findPatterns(file: string, code: string = readFileSync(file, 'utf8')): PatternSites {
  const { program, errors } = parseSync(file, code);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  const literals: Pattern[] = [];
  let built = 0;
  const countBuilt = ({ callee }: ESTree.NewExpression | ESTree.CallExpression): void => {
    if (callee.type === 'Identifier' && callee.name === 'RegExp') built++;
  };
  new Visitor({
    Literal(node) {
      if ('regex' in node) literals.push({ file, source: node.regex.pattern, flags: node.regex.flags });
    },
    NewExpression: countBuilt,
    CallExpression: countBuilt,
  }).visit(program);
  return { literals, built };
}

/** A pattern that was built while the engine ran, with the place that built it. */
export interface BuiltPattern extends Pattern {
  /** Line and column of the running code: equal for equal places. */
  readonly place: string;
}

/**
 * Records what is built with `RegExp` in files under `folder` while `run` runs.
 *
 * @param folder Part of the path, such as `src/engine/`.
 */
export async function recordBuilt(folder: string, run: () => Promise<void>): Promise<readonly BuiltPattern[]> {
  const original = globalThis.RegExp;
  const found: BuiltPattern[] = [];
  const record = (pattern: RegExp): RegExp => {
    const caller = readCaller(new Error().stack ?? '', folder);
    if (caller !== undefined) found.push({ ...caller, source: pattern.source, flags: pattern.flags });
    return pattern;
  };
  globalThis.RegExp = new Proxy(original, {
    construct: (target, args: ConstructorParameters<RegExpConstructor>) => record(new target(...args)),
    apply: (target, _, args: ConstructorParameters<RegExpConstructor>) => record(target(...args)),
  });
  try {
    await run();
  } finally {
    globalThis.RegExp = original;
  }
  return found;
}

/** The first frame behind this file's own. */
function readCaller(stack: string, folder: string): Pick<BuiltPattern, 'file' | 'place'> | undefined {
  const frame = stack.split('\n').find((line) => line.includes('.ts') && !line.includes('engine-patterns.ts'));
  const at = frame?.indexOf(folder) ?? -1;
  const [file, line, column] = (frame ?? '').slice(at).replace(/\)$/, '').split(':');
  return at < 0 || file === undefined
    ? undefined
    : { file: file.replace(/\?.*/, ''), place: `${file}:${line}:${column}` };
}
