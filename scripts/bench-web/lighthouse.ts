import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../browser/find-browser.ts';

/** What Lighthouse says of a page, on its phone with its slow line. */
export interface LighthouseScores {
  readonly performance: number;
  readonly accessibility: number;
  readonly bestPractices: number;
  readonly seo: number;
  /** Largest contentful paint in seconds. */
  readonly lcp: number;
  /** Total blocking time in milliseconds. */
  readonly tbt: number;
  readonly cls: number;
}

/** Not part of the installed packages: it weighs more than all of them together and nothing else needs it. */
const LIGHTHOUSE = 'lighthouse@12.8.2';

/**
 * Runs Lighthouse some times and takes the run in the middle, by its largest contentful paint.
 *
 * @throws Error when no run gave a result.
 */
export async function judge(address: string, runs: number): Promise<LighthouseScores> {
  const results: LighthouseScores[] = [];
  for (let run = 0; run < runs; run += 1) {
    const result = (await runOnce(address)) ?? (await runOnce(address));
    if (result !== undefined) results.push(result);
  }
  const middle = results.toSorted((a, b) => a.lcp - b.lcp)[Math.floor(results.length / 2)];
  if (middle === undefined) throw new Error(`Lighthouse gave no result for ${address}`);
  return { ...middle, tbt: median(results.map(({ tbt }) => tbt)), cls: Math.max(...results.map(({ cls }) => cls)) };
}

async function runOnce(address: string): Promise<LighthouseScores | undefined> {
  const folder = mkdtempSync(join(tmpdir(), 'signpost-lighthouse-'));
  const file = join(folder, 'result.json');
  const browser = findBrowser();
  const flags = `--headless=new --no-sandbox --disable-gpu --user-data-dir=${join(folder, 'profile')}`;
  // Not waited for in place: this very program serves the page.
  const child = spawn(
    'npx',
    ['--yes', LIGHTHOUSE, address, '--quiet', '--output=json', `--output-path=${file}`, `--chrome-flags=${flags}`],
    { env: { ...process.env, ...(browser === undefined ? {} : { CHROME_PATH: browser }) }, stdio: 'ignore' },
  );
  await once(child, 'exit');
  try {
    return readResult(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    // Now and then the browser never starts to load; the run is done again.
    return undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Result {
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
  readonly audits: Readonly<Record<string, { readonly numericValue?: number }>>;
}

function readResult({ categories, audits }: Result): LighthouseScores | undefined {
  const score = (name: string): number => Math.round((categories[name]?.score ?? Number.NaN) * 100);
  const value = (name: string): number => audits[name]?.numericValue ?? Number.NaN;
  const lcp = value('largest-contentful-paint') / 1000;
  if (Number.isNaN(lcp)) return undefined;
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    bestPractices: score('best-practices'),
    seo: score('seo'),
    lcp,
    tbt: value('total-blocking-time'),
    cls: value('cumulative-layout-shift'),
  };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
