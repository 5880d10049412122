import { expect, test } from 'vitest';
import { compileCatalog, diagnose } from '../../src/engine/index.ts';
import { entryOf, smallCatalog } from '../support/small-catalog.ts';

test('two entries with one id are an error that names the id', () => {
  const data = smallCatalog([entryOf('acme.locked', { codes: ['A1'] }), entryOf('acme.locked', { codes: ['A2'] })]);
  expect(() => compileCatalog(data)).toThrow(/duplicate.*acme\.locked/);
});

test.each([
  { signature: {}, because: 'it has no parts' },
  { signature: { exceptions: [], codes: [] } as const, because: 'its parts are empty' },
])('a signature that asks for nothing is an error that names the entry — $because', ({ signature }) => {
  const data = smallCatalog([entryOf('acme.locked', { codes: ['A1'] }, signature)]);
  expect(() => compileCatalog(data)).toThrow(/acme\.locked.*nothing/);
});

test('a catalog without entries compiles and knows nothing', () => {
  const catalog = compileCatalog(smallCatalog([]));
  expect(diagnose('HTTP 401', {}, catalog).incidents.map(({ verdict }) => verdict)).toEqual(['unknown']);
});

test('a rare part of a signature weighs more than one that many entries ask for', () => {
  const entries = ['a', 'b', 'c'].map((name) => entryOf(`acme.${name}`, { codes: [`CODE_${name}`], status: 401 }));
  const { weightByKey } = compileCatalog(smallCatalog(entries));
  expect(weightByKey.get('code:code_a')).toBeGreaterThan(weightByKey.get('status:401') ?? Number.POSITIVE_INFINITY);
});

test('compiling does not change the data', () => {
  const data = smallCatalog([entryOf('acme.locked', { codes: ['A1'], hosts: ['Login.Acme.example'] })]);
  const before = structuredClone(data);
  compileCatalog(data);
  expect(data).toEqual(before);
});
