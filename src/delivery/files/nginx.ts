import { locales } from '../../i18n/locales.ts';
import { cacheControl, FILE_ADDRESS, IMMUTABLE_FOLDER, NOT_FOUND_PAGE, START_PAGE, shellOf } from '../answers.ts';
import { securityHeaders } from '../security-headers.ts';
import { GENERATED_NOTE } from './generated-note.ts';

/**
 * A site for nginx, to be included in its `http` block, as conf.d/default.conf is.
 *
 * `add_header` of a location replaces those of the server, so all stand in the server and none in a location; what differs
 * by file is looked up in a map.
 *
 * @param listen Port, or address and port. @param root Folder of the build.
 */
export function nginxSite(listen = '8080', root = '/usr/share/nginx/html'): string {
  return `${GENERATED_NOTE}
map $uri $signpost_cache {
  default "${cacheControl.revalidate}";
  "~^/${IMMUTABLE_FOLDER}/" "${cacheControl.immutable}";
}

map $uri $signpost_page {
  default ${START_PAGE};
  "~^/(?<signpost_locale>${locales.map(({ tag }) => tag).join('|')})(?:/|$)" ${shellOf('$signpost_locale')};
}

server {
  listen ${listen};
  root "${root}";

${Object.entries(securityHeaders)
  .map(([name, value]) => `  add_header ${name} "${value}" always;`)
  .join('\n')}
  add_header Cache-Control $signpost_cache always;

  charset utf-8;
  server_tokens off;
  absolute_redirect off;
  gzip on;
  gzip_vary on;
  gzip_types text/css text/javascript application/javascript application/json application/manifest+json image/svg+xml;
  error_page 404 ${NOT_FOUND_PAGE};

  location / {
    try_files $uri $uri/index.html $signpost_page =404;
  }

  location ~ "\\.webmanifest$" {
    default_type application/manifest+json;
    try_files $uri =404;
  }

  location ~ "${FILE_ADDRESS}" {
    try_files $uri =404;
  }
}
`;
}
