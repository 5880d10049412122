import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { render } from '@testing-library/react';
import { vi } from 'vitest';
import { toPageFiles } from '../../src/catalog/index.ts';
import { loadProject } from '../../src/checks/load-project.ts';

const root = join(import.meta.dirname, '../..');
const files = toPageFiles(loadProject(root).catalog);

/** Beginnings of paths that answer with an error. */
export const failingPaths = new Set<string>();

/** Answers as the static host does: the catalog's files, and the locale files. */
async function serve(input: RequestInfo | URL): Promise<Response> {
  const path = String(input);
  if ([...failingPaths].some((start) => path.startsWith(start))) return new Response('', { status: 500 });
  const file = files[/^\/catalog\/(\w+)\.json$/.exec(path)?.[1] as keyof typeof files];
  if (file !== undefined) return Response.json(file);
  return new Response(readFileSync(join(root, 'public', path), 'utf8'));
}

// The loader of text takes hold of fetch when its module is read, so it has to be replaced before that.
vi.stubGlobal('fetch', serve);
vi.stubGlobal('scrollTo', () => undefined);
const { App } = await import('../../src/shell/app.tsx');

/** Opens the whole page at an address. @returns What takes it away again, as leaving or reloading does. */
export function openPage(address: string): () => void {
  window.history.replaceState(null, '', address);
  return render(<App />).unmount;
}
