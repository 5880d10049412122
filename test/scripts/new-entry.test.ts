import { expect, test } from 'vitest';
import type { AppFile } from '../../src/catalog/index.ts';
import { allChecks } from '../../src/checks/index.ts';
import { addEntry, addEntryText } from '../../src/checks/new-entry.ts';
import { appFile, copyProject } from '../support/broken-project.ts';

test('a new entry takes its place in the order and has the shape the schema asks for', () => {
  const project = copyProject();
  const file = appFile(project, 'okta');
  const added = addEntry(file.data as AppFile, 'http-403');
  expect(added.entries.map(({ id }) => id)).toEqual([
    'okta.http-401',
    'okta.http-403',
    'okta.http-404',
    'okta.io-exception',
  ]);
  Object.assign(file, { data: added });
  expect(allChecks.find(({ name }) => name === 'schema')?.check(project)).toEqual([]);
});

test('an id that is taken or no slug is refused', () => {
  const { data } = appFile(copyProject(), 'okta');
  expect(() => addEntry(data as AppFile, 'http-401')).toThrow('okta.http-401 exists already');
  expect(() => addEntry(data as AppFile, 'HTTP 403')).toThrow('lower-case words');
});

test('its text gets all four parts in a file that may be new', () => {
  const text = addEntryText({}, 'http-403');
  expect(Object.keys(text.entries?.['http-403'] ?? {})).toEqual(['title', 'meaning', 'cause', 'fix']);
});
