import { locales } from '../../i18n/locales.ts';
import { cacheControl, FILE_ADDRESS, IMMUTABLE_FOLDER, NOT_FOUND_PAGE, START_PAGE, shellOf } from '../answers.ts';
import { securityHeaders } from '../security-headers.ts';
import { GENERATED_NOTE } from './generated-note.ts';

/**
 * A Caddyfile. With a name of a host in place of the port, Caddy gets a certificate for it by itself.
 *
 * Taking a header away waits for the answer, and so would all headers of the same block: errors would go without them.
 *
 * @param address Port or name of a host. @param root Folder of the build.
 */
export function caddyfile(address = ':8080', root = '/srv/signpost'): string {
  return `${GENERATED_NOTE}
${address} {
  root * ${root}
  encode zstd gzip

  header {
${Object.entries(securityHeaders)
  .map(([name, value]) => `    ${name} "${value}"`)
  .join('\n')}
  }
  header -Server
  map {path} {cache} {
    ~^/${IMMUTABLE_FOLDER}/ "${cacheControl.immutable}"
    default "${cacheControl.revalidate}"
  }
  header Cache-Control {cache}

  @file path_regexp \`${FILE_ADDRESS}\`
  handle @file {
    file_server
  }

  @locale path_regexp locale ^/(${locales.map(({ tag }) => tag).join('|')})(?:/|$)
  handle @locale {
    try_files {path} {path}/index.html ${shellOf('{re.locale.1}')}
    file_server
  }

  handle {
    try_files {path} {path}/index.html ${START_PAGE}
    file_server
  }

  handle_errors {
    header Cache-Control "${cacheControl.revalidate}"
    rewrite * ${NOT_FOUND_PAGE}
    file_server
  }
}
`;
}
