import { locales } from '../../i18n/locales.ts';
import { FILE_FOLDERS, NOT_FOUND_PAGE, START_PAGE, shellOf } from '../answers.ts';
import { GENERATED_NOTE } from './generated-note.ts';

/** netlify.toml: how Netlify builds the site and which page answers for a screen. A file goes before any of the rules. */
export function netlifyConfig(): string {
  return [
    GENERATED_NOTE,
    '[build]',
    'command = "npm run build"',
    'publish = "dist"',
    '',
    '# What is served is what was built, byte for byte.',
    '[build.processing]',
    'skip_processing = true',
    ...FILE_FOLDERS.flatMap((name) => redirect(`/${name}/*`, NOT_FOUND_PAGE, 404)),
    ...locales.flatMap(({ tag }) => redirect(`/${tag}/*`, shellOf(tag), 200)),
    ...redirect('/*', START_PAGE, 200),
    '',
  ].join('\n');
}

function redirect(from: string, to: string, status: number): readonly string[] {
  return ['', '[[redirects]]', `from = "${from}"`, `to = "${to}"`, `status = ${status}`];
}
