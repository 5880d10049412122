/**
 * Writes the bill of materials of what is shipped (CycloneDX, JSON) to dist/sbom.cdx.json: npm run sbom. The lock file alone
 * decides: the same one gives the same bytes. After a build it is compared with what the build contains.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Bom, shippedBom } from './build/shipped-bom.ts';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');
const whole = execFileSync(
  'npm',
  ['sbom', '--sbom-format', 'cyclonedx', '--sbom-type', 'application', '--package-lock-only'],
  {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'inherit'],
    // There, npm is a script of the command prompt.
    shell: process.platform === 'win32',
  },
);
const bom = shippedBom(JSON.parse(whole) as Bom);

const listed = new Set(bom.components.map(({ name, version }) => `${name}@${version}`));
const missing = readBuilt().filter((one) => !listed.has(one));
if (missing.length > 0) {
  process.stderr.write(`In the build, but not in the bill of materials: ${missing.join(', ')}\n`);
  process.exit(1);
}
mkdirSync(dist, { recursive: true });
writeFileSync(join(dist, 'sbom.cdx.json'), `${JSON.stringify(bom, null, 2)}\n`);
process.stdout.write(`dist/sbom.cdx.json: ${bom.components.length} packages, ${bom.serialNumber}\n`);

/** Every package in the build, as `name@version`. Empty before a build. */
function readBuilt(): readonly string[] {
  const file = join(dist, 'licences.json');
  if (!existsSync(file)) return [];
  const licences = JSON.parse(readFileSync(file, 'utf8')) as readonly { name: string; version: string }[];
  return licences.map(({ name, version }) => `${name}@${version}`);
}
