/** Draws the flow of an entry, a code with a guide or a question as a Mermaid graph: npm run flow:graph -- <entry or question> */
import { join } from 'node:path';
import { composeAll } from '../src/checks/compose-all.ts';
import { drawFlow } from '../src/checks/draw-flow.ts';
import { loadProject } from '../src/checks/load-project.ts';

const wanted = process.argv[2] ?? '';
const project = loadProject(join(import.meta.dirname, '..'));
const flowId = project.catalog.apps.flatMap(({ entries }) => entries).find(({ id }) => id === wanted)?.flow ?? wanted;
const app = wanted.includes('.') ? wanted.slice(0, wanted.indexOf('.')) : undefined;
const all = composeAll(project);
const found =
  all.find(({ code }) => code === wanted) ??
  all.find(({ flow, app: owner }) => flow.id === flowId && (app === undefined || owner?.id === app));

if (found === undefined || 'message' in found.walk) {
  process.stderr.write(`There is no entry or question "${wanted}". Usage: npm run flow:graph -- okta.http-401\n`);
  process.exitCode = 2;
} else {
  process.stdout.write(drawFlow(found.walk));
}
