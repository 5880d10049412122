/**
 * Proves that a web server answers as declared: starts it with the generated configuration on a free port, with the build
 * in dist/, and asks for every kind of address. npm run check:nginx, npm run check:caddy
 */
import { join } from 'node:path';
import { compareAnswers } from './hosts/compare-answers.ts';
import { freePort } from './hosts/free-port.ts';
import { startServer } from './hosts/start-server.ts';

const [id = ''] = process.argv.slice(2);
if (id !== 'nginx' && id !== 'caddy') stop('Usage: npm run check:nginx or npm run check:caddy');
const dist = join(import.meta.dirname, '../dist');

const server = await startServer(id, await freePort(), dist).catch(({ message }: Error) => stop(message));
try {
  const lines = await compareAnswers(server.address, id, dist);
  for (const line of lines) process.stderr.write(`${line}\n`);
  process.stdout.write(lines.length === 0 ? `${id} answers as declared.\n` : `${lines.length} differences.\n`);
  process.exitCode = lines.length === 0 ? 0 : 1;
} finally {
  server.stop();
}

function stop(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
