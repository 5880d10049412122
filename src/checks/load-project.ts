import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { AppFile, Catalog, CodeFile, Flow, Recognition } from '../catalog/index.ts';
import type { Failure } from './check.ts';

/** A parsed file with where it stands. */
export interface JsonFile<T = unknown> {
  /** Path from the project's root, with forward slashes. */
  readonly path: string;
  readonly data: T;
}

/** All text of one locale: from namespace (`flows`, `apps/okta`) to its file. */
export type LocaleTexts = ReadonlyMap<string, JsonFile>;

/** A file that is missing or not valid JSON. */
export class UnreadableFile extends Error {
  /** What to tell whoever has to mend it. */
  readonly failure: Failure;

  constructor(path: string, cause: unknown) {
    const problem = `cannot be read as JSON: ${cause instanceof Error ? cause.message : String(cause)}`;
    super(`${path}: ${problem}`, { cause });
    this.failure = { file: path, id: '', problem, remedy: 'correct the syntax at that place' };
  }
}

/** Everything the checks look at. */
export interface Project {
  readonly catalog: Catalog;
  readonly appFiles: readonly JsonFile<AppFile>[];
  readonly codeFiles: readonly JsonFile<CodeFile>[];
  readonly flowFiles: readonly JsonFile<Flow>[];
  readonly recognitionFile: JsonFile<Recognition>;
  readonly schemas: readonly JsonFile[];
  /** From locale tag to its text. */
  readonly locales: ReadonlyMap<string, LocaleTexts>;
}

/**
 * Reads the catalog and all text from disk.
 *
 * @param root Folder of the project.
 * @throws UnreadableFile naming the file when one is missing or not valid JSON.
 */
export function loadProject(root: string): Project {
  const appFiles = readFolder<AppFile>(root, 'src/catalog/apps');
  const codeFiles = readFolder<CodeFile>(root, 'src/catalog/codes');
  const flowFiles = readFolder<Flow>(root, 'src/catalog/flows');
  const recognitionFile = readJson<Recognition>(root, 'src/catalog/recognition.json');
  const locales = readdirSync(join(root, LOCALES)).map((tag) => [tag, readLocale(root, `${LOCALES}/${tag}`)] as const);
  return {
    catalog: {
      apps: appFiles.map(({ data }) => data),
      codes: codeFiles.map(({ data }) => data),
      flows: flowFiles.map(({ data }) => data),
      recognition: recognitionFile.data,
    },
    appFiles,
    codeFiles,
    flowFiles,
    recognitionFile,
    schemas: readFolder(root, 'src/catalog/schema'),
    locales: new Map(locales),
  };
}

function readLocale(root: string, folder: string): LocaleTexts {
  const paths = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  const files = paths
    .filter((path) => path.endsWith('.json'))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
  return new Map(files.map((path) => [path.replace(/\.json$/, ''), readJson(root, `${folder}/${path}`)]));
}

function readFolder<T>(root: string, folder: string): readonly JsonFile<T>[] {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => readJson<T>(root, `${folder}/${name}`));
}

function readJson<T>(root: string, path: string): JsonFile<T> {
  const file = join(root, path);
  try {
    return { path: relative(root, file).replaceAll('\\', '/'), data: JSON.parse(readFileSync(file, 'utf8')) as T };
  } catch (error) {
    throw new UnreadableFile(path, error);
  }
}

const LOCALES = 'public/locales';
