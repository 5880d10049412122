import { expect, test } from 'vitest';
import type { CodeFile } from '../../src/catalog/index.ts';
import { type ImportedCode, importCodes } from '../../src/checks/import-codes.ts';
import { readGraphCodes, readOAuthCodes } from '../../src/checks/read-code-lists.ts';

const empty: CodeFile = { $schema: '', id: 'acme', sources: [], codes: [] };

function rowOf(code: string, changes: Partial<ImportedCode> = {}): ImportedCode {
  const id = `acme.${code.toLowerCase()}` as const;
  return { id, code, kind: 'other', who: 'admin', listed: 'documented', ...changes };
}

test('a list becomes rows in the order of their ids', () => {
  const { file, report } = importCodes(empty, [rowOf('ACME2'), rowOf('ACME1')], new Set());
  expect(file.codes.map(({ id }) => id)).toEqual(['acme.acme1', 'acme.acme2']);
  expect(report).toEqual({ added: ['acme.acme2', 'acme.acme1'], changed: [], missing: [] });
});

test('a code that an entry asks for by itself gets no row', () => {
  expect(importCodes(empty, [rowOf('ACME1')], new Set(['acme1'])).file.codes).toEqual([]);
});

test('a word any software may print is marked so; a code with a digit or of three words is not', () => {
  const codes = ['itemNotFound', 'invalid_grant', 'BadRequest', 'ACME1', 'MailboxNotEnabled', 'Request_NotFound'];
  const { file } = importCodes(
    empty,
    codes.map((code) => rowOf(code)),
    new Set(),
  );
  const ordinary = file.codes.filter(({ isOrdinary }) => isOrdinary).map(({ code }) => code);
  expect(ordinary.sort()).toEqual(['BadRequest', 'invalid_grant', 'itemNotFound']);
});

test('a newer list changes facts and keeps what was tuned or written by hand', () => {
  const guide = { actions: ['look'], who: [], minutes: [1, 2] as const };
  const tuned: CodeFile = {
    ...empty,
    codes: [{ ...rowOf('itemNotFound', { phrases: ['by hand'] }), guide }, rowOf('ACME1')],
  };
  const newer = [rowOf('itemNotFound', { kind: 'not-found', phrases: ['of the list'] }), rowOf('ACME1')];
  const { file, report } = importCodes(tuned, newer, new Set());
  expect(report.changed).toEqual(['acme.itemnotfound']);
  const [, item] = file.codes;
  expect(item).toEqual({ ...rowOf('itemNotFound', { kind: 'not-found', phrases: ['by hand'] }), guide });
});

test('a row that the list no longer has stays and is reported', () => {
  const { file, report } = importCodes({ ...empty, codes: [rowOf('ACME1')] }, [], new Set());
  expect(file.codes).toHaveLength(1);
  expect(report.missing).toEqual(['acme.acme1']);
});

test('taking in the same list again changes nothing', () => {
  const list = [rowOf('itemNotFound', { phrases: ['a message'] }), rowOf('ACME1', { status: 400 })];
  const first = importCodes(empty, list, new Set()).file;
  const again = importCodes(first, list, new Set());
  expect(again.file).toEqual(first);
  expect(again.report).toEqual({ added: [], changed: [], missing: [] });
});

test('a list that names an id twice is refused by name', () => {
  expect(() => importCodes(empty, [rowOf('ACME1'), rowOf('acme1')], new Set())).toThrow('acme.acme1');
});

test('an inner code that is a code of its own too gets one row', () => {
  const list = { codes: [{ code: 'resyncRequired', area: 'request' }], innerErrors: [{ code: 'resyncRequired' }] };
  expect(readGraphCodes(list).map(({ id }) => id)).toEqual(['microsoft-graph.resyncrequired']);
});

test('underscores become hyphens in ids', () => {
  const list = { codes: [{ code: 'invalid_grant' }], suberrors: [], libraryErrors: [] };
  expect(readOAuthCodes(list)[0]).toMatchObject({
    id: 'any-app.invalid-grant',
    kind: 'token-expired',
    listed: 'standard',
  });
});
