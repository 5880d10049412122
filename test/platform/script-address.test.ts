import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

beforeEach(() => {
  vi.resetModules();
  vi.stubEnv('DEV', false);
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

/** Reads the module anew, as a page does that is opened. */
async function openPage() {
  return (await import('../../src/platform/script-address.ts')).scriptAddress;
}

describe('an address may become a script', () => {
  test.each(['/assets/worker-1a2b.js', 'http://localhost:3000/assets/worker-1a2b.js', '/sw.js'])(
    '%s',
    async (address) => {
      expect((await openPage())(address)).toBe(address);
    },
  );

  test.each([
    'https://evil.example/assets/worker.js',
    '//evil.example/assets/worker.js',
    'data:text/javascript,alert(1)',
    'blob:http://localhost:3000/1a2b',
    '/locales/en/interface.json',
    '/assets/../catalog/guide.json',
    '/en/sw.js',
  ])('but never %s', async (address) => {
    const scriptAddress = await openPage();
    expect(() => scriptAddress(address)).toThrow('is no script of this site');
  });
});

test('where the browser knows Trusted Types, the one policy decides', async () => {
  const createPolicy = vi.fn(
    (_name: string, { createScriptURL }: { createScriptURL: (address: string) => string }) => ({
      createScriptURL: (address: string) => ({ trusted: createScriptURL(address) }),
    }),
  );
  vi.stubGlobal('trustedTypes', { createPolicy });
  const scriptAddress = await openPage();
  expect(scriptAddress('/sw.js')).toEqual({ trusted: '/sw.js' });
  expect(() => scriptAddress('https://evil.example/sw.js')).toThrow(TypeError);
  expect(createPolicy).toHaveBeenCalledExactlyOnceWith('signpost', expect.anything());
});
