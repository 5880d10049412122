import { render } from '@testing-library/react';
import { vi } from 'vitest';
import { serveFile } from './served-files.ts';

/** Beginnings of paths that answer with an error. */
export const failingPaths = new Set<string>();

/** Answers as the static host does: the catalog's files, and the locale files. */
async function serve(input: RequestInfo | URL): Promise<Response> {
  const path = String(input);
  if ([...failingPaths].some((start) => path.startsWith(start))) return new Response('', { status: 500 });
  return serveFile(path);
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
