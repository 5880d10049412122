import { cacheControl, IMMUTABLE_FOLDER } from '../answers.ts';
import { securityHeaders } from '../security-headers.ts';

/** `_headers` of Netlify and Cloudflare Pages, which stands in the root of what is deployed. At most 2,000 characters a line. */
export function headersFile(): string {
  return [
    '/*',
    ...Object.entries(securityHeaders).map(([name, value]) => `  ${name}: ${value}`),
    `/${IMMUTABLE_FOLDER}/*`,
    `  Cache-Control: ${cacheControl.immutable}`,
    '',
  ].join('\n');
}
