import { azureConfig } from './files/azure.ts';
import { caddyfile } from './files/caddy.ts';
import { headersFile } from './files/headers-file.ts';
import { netlifyConfig } from './files/netlify.ts';
import { nginxSite } from './files/nginx.ts';

/** A file that tells a host how to answer. */
export interface HostFile {
  /** Where it is put: below the build for `builtFiles`, below the project for `deployFiles`. */
  readonly path: string;
  /** Writes its text. */
  readonly write: () => string;
}

/** Files that a host wants to find among what it serves. */
export const builtFiles: readonly HostFile[] = [
  { path: '_headers', write: headersFile },
  { path: 'staticwebapp.config.json', write: azureConfig },
];

/** Files that are given to a host in other ways; they are checked in. */
export const deployFiles: readonly HostFile[] = [
  { path: 'deploy/Caddyfile', write: caddyfile },
  { path: 'deploy/netlify.toml', write: netlifyConfig },
  { path: 'deploy/nginx.conf', write: nginxSite },
];
