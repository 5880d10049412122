import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { answerTo } from '../../src/delivery/answers.ts';
import { filesIn } from '../hosts/built-site.ts';

/** A build that is served. */
export interface ServedBuild {
  /** Its address without a slash at the end. */
  readonly address: string;
  readonly close: () => void;
}

/** Serves a build as a real host would, with its headers and compressed, on any free port of this machine. */
export async function serveCompressed(folder: string): Promise<ServedBuild> {
  const has = filesIn(folder);
  const compressed = new Map<string, Buffer>();
  const read = (file: string): Buffer => {
    const known = compressed.get(file) ?? brotliCompressSync(readFileSync(join(folder, file)));
    compressed.set(file, known);
    return known;
  };
  const server: Server = createServer((request, response) => {
    const path = decodeURI((request.url ?? '/').split(/[?#]/)[0] ?? '/');
    const { status, file, headers } = answerTo(path, has);
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    response.writeHead(status, { ...headers, 'Content-Type': type, 'Content-Encoding': 'br' }).end(read(file));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, close: () => server.close() };
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};
