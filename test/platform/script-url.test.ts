import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

beforeEach(() => vi.resetModules());
afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

/** A browser that lets no script run unless a policy vouches for it. */
async function withTrustedTypes() {
  const names: string[] = [];
  vi.stubEnv('DEV', false);
  vi.stubGlobal('trustedTypes', {
    createPolicy: (name: string, rules: object) => {
      names.push(name);
      return rules;
    },
  });
  const { scriptUrl } = await import('../../src/platform/script-url.ts');
  return { scriptUrl, names };
}

describe('the one policy', () => {
  test('is called as the content security policy says', async () => {
    const { names } = await withTrustedTypes();
    const { contentSecurityPolicy } = await import('../../src/delivery/security-headers.ts');
    expect(contentSecurityPolicy).toContain(`trusted-types ${names.join(' ')}`);
  });

  for (const address of ['/sw.js', '/assets/diagnose-worker-Ab_c-1.js'])
    test(`vouches for ${address}`, async () => {
      const { scriptUrl } = await withTrustedTypes();
      expect(scriptUrl(address)).toBe(address);
    });

  for (const address of [
    'https://elsewhere.example/sw.js',
    '//elsewhere.example/assets/diagnose-worker-a.js',
    '/assets/index-abc.js',
    '/other/sw.js',
    'data:text/javascript,1',
    'blob:http://localhost:3000/1',
  ])
    test(`refuses ${address}`, async () => {
      const { scriptUrl } = await withTrustedTypes();
      expect(() => scriptUrl(address)).toThrow(TypeError);
    });
});

test('a browser without such policies takes the address as it is', async () => {
  const { scriptUrl } = await import('../../src/platform/script-url.ts');
  expect(scriptUrl('/sw.js')).toBe('/sw.js');
});
