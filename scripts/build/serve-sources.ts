import type { ViteDevServer } from 'vite';

/**
 * Serves JSON from its sources in development, made anew at each request.
 *
 * @param find Makes the file of a path below the site's base; `undefined` leaves the path to others.
 */
export function serveSources(server: ViteDevServer, find: (path: string) => string | undefined): void {
  server.middlewares.use((request, response, next) => {
    const path = (request.url ?? '').split('?')[0]?.slice(server.config.base.length) ?? '';
    const source = find(path);
    if (source === undefined) return next();
    response.setHeader('Content-Type', 'application/json; charset=utf-8').end(source);
  });
}
