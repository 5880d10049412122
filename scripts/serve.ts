/** Serves the built site on this machine. `npm start` builds it first; PORT chooses the port (default 4173). */
import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { answerTo } from '../src/delivery/answers.ts';
import { securityHeaders } from '../src/delivery/security-headers.ts';
import { filesIn } from './hosts/built-site.ts';

const dist = join(import.meta.dirname, '../dist');
const base = (process.env.BASE ?? '/').replace(/\/$/, '');
const port = Number(process.env.PORT ?? 4173);

const has = filesIn(dist);
// Looks up files at each request, so that a new build is served without a restart.
const serveFile = sirv(dist, { dev: true, etag: true });

const server = createServer((request, response) => {
  const path = readPath(request.url ?? '/');
  if (path === undefined) return redirect(response, `${base}/`);
  const { status, file, headers } = answerTo(path, has);
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  if (status === 404) return notFound(response, file);
  request.url = encodeURI(file);
  serveFile(request, response, () => notFound(response, file));
});

server.listen(port, '127.0.0.1', () => {
  process.stdout.write(`Signpost: http://127.0.0.1:${port}${base}/\n`);
});

/** The path below the base, decoded, without a query. `undefined` when the address is not below the base. */
function readPath(url: string): string | undefined {
  const path = url.split(/[?#]/)[0] as string;
  if (!path.startsWith(`${base}/`)) return undefined;
  try {
    return decodeURI(path.slice(base.length));
  } catch {
    return path.slice(base.length);
  }
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(302, { ...securityHeaders, Location: location }).end();
}

function notFound(response: ServerResponse, page: string): void {
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(readFileSync(join(dist, page)));
}
