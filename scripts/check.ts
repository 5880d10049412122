/** Runs every check over the catalog and the text; prints a line per failure. */
import { formatFailure } from '../src/checks/check.ts';
import { allChecks } from '../src/checks/index.ts';
import { loadProject } from '../src/checks/load-project.ts';

const project = loadProject(process.cwd());
const only = process.argv.slice(2);
let count = 0;
for (const { name, check } of allChecks.filter((rule) => only.length === 0 || only.includes(rule.name))) {
  for (const failure of check(project)) {
    process.stderr.write(`${formatFailure(name, failure)}\n`);
    count++;
  }
}
process.stdout.write(count === 0 ? 'All checks passed.\n' : `${count} failures.\n`);
process.exitCode = count === 0 ? 0 : 1;
