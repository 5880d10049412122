import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import { filesIn } from '../../scripts/hosts/built-site.ts';
import { answerTo } from '../../src/delivery/answers.ts';
import { securityHeaders } from '../../src/delivery/security-headers.ts';

/** A host whose site can be replaced, lose files, and be cut off, as hosts do. */
export interface Site {
  readonly address: string;
  /** Everything that was asked for: method, address and body. */
  readonly asked: readonly string[];
  /** Puts another build in the place of the one before. */
  readonly deploy: (folder: string) => void;
  /** Answers as if files of this name were gone; `undefined` for none. */
  readonly lose: (files: RegExp | undefined, by?: 'not-found' | 'page') => void;
  /** Answers every page with an error, or never. */
  readonly fail: (trouble: 'broken' | 'silent') => void;
  /** Closes every connection, or takes them again. */
  readonly cutOff: (isCutOff: boolean) => void;
  readonly close: () => Promise<void>;
}

/** Serves a built site on a free port of this machine. */
export async function startSite(built: string): Promise<Site> {
  const asked: string[] = [];
  let folder = built;
  let serveFile = sirv(folder, { dev: true });
  let lost: { readonly files: RegExp; readonly by: 'not-found' | 'page' } | undefined;
  let isCutOff = false;
  let trouble: 'broken' | 'silent' | undefined;
  const server = createServer((request, response) => {
    if (isCutOff) return void request.socket.destroy();
    note(request, asked);
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    if (trouble !== undefined && path.endsWith('/')) {
      if (trouble === 'broken') response.writeHead(503, securityHeaders).end('Broken\n');
      return;
    }
    const isLost = lost?.files.test(path) ?? false;
    const { status, file, headers } = answerTo(isLost && lost?.by === 'page' ? '/en/' : path, filesIn(folder));
    if (status === 404 || (isLost && lost?.by === 'not-found')) return notFound(response);
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    request.url = file;
    serveFile(request, response, () => notFound(response));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    deploy: (next) => {
      folder = next;
      serveFile = sirv(next, { dev: true });
    },
    lose: (files, by = 'not-found') => {
      lost = files === undefined ? undefined : { files, by };
    },
    fail: (next) => {
      trouble = next;
    },
    cutOff: (next) => {
      isCutOff = next;
      if (next) server.closeAllConnections();
    },
    close: () => new Promise((resolve) => server.close(() => resolve()).closeAllConnections()),
  };
}

function note(request: IncomingMessage, asked: string[]): void {
  const at = asked.push(`${request.method} ${request.url}`) - 1;
  request.on('data', (part: Buffer) => {
    asked[at] += ` ${part.toString('utf8')}`;
  });
}

function notFound(response: ServerResponse): void {
  response.writeHead(404, { ...securityHeaders, 'Content-Type': 'text/plain' }).end('Not found\n');
}
