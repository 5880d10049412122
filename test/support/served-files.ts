import { join } from 'node:path';
import { textFiles } from '../../scripts/build/text-files.ts';
import { type PageFiles, toPageFiles } from '../../src/catalog/index.ts';
import { loadProject } from '../../src/checks/load-project.ts';

const root = join(import.meta.dirname, '../..');

/** Answers as the static host does: the catalog's files, and those that hold the text of a locale. */
export function serveFile(path: string): Response {
  const [, file] = /^\/catalog\/(\w+)\.json$/.exec(path) ?? [];
  if (file !== undefined) return Response.json(catalogFiles()[file as keyof PageFiles]);
  const [, tag = ''] = /^\/locales\/([^/]+)\//.exec(path) ?? [];
  const texts = textsOf(tag).get(path.slice(1));
  return texts === undefined ? new Response('Not found', { status: 404 }) : new Response(texts);
}

/** What a file of texts holds, such as `flows` or `apps/all`. */
export async function loadTextFile(locale: string, file: string): Promise<Record<string, unknown>> {
  return JSON.parse(textsOf(locale).get(`locales/${locale}/${file}.json`) ?? '');
}

function textsOf(tag: string): ReadonlyMap<string, string> {
  const texts = known.get(tag) ?? textFiles(root, tag);
  known.set(tag, texts);
  return texts;
}

function catalogFiles(): PageFiles {
  catalog ??= toPageFiles(loadProject(root).catalog);
  return catalog;
}

const known = new Map<string, ReadonlyMap<string, string>>();
let catalog: PageFiles | undefined;
