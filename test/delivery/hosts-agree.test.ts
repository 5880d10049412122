import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { azureConfig } from '../../src/delivery/files/azure.ts';
import { caddyfile } from '../../src/delivery/files/caddy.ts';
import { headersFile } from '../../src/delivery/files/headers-file.ts';
import { netlifyConfig } from '../../src/delivery/files/netlify.ts';
import { nginxSite } from '../../src/delivery/files/nginx.ts';
import { answerAt, answerWith, type Difference, type HostId, hosts } from '../../src/delivery/hosts.ts';
import { locales } from '../../src/i18n/locales.ts';
import type { HostReader } from '../support/host-readers/host-reader.ts';
import { readAzure } from '../support/host-readers/read-azure.ts';
import { readCaddy } from '../support/host-readers/read-caddy.ts';
import { readHeadersFile } from '../support/host-readers/read-headers-file.ts';
import { readNginx } from '../support/host-readers/read-nginx.ts';

const files = new Set([
  ...['/index.html', '/404.html', '/sw.js', '/icon.svg', '/licences.json', '/manifest.webmanifest'],
  ...[
    '/assets/index-1a2b.js',
    '/assets/style-1a2b.css',
    '/catalog/guide.json',
    '/assets/1a2b/locales/en/interface.json',
  ],
  ...locales.flatMap(({ tag }) => [`/${tag}/index.html`, `/${tag}/shell.html`]),
  '/en/errors/okta.http-401/index.html',
]);
const has = (file: string): boolean => files.has(file);

const addresses = [
  ...[...files].filter((file) => !file.endsWith('/index.html')),
  ...['/', '/en/', '/ja/', '/en/errors/okta.http-401/', '/en/errors/okta.http-404/', '/fr/errors/entra.aadsts50012'],
  ...['/nl/about/', '/english', '/errors/okta.http-401', '/xx/errors/okta.http-401/', '/wp-admin/'],
  ...['/assets/gone-1a2b.js', '/catalog/gone.json', '/.well-known/gone'],
  ...['/gone.js', '/en/gone.json', '/en/errors/gone.html'],
];

const readers: Partial<Record<HostId, HostReader>> = {
  nginx: readNginx(nginxSite()),
  caddy: readCaddy(caddyfile()),
  'azure-static-web-apps': readAzure(azureConfig()),
  netlify: readHeadersFile(headersFile(), netlifyConfig()),
  'cloudflare-pages': readHeadersFile(headersFile()),
};

describe.each(Object.entries(readers))('%s', (id, read) => {
  const host = id as HostId;

  test.each(addresses)('sends for %s what is declared, by its generated files', (path) => {
    const { kind: _, ...expected } = answerAt(host, path, has);
    expect(read(path, has)).toEqual(expected);
  });

  test('needs every difference that is declared for it', () => {
    const unneeded = hosts[host].differences.filter((one) => {
      const others = (hosts[host].differences as readonly Difference[]).filter((other) => other !== one);
      return addresses.every((path) => {
        const { kind: _, ...expected } = answerWith(others, path, has);
        return JSON.stringify(sorted(read(path, has))) === JSON.stringify(sorted(expected));
      });
    });
    expect(unneeded).toEqual([]);
  });
});

test('a host without headers of ours has them from the page alone, and its own rule of caching', () => {
  expect(Object.keys(answerAt('github-pages', '/en/', has).headers).toSorted()).toEqual([
    'Cache-Control',
    'Content-Security-Policy',
    'Referrer-Policy',
  ]);
  expect(answerAt('github-pages', '/assets/index-1a2b.js', has).headers).toEqual({ 'Cache-Control': 'max-age=600' });
});

test('docs/hosting.md tells every difference of every host', () => {
  const told = readFileSync(join(import.meta.dirname, '../../docs/hosting.md'), 'utf8');
  for (const { name, differences } of Object.values(hosts)) {
    const part = told.split(/^## /m).find((one) => one.startsWith(name)) ?? '';
    for (const { because } of differences) expect(part, name).toContain(because);
  }
});

function sorted({ status, file, headers }: ReturnType<HostReader>) {
  return { status, file, headers: Object.entries(headers).toSorted(([a], [b]) => (a < b ? -1 : 1)) };
}
