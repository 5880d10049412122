import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { servers } from './servers.ts';

/** A web server that has been started. */
export interface StartedServer {
  /** Its address without a slash at the end. */
  readonly address: string;
  /** Settles when the server has ended by itself. */
  readonly ended: Promise<void>;
  readonly stop: () => void;
}

/**
 * Starts a web server with the generated configuration.
 *
 * @param port Port of this machine to listen on.
 * @param dist Folder of the build.
 * @throws Error with its remedy when there is no build, or the server cannot be run or does not take the configuration.
 */
export async function startServer(id: keyof typeof servers, port: number, dist: string): Promise<StartedServer> {
  if (!existsSync(dist)) throw new Error('There is no dist/. Remedy: npm run build');
  const server = servers[id];
  const folder = mkdtempSync(join(tmpdir(), `signpost-${id}-`));
  const { test, run } = server.prepare(folder, port, dist);
  const tested = spawnSync(server.program, test, { encoding: 'utf8' });
  if (tested.error !== undefined) throw new Error(`${server.program} cannot be run. Remedy: ${server.remedy}`);
  if (tested.status !== 0) throw new Error(tested.stderr);
  const child = spawn(server.program, run, { stdio: 'ignore' });
  const address = `http://127.0.0.1:${port}`;
  const stop = (): void => {
    child.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  for (let tries = 0; tries < 50 && child.exitCode === null; tries += 1) {
    if (await answers(address)) return { address, ended, stop };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  stop();
  throw new Error(`${id} ${child.exitCode === null ? 'did not answer within five seconds' : 'ended by itself'}.`);
}

function answers(address: string): Promise<boolean> {
  return fetch(`${address}/`).then(
    () => true,
    () => false,
  );
}
