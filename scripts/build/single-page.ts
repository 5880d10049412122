import { createHash } from 'node:crypto';
import { singleFilePolicy } from '../../src/delivery/single-file-policy.ts';

/** What goes into a page that is one file. */
export interface SinglePageParts {
  /** The page of the site, with a link to its icon and one module script. */
  readonly template: string;
  /** A module that imports nothing. */
  readonly script: string;
  readonly style: string;
  /** SVG. */
  readonly icon: string;
  /** JSON texts by the path the page asks for, such as `/catalog/guide.json`; written in this order. */
  readonly files: ReadonlyMap<string, string>;
}

/**
 * Puts a whole site into one page.
 *
 * @throws Error when a part cannot stand in a page, or the template lacks a place for one.
 */
export function writeSinglePage({ template, script, style, icon, files }: SinglePageParts): string {
  const program = inScript(script, 'script');
  if (/<\/style/i.test(style)) throw new Error('Signpost: the style would end its element');
  const policy = singleFilePolicy({ script: digestOf(program), style: digestOf(style) });
  const head = [`<meta http-equiv="Content-Security-Policy" content="${policy}" />`, `<style>${style}</style>`];
  const body = [
    ...[...files].map(([path, json]) => dataBlock(path, json)),
    `<script type="module">${program}</script>`,
  ];
  const places: readonly (readonly [place: RegExp, text: string])[] = [
    [/<script type="module"[^>]*><\/script>\s*/, ''],
    [/<link rel="manifest"[^>]*>\s*/, ''],
    [/<link rel="apple-touch-icon"[^>]*>\s*/, ''],
    [/<link rel="icon"[^>]*>/, `<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(icon)}" />`],
    [/<meta charset="utf-8"[^>]*>/, `<meta charset="utf-8" />\n    ${head.join('\n    ')}`],
    [/<\/body>/, `${body.join('\n')}\n  </body>`],
  ];
  return places.reduce(fill, template);
}

function fill(page: string, [place, text]: readonly [RegExp, string]): string {
  if (!place.test(page)) throw new Error(`Signpost: index.html has no place for ${place.source}`);
  // As a function: in a text, `$&` would mean something.
  return page.replace(place, () => text);
}

/** Browsers do not run it, and the page parses it when it is needed. */
function dataBlock(path: string, json: string): string {
  if (!/^[\w/.-]+$/.test(path)) throw new Error(`Signpost: ${path} cannot be an id`);
  return `<script type="application/json" id="${path}">${inScript(json, path)}</script>`;
}

/**
 * Writes a text so that it neither ends nor changes the script element it stands in: the three beginnings that HTML names
 * (https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements) are written with an
 * escape that JSON, strings, templates and patterns of JavaScript all know.
 */
function inScript(text: string, name: string): string {
  // Browsers replace both, so that the digest would be that of another text.
  if (/[\r\0]/.test(text)) throw new Error(`Signpost: ${name} holds a character that a page cannot`);
  return text.replace(/<(?=!--|\/?script)/gi, '\\u003c');
}

function digestOf(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('base64');
}
