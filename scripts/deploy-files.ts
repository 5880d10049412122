/** Writes the files of deploy/ that tell hosts how to answer, from src/delivery. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deployFiles } from '../src/delivery/host-files.ts';

const root = join(import.meta.dirname, '..');
for (const { path, write } of deployFiles) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), write());
}
