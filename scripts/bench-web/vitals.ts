import type { Browser, Page } from '@playwright/test';
import { launchBrowser } from '../browser/launch-browser.ts';

/** How a journey felt, as the browser itself measured it. */
export interface Vitals {
  readonly journey: string;
  readonly locale: string;
  /** Cumulative layout shift; 0 is best. */
  readonly cls: number;
  /** The slowest answer to a press or a key, in milliseconds, in steps of 8. */
  readonly inp: number;
  readonly presses: number;
}

/** Walks the journeys on a processor slowed down four times. */
export async function measureVitals(address: string, locales: readonly string[]): Promise<readonly Vitals[]> {
  const browser = await launchBrowser();
  const results: Vitals[] = [];
  for (const [journey, walk] of Object.entries(journeys)) {
    for (const locale of locales) results.push(await measure(browser, address, journey, locale, walk));
  }
  await browser.close();
  return results;
}

type Walk = (page: Page) => Promise<void>;

async function measure(
  browser: Browser,
  address: string,
  journey: string,
  locale: string,
  walk: Walk,
): Promise<Vitals> {
  const page = await browser.newPage({ viewport: { width: 412, height: 823 }, locale });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.addInitScript({ content: OBSERVE });
  await page.goto(`${address}/${locale}${STARTS[journey] ?? '/'}`);
  // Long enough for everything that is fetched while the page is idle.
  await page.waitForTimeout(SETTLE_MS);
  await walk(page);
  await page.waitForTimeout(1000);
  const { shifts, durations } = (await page.evaluate('window.vitals')) as Recorded;
  await page.close();
  return { journey, locale, cls: shifts, inp: Math.max(0, ...durations), presses: durations.length };
}

interface Recorded {
  readonly shifts: number;
  readonly durations: readonly number[];
}

/** Runs in the page. As text: what compiles this file would put helpers into it that the page does not have. */
const OBSERVE = `
  window.vitals = { shifts: 0, durations: [] };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.vitals.shifts += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (entry.interactionId > 0) window.vitals.durations.push(entry.duration);
  }).observe({ type: 'event', buffered: true, durationThreshold: 16 });
`;

const journeys: Readonly<Record<string, Walk>> = {
  'paste, choose the app, open the guide': async (page) => {
    await page.locator('textarea').click();
    await page.keyboard.type('HttpRequestFailure: Server returned: 401 Unauthorized');
    await page.locator('[data-verdict]').first().waitFor();
    await page.locator('input[name="app"]').nth(5).check();
    await page.locator('[data-verdict="certain"]').first().waitFor();
    await page.locator('[data-verdict="certain"] a').first().click();
    await page.locator('#step-title').waitFor();
  },
  'walk a guide': async (page) => {
    for (let step = 0; step < 3; step += 1) {
      const choices = page.locator('section[aria-labelledby="step-title"] button');
      const title = await page.locator('#step-title').textContent();
      await choices.first().click();
      await page.waitForFunction((before) => document.getElementById('step-title')?.textContent !== before, title);
    }
  },
  'find a code by typing': async (page) => {
    await page.locator('input[type="search"]').first().click();
    await page.keyboard.type('aadsts50105');
    await page.locator('a[href*="aadsts50105"]').first().waitFor();
    await page.locator('a[href*="aadsts50105"]').first().click();
    await page.locator('#step-title').waitFor();
  },
};

const STARTS: Readonly<Record<string, string>> = {
  'walk a guide': '/errors/okta.http-401/',
  'find a code by typing': '/errors/',
};
const SLOWER = 4;
const SETTLE_MS = 6000;
