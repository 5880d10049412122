import { existsSync } from 'node:fs';

/**
 * The browser the tests run in: CHROME_PATH, else the first Chromium or Chrome in one of the usual places.
 *
 * @returns Its path, or `undefined` when there is none; Playwright then uses the one it downloaded itself.
 */
export function findBrowser(): string | undefined {
  const named = process.env.CHROME_PATH;
  if (named !== undefined && named !== '') return named;
  return (USUAL_PLACES[process.platform] ?? []).find((path) => existsSync(path));
}

const USUAL_PLACES: Readonly<Record<string, readonly string[]>> = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  ],
};
