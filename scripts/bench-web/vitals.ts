import type { Browser, Page } from '@playwright/test';
import { launchBrowser } from '../browser/launch-browser.ts';

/** How a journey felt, as the browser itself measured it. */
export interface Vitals {
  readonly journey: string;
  readonly locale: string;
  /** Cumulative layout shift; 0 is best. */
  readonly cls: number;
  /**
   * Interaction to Next Paint, in milliseconds, in steps of 8: the slowest answer to a press or a key, without the slowest
   * one of every fifty (https://web.dev/articles/inp).
   */
  readonly inp: number;
  readonly presses: number;
  /**
   * Total blocking time in milliseconds, from the first paint until nothing more is fetched, kept or prepared: of each task of
   * more than 50 ms what goes beyond. Lighthouse counts the same but stops sooner. `undefined` for a journey begun at once.
   */
  readonly blocked: number | undefined;
}

/**
 * Walks the journeys on a processor slowed down four times.
 *
 * @param runs How often each is walked: the median counts of what it took, and the worst of what moved.
 */
export async function measureVitals(
  address: string,
  locales: readonly string[],
  runs: number,
): Promise<readonly Vitals[]> {
  const browser = await launchBrowser();
  const results: Vitals[] = [];
  for (const [journey, walk] of Object.entries(journeys)) {
    for (const locale of locales) {
      const measured: Vitals[] = [];
      for (let run = 0; run < runs; run += 1) measured.push(await measure(browser, address, journey, locale, walk));
      results.push({
        ...(measured[0] as Vitals),
        cls: Math.max(...measured.map(({ cls }) => cls)),
        inp: middle(measured.map(({ inp }) => inp)),
        blocked: middle(measured.map(({ blocked }) => blocked)),
      });
    }
  }
  await browser.close();
  return results;
}

function middle<Value extends number | undefined>(values: readonly Value[]): Value {
  return values.toSorted((a, b) => Number(a) - Number(b))[Math.floor(values.length / 2)] as Value;
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
  await page.goto(`${address}/${locale}${STARTS[journey.replace(AT_ONCE, '')] ?? '/'}`);
  let before: Recorded | undefined;
  if (!journey.endsWith(AT_ONCE)) {
    await page.waitForTimeout(SETTLE_MS);
    before = await page.evaluate<Recorded>(READ);
  }
  await walk(page);
  await page.waitForTimeout(1000);
  const { shifts, durations, count } = await page.evaluate<Recorded>(READ);
  await page.close();
  const slowest = durations.toSorted((a, b) => b - a);
  const inp = slowest[Math.floor(count / 50)] ?? 0;
  return { journey, locale, cls: shifts, inp, presses: count, blocked: before?.blocked };
}

interface Recorded {
  readonly shifts: number;
  /** Of each press or key that took longer than a frame. */
  readonly durations: readonly number[];
  /** Of all presses and keys. */
  readonly count: number;
  /** By long tasks, since the first paint. */
  readonly blocked: number;
}

/** Runs in the page. As text: what compiles this file would put helpers into it that the page does not have. */
const OBSERVE = `
  window.vitals = { shifts: 0, durations: new Map(), tasks: [] };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.vitals.shifts += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    const { durations } = window.vitals;
    for (const { interactionId: id, duration } of list.getEntries())
      if (id > 0) durations.set(id, Math.max(duration, durations.get(id) ?? 0));
  }).observe({ type: 'event', buffered: true, durationThreshold: 16 });
  new PerformanceObserver((list) => window.vitals.tasks.push(...list.getEntries())).observe({ type: 'longtask', buffered: true });
`;

const READ = `({
  shifts: window.vitals.shifts,
  durations: [...window.vitals.durations.values()],
  count: performance.interactionCount,
  blocked: window.vitals.tasks
    .filter(({ startTime }) => startTime > performance.getEntriesByName('first-contentful-paint')[0].startTime)
    .reduce((sum, { duration }) => sum + duration - 50, 0),
})`;

const pasteAndOpen: Walk = async (page) => {
  await page.locator('textarea').click(PRESS);
  await page.keyboard.type('HttpRequestFailure: Server returned: 401 Unauthorized', PRESS);
  await page.locator('[data-verdict]').first().waitFor();
  await page.locator('input[name="app"]').nth(5).click(PRESS);
  await page.locator('[data-verdict="certain"]').first().waitFor();
  await page.locator('[data-verdict="certain"] a').first().click(PRESS);
  await page.locator('#step-title').waitFor();
};

const walkGuide: Walk = async (page) => {
  for (let step = 0; step < 3; step += 1) {
    const choices = page.locator('section[aria-labelledby="step-title"] button');
    const title = await page.locator('#step-title').textContent();
    await choices.first().click(PRESS);
    await page.waitForFunction((before) => document.getElementById('step-title')?.textContent !== before, title);
  }
};

/** Begun as soon as the page is loaded, while everything is still being fetched and prepared. */
const AT_ONCE = ', at once';

const journeys: Readonly<Record<string, Walk>> = {
  'paste, choose the app, open the guide': pasteAndOpen,
  [`paste, choose the app, open the guide${AT_ONCE}`]: pasteAndOpen,
  'walk a guide': walkGuide,
  [`walk a guide${AT_ONCE}`]: walkGuide,
  'find a code by typing': async (page) => {
    await page.locator('input[type="search"]').first().click(PRESS);
    await page.keyboard.type('aadsts50105', PRESS);
    await page.locator('a[href*="aadsts50105"]').first().waitFor();
    await page.locator('a[href*="aadsts50105"]').first().click(PRESS);
    await page.locator('#step-title').waitFor();
  },
};

const STARTS: Readonly<Record<string, string>> = {
  'walk a guide': '/errors/okta.http-401/',
  'find a code by typing': '/errors/',
};
const SLOWER = 4;
/** How long a key or a button is held down: shorter than most people do, and typing faster than anybody types an error. */
const PRESS = { delay: 60 };
/** Long enough for all that is fetched, prepared and kept once the page is calm. */
const SETTLE_MS = 12_000;
