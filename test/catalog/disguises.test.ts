import { describe, expect, test } from 'vitest';
import { toRecognitionFile } from '../../src/catalog/index.ts';
import { loadProject } from '../../src/checks/load-project.ts';
import { compileCatalog, diagnose } from '../../src/engine/index.ts';
import { disguises } from '../support/disguises.ts';

const { catalog } = loadProject(process.cwd());
const compiled = compileCatalog(toRecognitionFile(catalog));
const samples = catalog.apps.flatMap((app) =>
  app.entries.flatMap((entry) =>
    [...new Set(entry.samples.map(({ text }) => text))].map((text) => ({ app: app.id, entry: entry.id, text })),
  ),
);

describe('every known message, its app chosen, is recognised in the guise of', () => {
  test.each(disguises)('$name', ({ apply }) => {
    const missed = samples.flatMap(({ app, entry, text }) => {
      const found = diagnose(apply(text), { app }, compiled).incidents[0]?.matches[0]?.entry;
      return found === entry ? [] : [`${entry} (found ${found}): ${text}`];
    });
    expect(missed).toEqual([]);
  });
});
