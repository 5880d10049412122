/**
 * Proves that a web server answers as declared: starts it with the generated configuration on a free port, with the build
 * in dist/, and asks for every kind of address. npm run check:nginx, npm run check:caddy
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compareAnswers } from './hosts/compare-answers.ts';
import { freePort } from './hosts/free-port.ts';
import { servers } from './hosts/servers.ts';

const [id = ''] = process.argv.slice(2);
if (id !== 'nginx' && id !== 'caddy') stop('Usage: npm run check:nginx or npm run check:caddy');
const dist = join(import.meta.dirname, '../dist');
if (!existsSync(dist)) stop('There is no dist/. Remedy: npm run build');

const server = servers[id];
const folder = mkdtempSync(join(tmpdir(), `signpost-${id}-`));
const port = await freePort();
const { test, run } = server.prepare(folder, port, dist);

const tested = spawnSync(server.program, test, { encoding: 'utf8' });
if (tested.error !== undefined) stop(`${server.program} cannot be run. Remedy: ${server.remedy}`);
if (tested.status !== 0) stop(tested.stderr);

const child = spawn(server.program, run, { stdio: 'ignore' });
try {
  await untilAnswers(`http://127.0.0.1:${port}/`);
  const lines = await compareAnswers(`http://127.0.0.1:${port}`, id, dist);
  for (const line of lines) process.stderr.write(`${line}\n`);
  process.stdout.write(lines.length === 0 ? `${id} answers as declared.\n` : `${lines.length} differences.\n`);
  process.exitCode = lines.length === 0 ? 0 : 1;
} finally {
  child.kill();
  rmSync(folder, { recursive: true, force: true });
}

async function untilAnswers(url: string): Promise<void> {
  for (let tries = 0; tries < 50; tries += 1) {
    if (child.exitCode !== null) stop(`${id} ended by itself.`);
    if (
      await fetch(url).then(
        () => true,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  stop(`${id} did not answer within five seconds.`);
}

function stop(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
