import { HAS_ADDRESSES } from './files.ts';

/**
 * Which version the host has: that of the page in hand, another, or `unknown` where it gives no answer.
 *
 * @param base Path the site is served under, with a slash at both ends.
 */
export async function deployedVersion(base: string): Promise<'own' | 'other' | 'unknown'> {
  if (!HAS_ADDRESSES || !navigator.onLine) return 'unknown';
  try {
    const response = await fetch(`${base}version.json`, {
      cache: 'no-store',
      credentials: 'same-origin',
      signal: AbortSignal.timeout(MAX_WAIT_MS),
    });
    const { build } = (await response.json()) as { readonly build?: unknown };
    if (typeof build !== 'string') return 'unknown';
    return build === __BUILD__ ? 'own' : 'other';
  } catch {
    return 'unknown';
  }
}

/** Somebody waits for it to learn why a page is not whole. */
const MAX_WAIT_MS = 3000;
