import { expect, test } from 'vitest';
import { toBenchCatalog } from '../../scripts/bench/bench-catalog.ts';
import { growCatalog } from '../../scripts/bench/synthetic-catalog.ts';
import { replaceBetween, toPercent, toTable } from '../../scripts/bench/table.ts';
import { loadProject } from '../../src/checks/load-project.ts';
import { compileCatalog, diagnose } from '../../src/engine/index.ts';

const page = '# Title\n\n<!-- speed -->\nold\n<!-- /speed -->\n\nProse.\n';
const own = toBenchCatalog(loadProject(process.cwd()).catalog);

test('a table is padded to one width', () => {
  expect(toTable(1, ['a', 'b'], [['long cell', '1']])).toBe(
    ['| a         |   b |', '| --------- | --: |', '| long cell |   1 |'].join('\n'),
  );
});

test('what stands between the markers is replaced, and the rest is kept', () => {
  expect(replaceBetween(page, 'speed', 'new')).toBe('# Title\n\n<!-- speed -->\n\nnew\n\n<!-- /speed -->\n\nProse.\n');
});

test('replacing a second time changes nothing more', () => {
  const once = replaceBetween(page, 'speed', 'new');
  expect(replaceBetween(once, 'speed', 'new')).toBe(once);
});

test('a page without the markers is refused', () => {
  expect(() => replaceBetween('# Title\n', 'speed', 'new')).toThrow('<!-- speed -->');
});

test('only what is whole reads 100 %', () => {
  expect([toPercent(3, 3), toPercent(1999, 2000), toPercent(0, 2), toPercent(0, 0)]).toEqual([
    '100 %',
    '99.9 %',
    '0.0 %',
    '–',
  ]);
});

test('an invented catalog is the same on every run, and a larger one begins like a smaller one', () => {
  const [once, again, larger] = [growCatalog(own, 2000), growCatalog(own, 2000), growCatalog(own, 3000)];
  expect(again).toEqual(once);
  expect(larger.data.entries.slice(0, once.data.entries.length)).toEqual(once.data.entries);
  expect(larger.data.codes.slice(0, once.data.codes.length)).toEqual(once.data.codes);
});

test('a catalog that is large enough already is left as it is', () => {
  expect(growCatalog(own, 1)).toBe(own);
});

test('the engine takes an invented catalog of 10,000 and recognises an entry of it', () => {
  const { data, samplesByEntry } = growCatalog(own, 10_000);
  expect(data.entries.length + data.codes.length).toBe(10_000);
  const entry = data.entries.findLast(({ signatures }) => signatures.some(({ codes }) => codes !== undefined));
  const [paste = ''] = samplesByEntry.get(entry?.id ?? 'none.none') ?? [];
  const { incidents } = diagnose(paste, { app: entry?.app ?? '' }, compileCatalog(data));
  expect(incidents[0]?.matches[0]?.entry).toBe(entry?.id);
});
