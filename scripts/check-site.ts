/**
 * Compares a running site with what its host should send, and with the build in dist/: every kind of address, byte by byte.
 *
 * npm run check:site -- https://signpost.example github-pages
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type HostId, hosts } from '../src/delivery/hosts.ts';
import { compareAnswers } from './hosts/compare-answers.ts';

const [site = '', host = 'nginx'] = process.argv.slice(2);
const dist = join(import.meta.dirname, '../dist');
if (!/^https?:\/\//.test(site) || !isHost(host)) {
  stop(`Usage: npm run check:site -- ADDRESS HOST, where HOST is one of ${Object.keys(hosts).join(', ')}`);
}
if (!existsSync(dist)) stop('There is no dist/. Remedy: npm run build, with the BASE and SITE_URL of the site');

const lines = await compareAnswers(site.replace(/\/$/, ''), host, dist);
for (const line of lines) process.stderr.write(`${line}\n`);
process.stdout.write(lines.length === 0 ? 'The site answers as declared.\n' : `${lines.length} differences.\n`);
process.exitCode = lines.length === 0 ? 0 : 1;

function isHost(name: string): name is HostId {
  return Object.hasOwn(hosts, name);
}

function stop(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
