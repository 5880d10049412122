import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { caddyfile } from '../../src/delivery/files/caddy.ts';
import { nginxSite } from '../../src/delivery/files/nginx.ts';

/** A web server that can be started with a generated configuration. */
export interface WebServer {
  readonly program: string;
  /** How to install it. */
  readonly remedy: string;
  /**
   * Writes the configuration.
   *
   * @param folder An empty folder for it, and for whatever else the server writes.
   * @param port Port of this machine to listen on. @param site Folder of the build.
   * @returns Arguments that only test the configuration, and arguments that run the server until it is stopped.
   */
  readonly prepare: (folder: string, port: number, site: string) => Arguments;
}

interface Arguments {
  readonly test: readonly string[];
  readonly run: readonly string[];
}

/** The web servers that can be tried on this machine. */
export const servers: Readonly<Record<'nginx' | 'caddy', WebServer>> = {
  nginx: {
    program: 'nginx',
    remedy: 'apt-get install -y --no-install-recommends nginx',
    prepare(folder, port, site) {
      const main = join(folder, 'main.conf');
      writeFileSync(join(folder, 'site.conf'), nginxSite(`127.0.0.1:${port}`, site));
      writeFileSync(main, nginxMain(folder));
      const given = ['-e', 'stderr', '-p', folder, '-c', main];
      return { test: ['-t', ...given], run: given };
    },
  },
  caddy: {
    program: 'caddy',
    remedy: 'apt-get install -y --no-install-recommends caddy',
    prepare(folder, port, site) {
      const file = join(folder, 'Caddyfile');
      // No certificates, and no port for administration: several may run on one machine.
      writeFileSync(file, `{\n  admin off\n  auto_https off\n}\n${caddyfile(`http://127.0.0.1:${port}`, site)}`);
      const given = ['--config', file, '--adapter', 'caddyfile'];
      return { test: ['validate', ...given], run: ['run', ...given] };
    },
  },
};

/** What stands around a site, with every file that nginx writes in the folder, so that no rights are needed. */
function nginxMain(folder: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return [
    'daemon off;',
    `pid ${folder}/nginx.pid;`,
    'worker_processes 1;',
    'events {}',
    'http {',
    '  include /etc/nginx/mime.types;',
    '  default_type application/octet-stream;',
    '  access_log off;',
    '  error_log stderr;',
    ...temporary.map((name) => `  ${name}_temp_path ${folder}/${name};`),
    `  include ${folder}/site.conf;`,
    '}',
    '',
  ].join('\n');
}
