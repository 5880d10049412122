/** Makes sure that a browser for the tests is there: the system's, else an installed one, else says what to install. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findBrowser } from './browser/find-browser.ts';

const APT_PACKAGES = ['chromium', 'fonts-noto-cjk', 'fonts-noto-core'];
const isDebianRoot = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;

if (!hasBrowser() || (isDebianRoot && !hasJapaneseFont())) install();
if (!hasBrowser()) {
  process.stderr.write(
    [
      'The browser tests need Chromium or Chrome, and none was found or could be installed.',
      `  Debian, Ubuntu:  sudo apt-get install ${APT_PACKAGES.join(' ')}`,
      '  elsewhere:       npx playwright install chromium',
      '  or set CHROME_PATH to the program.',
      '',
    ].join('\n'),
  );
  process.exit(1);
}

function install(): void {
  if (isDebianRoot) {
    run('apt-get', ['update']);
    run('apt-get', ['install', '-y', '--no-install-recommends', ...APT_PACKAGES]);
  } else {
    run(process.platform === 'win32' ? 'npx.cmd' : 'npx', ['playwright', 'install', 'chromium']);
  }
}

function hasBrowser(): boolean {
  return findBrowser() !== undefined || existsSync(chromium.executablePath());
}

/** Without one, Japanese and Korean pages are drawn as boxes. */
function hasJapaneseFont(): boolean {
  const listed = spawnSync('fc-list', [':lang=ja'], { encoding: 'utf8' });
  return (listed.stdout ?? '').trim() !== '';
}

function run(command: string, parameters: readonly string[]): void {
  spawnSync(command, parameters, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
}
