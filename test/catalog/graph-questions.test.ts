import { expect, test } from 'vitest';
import { toRecognitionFile } from '../../src/catalog/index.ts';
import { loadProject } from '../../src/checks/load-project.ts';
import { compileCatalog, diagnose } from '../../src/engine/index.ts';

const compiled = compileCatalog(toRecognitionFile(loadProject(process.cwd()).catalog));
const first = (paste: string, app?: string) => diagnose(paste, app === undefined ? {} : { app }, compiled).incidents[0];

test('a bare 403 of Microsoft Graph is asked about with the entries of a 403', () => {
  const incident = first('403 Forbidden', 'microsoft-graph');
  expect(incident?.question?.id).toBe('graph-403');
  const entries = incident?.matches.map(({ entry }) => entry) ?? [];
  expect(entries).toEqual(
    expect.arrayContaining(['microsoft-graph.403-permissions', 'microsoft-graph.403-token-type']),
  );
  expect(entries).not.toContain('microsoft-graph.401-token');
});

test('a bare 401 of Microsoft Graph is asked about with the entries of a 401', () => {
  const incident = first('401 Unauthorized', 'microsoft-graph');
  expect(incident?.question?.id).toBe('graph-401');
  expect(incident?.matches.map(({ entry }) => entry)).toContain('microsoft-graph.401-token');
});

test('a paste that speaks for another app is not asked about as one of Graph', () => {
  const incident = first('na1.salesforce.com said 403', 'microsoft-graph');
  expect(incident?.verdict).toBe('unknown');
  expect(incident?.contrary?.app).toBe('salesforce');
});
