import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { textFiles } from '../../scripts/build/text-files.ts';
import { expect, test as sealed } from './sealed-page.ts';
import { type Site, startSite } from './site.ts';

const root = join(import.meta.dirname, '../..');

/** Pages of a host of their own, which has the site as it was built last, and service workers. */
export const test = sealed.extend<{ site: Site }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the braces.
  site: async ({}, use) => {
    const site = await startSite(join(root, 'dist'));
    await use(site);
    await site.close();
  },
  baseURL: async ({ site }, use) => use(site.address),
  serviceWorkers: 'allow',
});

/** What the title of the start page ends with in another version. */
export const MARK = ' ²';

/**
 * Builds another version of the site: every language says something else, so all addresses of program and texts change.
 *
 * @param settings Of the build.
 * @returns The folder of the site, and what removes it.
 */
export function buildAnother(settings: Readonly<Record<string, string>> = {}) {
  const copy = mkdtempSync(join(tmpdir(), 'signpost-'));
  for (const part of SOURCES) cpSync(join(root, part), join(copy, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  for (const tag of readdirSync(join(copy, 'public/locales'))) {
    const path = join(copy, 'public/locales', tag, 'interface.json');
    const texts = JSON.parse(readFileSync(path, 'utf8')) as { start: { title: string } };
    texts.start.title += MARK;
    writeFileSync(path, `${JSON.stringify(texts, null, 2)}\n`);
  }
  // Without the written pages, which take most of the time: a host then answers with the empty page, which loads the same.
  const env = { ...process.env, NODE_ENV: 'production', PRERENDER: '0', ...settings };
  execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build'], { cwd: copy, env, stdio: 'ignore' });
  return { folder: join(copy, 'dist'), remove: () => rmSync(copy, { recursive: true }) };
}

const SOURCES = ['src', 'public', 'scripts', 'index.html', 'package.json', 'package-lock.json', 'vite.config.ts'];

/** A text of a locale file, as a part of a pattern matches it. */
export function textOf(locale: string, namespace: string, key: string): string {
  let text: unknown = JSON.parse(readFileSync(join(root, `public/locales/${locale}/${namespace}.json`), 'utf8'));
  for (const part of key.split('.')) text = (text as Readonly<Record<string, unknown>>)[part];
  return String(text);
}

/** Waits until the browser keeps everything a language needs, and is in charge of the page. */
export async function untilKept(page: Page, locale: string): Promise<void> {
  const texts = textFiles(root, locale).size;
  await expect.poll(() => countKept(page, `/locales/${locale}/`), { timeout: 20_000 }).toBe(texts);
  await expect.poll(() => countKept(page, '/catalog/')).toBe(4);
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated');
}

/** How many files the browser keeps whose address has this part. */
export async function countKept(page: Page, part: string): Promise<number> {
  return (await allKept(page)).filter(({ url }) => url.includes(part)).length;
}

/** Everything the browser keeps for the site: addresses and contents. */
export function allKept(page: Page): Promise<{ url: string; text: string }[]> {
  return page.evaluate(async () => {
    const found: { url: string; text: string }[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        found.push({ url: request.url, text: (await (await cache.match(request))?.text()) ?? '' });
      }
    }
    return found;
  });
}

/** Takes the network away from the page, or gives it back. */
export async function goOffline(context: BrowserContext, site: Site, isOffline = true): Promise<void> {
  site.cutOff(isOffline);
  await context.setOffline(isOffline);
}

/** Lets the browser look for a newer version, as it does when a page is opened or shown again after an hour. */
export async function lookForUpdate(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.getRegistration())?.update();
  });
}

/** Names the build a page runs, by the script it was loaded with. */
export function buildOf(page: Page): Promise<string | null> {
  return page.locator('script[type="module"]').first().getAttribute('src');
}
