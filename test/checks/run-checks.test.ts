import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runChecks } from '../../src/checks/index.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'signpost-'));
  for (const folder of ['src/catalog', 'public/locales']) cpSync(folder, join(root, folder), { recursive: true });
});

afterEach(() => rmSync(root, { recursive: true }));

const okta = (): string => join(root, 'src/catalog/apps/okta.json');

test('a project that keeps every rule gives no line', () => {
  expect(runChecks(root)).toEqual([]);
});

test('a file that is not JSON is told with its name', () => {
  writeFileSync(okta(), '{ "id": ');
  expect(runChecks(root)).toEqual([expect.stringMatching(/^src\/catalog\/apps\/okta\.json: \[readable\] .*Remedy/)]);
});

test.each(['entries', 'id', 'hosts'])(
  'a file without "%s" is told by the schema, and no later rule trips over it',
  (field) => {
    const data = JSON.parse(readFileSync(okta(), 'utf8')) as Record<string, unknown>;
    delete data[field];
    writeFileSync(okta(), JSON.stringify(data));
    const lines = runChecks(root);
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.every((line) => line.includes('[schema]'))).toBe(true);
  },
);
