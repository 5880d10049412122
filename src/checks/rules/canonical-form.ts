import { toCanonical } from '../canonical.ts';
import type { Check, Failure } from '../check.ts';
import type { JsonFile, Project } from '../load-project.ts';

export const canonicalForm: Check = {
  name: 'canonical-form',
  description: 'Every catalog file has its one form: properties in the order of the schema, entries and flows by id.',
  check: (project) => [
    ...project.appFiles.flatMap((file) => compare(file, 'app.schema.json', project)),
    ...project.codeFiles.flatMap((file) => compare(file, 'codes.schema.json', project)),
    ...project.flowFiles.flatMap((file) => compare(file, 'flow.schema.json', project)),
    ...compare(project.recognitionFile, 'recognition.schema.json', project),
  ],
};

function compare(file: JsonFile, schemaId: string, project: Project): Failure[] {
  if (JSON.stringify(toCanonical(file, schemaId, project)) === JSON.stringify(file.data)) return [];
  return [{ file: file.path, id: '', problem: 'is not in its one form', remedy: 'npm run fix' }];
}
