import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { azureConfig } from '../../src/delivery/files/azure.ts';
import { headersFile } from '../../src/delivery/files/headers-file.ts';
import { deployFiles } from '../../src/delivery/host-files.ts';

test.each(deployFiles)('$path is what `npm run deploy:files` writes', ({ path, write }) => {
  expect(readFileSync(join(import.meta.dirname, '../..', path), 'utf8')).toBe(write());
});

test('the configuration of Azure Static Web Apps keeps within the 20 KB the host reads', () => {
  expect(Buffer.byteLength(azureConfig())).toBeLessThan(20 * 1024);
});

test('no line of _headers passes the 2,000 characters Cloudflare Pages reads', () => {
  for (const line of headersFile().split('\n')) expect(line.length).toBeLessThan(2000);
});
