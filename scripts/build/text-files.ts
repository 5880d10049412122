import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The files that together hold every text of a locale but that of `boot.json`, which comes with the script: those of a folder
 * are one, since whoever needs several fetches all.
 *
 * @returns JSON by the path the page asks for, such as `locales/ja/flows.json` or, by the names in it, `locales/ja/apps/all.json`.
 * @throws Error naming a file that stands in the way of such a one.
 */
export function textFiles(root: string, tag: string): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const folders = new Map<string, Record<string, unknown>>();
  for (const name of namespacesOf(root, tag)) {
    const texts = readTexts(root, tag, name);
    const [first = '', second] = name.split('/');
    if (second === 'all')
      throw new Error(`Signpost: public/locales/${tag}/${name}.json has the name of all of its folder`);
    if (second === undefined) files.set(`locales/${tag}/${name}.json`, JSON.stringify(texts));
    else folders.set(first, { ...folders.get(first), [second]: texts });
  }
  for (const [folder, texts] of folders) files.set(`locales/${tag}/${folder}/all.json`, JSON.stringify(texts));
  return files;
}

function namespacesOf(root: string, tag: string): readonly string[] {
  return readdirSync(join(root, 'public/locales', tag), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json') && path !== 'boot.json')
    .map((path) => path.replaceAll('\\', '/').slice(0, -'.json'.length))
    .toSorted();
}

function readTexts(root: string, tag: string, namespace: string): unknown {
  return JSON.parse(readFileSync(join(root, 'public/locales', tag, `${namespace}.json`), 'utf8'));
}
