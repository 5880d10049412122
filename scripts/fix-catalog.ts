/** Puts every catalog file into its one form; the formatter does the rest. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toCanonical } from '../src/checks/canonical.ts';
import { type JsonFile, loadProject } from '../src/checks/load-project.ts';

const root = join(import.meta.dirname, '..');
const project = loadProject(root);

for (const file of project.appFiles) write(file, 'app.schema.json');
for (const file of project.codeFiles) write(file, 'codes.schema.json');
for (const file of project.flowFiles) write(file, 'flow.schema.json');
write(project.recognitionFile, 'recognition.schema.json');

function write(file: JsonFile, schemaId: string): void {
  writeFileSync(join(root, file.path), `${JSON.stringify(toCanonical(file, schemaId, project), null, 2)}\n`);
}
