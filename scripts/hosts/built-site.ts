import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, normalize, sep } from 'node:path';
import type { HasFile } from '../../src/delivery/answers.ts';

/** Looks files up in a folder, at each call anew. Nothing outside of the folder is ever found. */
export function filesIn(folder: string): HasFile {
  return (file) => {
    const path = normalize(join(folder, file));
    // Of an impossible name, one with a zero byte for example, it says that there is none instead of throwing.
    return path.startsWith(folder + sep) && existsSync(path) && statSync(path).isFile();
  };
}

/**
 * Addresses that stand for every kind of answer of a built site.
 *
 * @param folder The build.
 * @returns Paths with a slash before them: screens with and without a language, in one that is not offered, with and without
 *   a slash at the end; files of every kind; files that are not there.
 */
export function samplePaths(folder: string): readonly string[] {
  const assets = readdirSync(join(folder, 'assets')).toSorted();
  const firstWith = (ending: string): readonly string[] => {
    const found = assets.find((name) => name.endsWith(ending));
    return found === undefined ? [] : [`/assets/${found}`];
  };
  const texts = assets.filter((name) => existsSync(join(folder, 'assets', name, 'locales/en')));
  return [
    ...['/', '/en/', '/en', '/ja/', '/nl/about/', '/fr/report', '/ko/no-such-page/'],
    ...['/en/errors/okta.http-401/', '/en/errors/okta.http-401', '/ja/errors/entra.aadsts50012/'],
    ...['/errors/okta.http-401', '/xx/errors/okta.http-401/', '/about/'],
    ...firstWith('.js'),
    ...firstWith('.css'),
    ...texts.map((name) => `/assets/${name}/locales/en/interface.json`),
    ...['/icon.svg', '/catalog/guide.json', '/licences.json', '/sw.js', '/version.json', '/manifest.webmanifest'],
    ...['/assets/no-such-file.js', '/catalog/no-such-file', '/en/no-such-file.js', '/no-such-file.js'],
  ];
}
