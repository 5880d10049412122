import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { answerAt, type HostId, hosts } from '../../src/delivery/hosts.ts';
import { securityHeaders } from '../../src/delivery/security-headers.ts';
import { filesIn, samplePaths } from './built-site.ts';
import { metaOf } from './page-meta.ts';

/**
 * Asks a running site for every kind of address and compares what comes back with what its host should send: status, bytes
 * and every header of ours.
 *
 * @param site Address of the site's root, without a slash at the end.
 * @param folder The build that it should be serving.
 * @returns A line per difference. Empty when the site answers as declared. A redirect to the same address with a slash at
 *   its end is followed.
 */
export async function compareAnswers(site: string, host: HostId, folder: string): Promise<readonly string[]> {
  const has = filesIn(folder);
  const lines: string[] = [];
  for (const path of samplePaths(folder)) {
    const expected = answerAt(host, path, has);
    const body = readFileSync(join(folder, expected.file));
    const response = await fetch(site + path);
    const received = Buffer.from(await response.arrayBuffer());
    const say = (what: string): void => void lines.push(`${path}: ${what}`);
    if (response.status !== expected.status) say(`status is ${response.status}, should be ${expected.status}`);
    if (!received.equals(body)) say(`is not ${expected.file} of the build`);
    for (const name of ['Cache-Control', ...Object.keys(securityHeaders)]) {
      // Where a host sends no headers, a page says some of them itself.
      const said = hosts[host].sendsHeaders
        ? undefined
        : metaOf(received.toString(), name === 'Referrer-Policy' ? 'referrer' : name);
      const value = response.headers.get(name) ?? said;
      const wanted = expected.headers[name];
      if (value !== wanted) say(`${name} is ${value}, should be ${wanted}`);
    }
  }
  return lines;
}
