/**
 * Measures the built site in the browser: npm run bench:web -- [--only vitals|lighthouse] [--runs N]
 *
 * Layout shifts and slow answers of whole journeys on a slow processor, and Lighthouse on five kinds of page in two languages
 * beside the same site without prerendering. Prints the tables and writes them into docs/benchmarks.md. Builds twice; takes
 * forty minutes.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { replaceBetween, toTable } from './bench/table.ts';
import { judge, type LighthouseScores } from './bench-web/lighthouse.ts';
import { serveCompressed } from './bench-web/serve-compressed.ts';
import { measureVitals } from './bench-web/vitals.ts';

const PAGES: Readonly<Record<string, string>> = {
  start: '/',
  'a guide': '/errors/okta.http-401/',
  'a code': '/errors/entra.aadsts50105/',
  'errors of an app': '/apps/microsoft-365/',
  about: '/about/',
};
const LOCALES = ['en', 'ja'] as const;

const root = join(import.meta.dirname, '..');
const { values } = parseArgs({ options: { only: { type: 'string' }, runs: { type: 'string' } } });
const machine = `\`npm run bench:web\`, Node ${process.version}, ${cpus()[0]?.model.split(' ').slice(0, 2).join(' ')} (${cpus().length} threads), ${new Date().toISOString().slice(0, 10)}.`;

build('dist', {});
const site = await serveCompressed(join(root, 'dist'));
if (values.only !== 'lighthouse') await reportVitals(site.address);
if (values.only !== 'vitals') await reportLighthouse(site.address);
site.close();

async function reportVitals(address: string): Promise<void> {
  const measured = await measureVitals(address, ['en', 'ja', 'ar'], Number(values.runs ?? 5));
  const rows = measured.map(({ journey, locale, cls, inp, presses, blocked }) => [
    journey,
    locale,
    cls.toFixed(3),
    `${inp} ms`,
    String(presses),
    blocked === undefined ? '–' : `${Math.round(blocked)} ms`,
  ]);
  const head = ['Journey', 'Language', 'CLS', 'INP', 'Answers measured', 'Blocked before'];
  publish('vitals', `${machine}\n\n${toTable(2, head, rows)}`);
}

async function reportLighthouse(address: string): Promise<void> {
  const runs = Number(values.runs ?? 3);
  build('dist-client', { PRERENDER: '0' });
  const client = await serveCompressed(join(root, 'dist-client'));
  const rows: (readonly string[])[] = [];
  for (const [name, below] of Object.entries(PAGES)) {
    for (const locale of LOCALES) {
      const path = `/${locale}${below}`;
      const own = await judge(`${address}${path}`, runs);
      rows.push(toRow(name, locale, own, await judge(`${client.address}${path}`, runs)));
    }
  }
  client.close();
  const head = [
    'Page',
    'Language',
    'Performance',
    'Acc.',
    'Best pr.',
    'SEO',
    'LCP',
    'TBT',
    'CLS',
    'LCP client-only',
    'ratio',
  ];
  publish('lighthouse', `${machine}\n\n${toTable(2, head, rows)}`);
}

function toRow(page: string, locale: string, own: LighthouseScores, client: LighthouseScores): readonly string[] {
  const { performance, accessibility, bestPractices, seo, lcp, tbt, cls } = own;
  const scores = [performance, accessibility, bestPractices, seo].map(String);
  const times = [`${lcp.toFixed(2)} s`, `${Math.round(tbt)} ms`, cls.toFixed(3), `${client.lcp.toFixed(2)} s`];
  return [page, locale, ...scores, ...times, (client.lcp / lcp).toFixed(1)];
}

function build(folder: string, settings: Readonly<Record<string, string>>): void {
  const { status } = spawnSync('npx', ['vite', 'build', '--outDir', folder, '--logLevel', 'error'], {
    cwd: root,
    // Lighthouse judges canonical addresses; any will do that is absolute.
    env: { ...process.env, SITE_URL: 'https://signpost.example', ...settings },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) process.exit(1);
}

function publish(name: string, content: string): void {
  process.stdout.write(`${content}\n\n`);
  const page = join(root, 'docs/benchmarks.md');
  writeFileSync(page, replaceBetween(readFileSync(page, 'utf8'), name, content));
}
