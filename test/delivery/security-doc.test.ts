import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentSecurityPolicy, securityHeaders } from '../../src/delivery/security-headers.ts';

const root = join(import.meta.dirname, '../..');
const told = readFileSync(join(root, 'docs/security.md'), 'utf8');

test('docs/security.md gives a reason for every header and every directive', () => {
  for (const name of [...Object.keys(securityHeaders), ...contentSecurityPolicy]) expect(told).toContain(`\`${name}\``);
});

test('every test and every command that it names as a proof is there', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Readonly<Record<string, string>>;
  };
  const files = [...told.matchAll(/`((?:src|test)\/[^`]+)`/g)].map(([, file = '']) => file);
  const commands = [...told.matchAll(/`npm run ([\w:]+)/g)].map(([, command = '']) => command);
  expect(files.length).toBeGreaterThan(10);
  expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  expect(commands.filter((command) => !(command in scripts))).toEqual([]);
});
