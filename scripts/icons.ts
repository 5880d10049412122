/** Draws the icons of the installed page from public/icon.svg: npm run icons. They are checked in. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from './browser/find-browser.ts';

interface IconFile {
  readonly name: string;
  /** Width and height in pixels. */
  readonly size: number;
  /** How much of the width the drawing takes. */
  readonly part: number;
  /** Radius of the corners as a part of the width; without one, systems cut out their own shape. */
  readonly radius: number;
}

// A system that cuts out its own shape leaves the middle 80 % at least.
const FILES: readonly IconFile[] = [
  { name: 'icon-192', size: 192, part: 0.84, radius: 0.2 },
  { name: 'icon-512', size: 512, part: 0.84, radius: 0.2 },
  { name: 'maskable-512', size: 512, part: 0.66, radius: 0 },
  { name: 'apple-180', size: 180, part: 0.78, radius: 0 },
];

/** The page's own paper, so that the sign is seen on a dark desktop too. */
const PAPER = '#f7f7f4';

const folder = join(import.meta.dirname, '../public/icons');
mkdirSync(folder, { recursive: true });
const drawing = readFileSync(join(folder, '../icon.svg'), 'utf8');
const executablePath = findBrowser();
const browser = await chromium.launch({
  ...(executablePath === undefined ? {} : { executablePath }),
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage({ colorScheme: 'light' });
for (const { name, size, part, radius } of FILES) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>
    body { margin: 0 }
    div { display: grid; place-items: center; height: 100vh; background: ${PAPER}; border-radius: ${radius * size}px }
    svg { width: ${part * size}px }
  </style><div>${drawing}</div>`);
  await page.screenshot({ path: join(folder, `${name}.png`), omitBackground: true });
}
await browser.close();
