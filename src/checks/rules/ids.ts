import { allFlows, flowOfKind } from '../../catalog/index.ts';
import type { EntryId } from '../../catalog/types.ts';
import type { Check, Failure } from '../check.ts';
import type { Project } from '../load-project.ts';

export const ids: Check = {
  name: 'ids',
  description: 'Files are named after their ids, ids are unique, and every id that is pointed to exists.',
  check: (project) => [
    ...project.appFiles.flatMap(({ path, data }) => checkName(path, data.id)),
    ...project.flowFiles.flatMap(({ path, data }) => checkName(path, data.id)),
    ...project.codeFiles.flatMap(({ path, data }) => checkName(path, data.id)),
    ...checkEntries(project),
    ...checkFlowIds(project),
    ...checkPointers(project),
    ...checkEntryTargets(project),
    ...checkFamilies(project),
    ...checkKinds(project),
  ],
};

function checkName(path: string, id: string): Failure[] {
  if (path.endsWith(`/${id}.json`)) return [];
  return [{ file: path, id, problem: 'the id differs from the file name', remedy: `name the file ${id}.json` }];
}

function checkEntries({ appFiles, codeFiles }: Project): Failure[] {
  const seen = new Set<string>();
  const entries = appFiles.map(({ path, data }) => ({ path, data, rows: data.entries }));
  const codes = codeFiles.map(({ path, data }) => ({ path, data, rows: data.codes }));
  return [...entries, ...codes].flatMap(({ path, data, rows }) => {
    return rows.flatMap(({ id }: { readonly id: EntryId }) => {
      const failures: Failure[] = [];
      if (!id.startsWith(`${data.id}.`)) {
        failures.push({ file: path, id, problem: 'belongs to another app', remedy: `start it with ${data.id}.` });
      }
      if (seen.has(id))
        failures.push({ file: path, id, problem: 'is used twice', remedy: 'give the newer one an id of its own' });
      seen.add(id);
      return failures;
    });
  });
}

function checkFlowIds({ appFiles, catalog }: Project): Failure[] {
  const seen = new Set<string>(catalog.flows.map(({ id }) => id));
  return appFiles.flatMap(({ path, data }) =>
    (data.flows ?? []).flatMap(({ id }) => {
      const failures: Failure[] = [];
      if (!id.startsWith(`${data.id}.`)) {
        failures.push({ file: path, id, problem: 'is not an id of this app', remedy: `start it with ${data.id}.` });
      }
      if (seen.has(id)) failures.push({ file: path, id, problem: 'is used twice', remedy: 'rename one of the flows' });
      seen.add(id);
      return failures;
    }),
  );
}

function checkPointers({ appFiles, catalog }: Project): Failure[] {
  const flows = new Map(allFlows(catalog).map((flow) => [flow.id, flow]));
  const entries = new Set<string>(catalog.apps.flatMap((app) => app.entries.map(({ id }) => id)));
  return appFiles.flatMap(({ path, data }) =>
    data.entries.flatMap((entry) => {
      const failures: Failure[] = [];
      if (flows.get(entry.flow)?.purpose !== 'fix') {
        failures.push({
          file: path,
          id: entry.id,
          problem: `there is no flow ${entry.flow} for fixing`,
          remedy: 'point to an existing flow',
        });
      }
      if (entry.successor !== undefined && !entries.has(entry.successor)) {
        failures.push({
          file: path,
          id: entry.id,
          problem: `its successor ${entry.successor} does not exist`,
          remedy: 'name an existing entry',
        });
      }
      if ((entry.status === 'retired') !== (entry.successor !== undefined)) {
        failures.push({
          file: path,
          id: entry.id,
          problem: 'status and successor disagree',
          remedy: 'a retired entry names a successor, an active one does not',
        });
      }
      return failures;
    }),
  );
}

/** Where questions lead. */
function checkEntryTargets({ catalog, flowFiles }: Project): Failure[] {
  const entries = new Set(catalog.apps.flatMap((app) => app.entries.map(({ id }) => `entry:${id}`)));
  return flowFiles.flatMap(({ path, data }) =>
    data.steps.flatMap((step) =>
      (step.kind === 'include' ? [] : step.choices)
        .filter(({ to }) => to.startsWith('entry:') && !entries.has(to))
        .map(({ to }) => ({
          file: path,
          id: `${data.id} ${step.id}`,
          problem: `leads to ${to}, which does not exist`,
          remedy: 'name an existing entry',
        })),
    ),
  );
}

/** Every kind of code needs a flow to be walked by. */
function checkKinds({ catalog, codeFiles }: Project): Failure[] {
  const flows = new Set(allFlows(catalog).flatMap(({ id, purpose }) => (purpose === 'fix' ? [id] : [])));
  return codeFiles.flatMap(({ path, data }) =>
    [...new Set(data.codes.map(({ kind }) => flowOfKind(kind)))]
      .filter((flow) => !flows.has(flow))
      .map((flow) => ({
        file: path,
        id: flow,
        problem: 'there is no such flow for its kind of codes',
        remedy: 'write the flow, or give the codes another kind',
      })),
  );
}

function checkFamilies({ catalog, recognitionFile }: Project): Failure[] {
  const apps = new Set(catalog.apps.map(({ id }) => id));
  return catalog.recognition.codeFamilies
    .filter(({ app, digits }) => !apps.has(app) || digits[0] > digits[1])
    .map(({ id }) => ({
      file: recognitionFile.path,
      id,
      problem: 'names an app that does not exist, or more digits at least than at most',
      remedy: 'correct it',
    }));
}
