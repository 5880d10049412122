/** Measures one contestant with one catalog; started by speed.ts with a task as its argument. */
import { join } from 'node:path';
import { loadProject } from '../../src/checks/load-project.ts';
import { type BenchCatalog, toBenchCatalog } from './bench-catalog.ts';
import type { Find } from './contestant.ts';
import { CONTESTANTS } from './contestants.ts';
import { HOSTILE_PASTES } from './hostile-pastes.ts';
import { timeOver } from './measure.ts';
import { makeLogs, PASTE_SIZES } from './pastes.ts';
import type { HostileTask, SpeedMessage, SpeedTask } from './speed-task.ts';
import { growCatalog } from './synthetic-catalog.ts';

const task = JSON.parse(process.argv[2] ?? '') as SpeedTask;
const own = toBenchCatalog(loadProject(join(import.meta.dirname, '../..')).catalog);
// Every size of catalog gets the same pastes: half their messages are of entries that only larger catalogs hold.
const talkedOf = growCatalog(own, 2 * (own.data.entries.length + own.data.codes.length));
const find = measureIndex(growCatalog(own, task.entries));

for (const [position, size] of PASTE_SIZES.entries()) {
  const box = task.boxes[position];
  const logs = makeLogs(talkedOf, size);
  if (box !== undefined) tell({ kind: 'paste', timing: timeOver(logs, (paste) => find(paste, null), box) });
}
if (task.hostile !== undefined) measureHostile(task.hostile);
process.disconnect();

function measureIndex(catalog: BenchCatalog): Find {
  const setting = CONTESTANTS[task.contestant]?.settings[task.setting];
  if (setting === undefined) throw new Error('Signpost: there is no such contestant');
  const bytesBefore = usedBytes();
  const before = performance.now();
  const built = setting.build(catalog);
  const ms = performance.now() - before;
  tell({
    kind: 'index',
    entries: catalog.data.entries.length + catalog.data.codes.length,
    ...{ ms, bytes: usedBytes() - bytesBefore },
  });
  return built;
}

function measureHostile({ chars, box }: HostileTask): void {
  for (const { name, make } of HOSTILE_PASTES) {
    const timings = chars.map((length) => {
      globalThis.gc?.();
      return timeOver([make(length)], (paste) => find(paste, null), box);
    });
    tell({ kind: 'hostile', name, timings });
  }
}

function usedBytes(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function tell(message: SpeedMessage): void {
  process.send?.(message);
}
