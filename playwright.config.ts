import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/browser/find-browser.ts';

// Another port lets two checkouts be tested at once.
const port = Number(process.env.TEST_PORT ?? 4183);
const executablePath = findBrowser();
// Another web server than the one of this machine, with its generated configuration.
const host = process.env.SIGNPOST_HOST;

export default defineConfig({
  testDir: 'test/journeys',
  fullyParallel: true,
  workers: 2,
  timeout: 40_000,
  forbidOnly: process.env.CI !== undefined,
  reporter: [['list']],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    locale: 'en-GB',
    trace: 'off',
    // What a test asks for must not come from what another page kept; test/journeys/offline.test.ts allows them.
    serviceWorkers: 'block',
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: host === undefined ? 'npm run -s serve' : `tsx scripts/serve-as.ts ${host}`,
    env: { PORT: String(port) },
    port,
    reuseExistingServer: false,
  },
});
