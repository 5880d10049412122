/**
 * Adds packages for other platforms to package-lock.json: npx tsx scripts/complete-lock.ts, after every npm install.
 *
 * A registry mirror that holds only one platform's binaries makes npm leave the others out of the lock file without a
 * word; `npm ci` then refuses the file. The platform stands in the package's name.
 */
import { readFileSync, writeFileSync } from 'node:fs';

interface LockedPackage {
  readonly version?: string;
  readonly optional?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

interface Lock {
  packages: Record<string, LockedPackage>;
}

const OPERATING_SYSTEMS = [
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
  'aix',
];
const PROCESSORS = ['arm64', 'arm', 'x64', 'ia32', 'ppc64', 'riscv64', 's390x', 'loong64', 'mips64el', 'wasm32'];

const path = 'package-lock.json';
const lock = JSON.parse(readFileSync(path, 'utf8')) as Lock;
const missing = Object.values(lock.packages)
  .flatMap(({ optionalDependencies }) => Object.entries(optionalDependencies ?? {}))
  .filter(([name, version]) => lock.packages[`node_modules/${name}`] === undefined && /^\d/.test(version));

for (const [name, version] of missing) {
  lock.packages[`node_modules/${name}`] = { version, optional: true, dev: true, ...platformOf(name) } as LockedPackage;
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).toSorted(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
process.stdout.write(`${missing.length} packages added.\n`);

function platformOf(name: string): { os?: string[]; cpu?: string[]; libc?: string[] } {
  const os = OPERATING_SYSTEMS.find((one) => name.includes(one));
  const cpu = PROCESSORS.find((one) => new RegExp(`[-.]${one}(?:-|$)`).test(name));
  const libc = /musl/.test(name) ? 'musl' : /gnu/.test(name) ? 'glibc' : undefined;
  return {
    ...(os === undefined ? {} : { os: [os] }),
    ...(cpu === undefined ? {} : { cpu: [cpu] }),
    ...(libc === undefined ? {} : { libc: [libc] }),
  };
}
