/** Runs every check over the catalog and the text; prints a line per failure. */
import { join } from 'node:path';
import { runChecks } from '../src/checks/index.ts';

const lines = runChecks(join(import.meta.dirname, '..'));
for (const line of lines) process.stderr.write(`${line}\n`);
process.stdout.write(lines.length === 0 ? 'All checks passed.\n' : `${lines.length} failures.\n`);
process.exitCode = lines.length === 0 ? 0 : 1;
