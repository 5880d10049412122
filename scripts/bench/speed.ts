import { fork } from 'node:child_process';
import { HOSTILE_PASTES } from './hostile-pastes.ts';
import type { Timing } from './measure.ts';
import { PASTE_SIZES } from './pastes.ts';
import { LONG_RUN, type Pace, QUICK_RUN } from './speed-pace.ts';
import type { SpeedMessage, SpeedTask } from './speed-task.ts';

/** How fast one contestant is with one catalog. */
export interface SpeedResult {
  /** Entries asked for; 0: our own catalog. */
  readonly wanted: number;
  /** Entries there were. Undefined when the index was not made in time. */
  readonly entries: number | undefined;
  readonly index: { readonly ms: number; readonly bytes: number } | undefined;
  /** One for every size of paste; the first that is missing took too long, those after it were not tried. */
  readonly pastes: readonly Timing[];
}

/** A hostile paste, measured at every length. */
export interface HostileResult {
  readonly name: string;
  readonly timings: readonly Timing[];
}

/** All figures of speed. */
export interface SpeedResults {
  /** A row for every contestant, a result for every size of catalog. */
  readonly byContestant: readonly (readonly SpeedResult[])[];
  /** Only of the first contestant. One that took longer than the long limit has no timings, nor have those after it. */
  readonly hostile: readonly HostileResult[];
  /** How long a run may take before it is broken off, in milliseconds. */
  readonly limitMs: number;
}

/**
 * Measures every contestant with catalogs of every size.
 *
 * @param settings Position of the setting of each contestant.
 */
export async function measureSpeed(settings: readonly number[], isQuick: boolean): Promise<SpeedResults> {
  const pace = isQuick ? QUICK_RUN : LONG_RUN;
  const byContestant: SpeedResult[][] = [];
  for (const [contestant, setting] of settings.entries()) {
    const results: SpeedResult[] = [];
    for (const entries of pace.catalogs) {
      const messages = await runTask({ contestant, setting, entries, boxes: pace.boxes }, pace);
      results.push(toResult(entries, messages));
    }
    byContestant.push(results);
  }
  const task: SpeedTask = { contestant: 0, setting: settings[0] ?? 0, entries: 0, boxes: [], hostile: pace.hostile };
  const messages = await runTask(task, pace);
  return {
    byContestant,
    hostile: HOSTILE_PASTES.map(({ name }) => {
      const told = messages.find((message) => message.kind === 'hostile' && message.name === name);
      return told?.kind === 'hostile' ? told : { name, timings: [] };
    }),
    limitMs: pace.limitMs,
  };
}

/** Runs a task in a process of its own and collects what it tells. The process is ended when it falls silent. */
function runTask(task: SpeedTask, pace: Pace): Promise<readonly SpeedMessage[]> {
  const limitMs = task.hostile === undefined ? pace.limitMs : pace.longLimitMs;
  const messages: SpeedMessage[] = [];
  return new Promise((resolve, reject) => {
    const child = fork(new URL('./speed-child.ts', import.meta.url), [JSON.stringify(task)], {
      execArgv: [...process.execArgv, '--expose-gc'],
    });
    let isLate = false;
    const end = (): void => {
      isLate = child.kill('SIGKILL');
    };
    let timer = setTimeout(end, pace.longLimitMs);
    child.on('message', (message: SpeedMessage) => {
      messages.push(message);
      clearTimeout(timer);
      timer = setTimeout(end, limitMs);
    });
    child.on('exit', (code) => {
      clearTimeout(timer);
      if (isLate || code === 0) resolve(messages);
      else reject(new Error('Signpost: a measuring process failed'));
    });
  });
}

function toResult(wanted: number, messages: readonly SpeedMessage[]): SpeedResult {
  const index = messages.find((message) => message.kind === 'index');
  const pastes = messages.flatMap((message) => (message.kind === 'paste' ? [message.timing] : []));
  return { wanted, entries: index?.entries, index, pastes: pastes.slice(0, PASTE_SIZES.length) };
}
