/** Serves the built site on this machine. `npm start` builds it first; PORT chooses the port (default 4173). */
import { createServer, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { securityHeaders } from '../src/delivery/security-headers.ts';
import { findLocale } from '../src/i18n/locales.ts';

const root = join(import.meta.dirname, '..');
const base = (process.env.BASE ?? '/').replace(/\/$/, '');
const port = Number(process.env.PORT ?? 4173);

// Looks up files at each request, so that a new build is served without a restart.
const serveFile = sirv(join(root, 'dist'), { dev: true, etag: true, setHeaders: addHeaders });

const server = createServer((request, response) => {
  const url = request.url ?? '/';
  if (!url.startsWith(`${base}/`)) return redirect(response, `${base}/`);
  request.url = url.slice(base.length);
  serveFile(request, response, () => {
    // An address without a page of its own gets the empty one of its locale, else the plain one.
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    const locale = findLocale(path.split('/')[1] ?? '');
    const isFile = /\.[a-z0-9]+$/i.test(path) && !path.includes('/errors/');
    if (isFile) return notFound(response);
    request.url = locale === undefined ? '/index.html' : `/${locale.tag}/shell.html`;
    serveFile(request, response, () => notFound(response));
  });
});

server.listen(port, '127.0.0.1', () => {
  process.stdout.write(`Signpost: http://127.0.0.1:${port}${base}/\n`);
});

function addHeaders(response: ServerResponse, path: string): void {
  for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
  // Files with a hash in their name never change; everything else is asked for again.
  response.setHeader('Cache-Control', path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(302, { ...securityHeaders, Location: location }).end();
}

function notFound(response: ServerResponse): void {
  response.writeHead(404, { ...securityHeaders, 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n');
}
