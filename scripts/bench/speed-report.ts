import type { Timing } from './measure.ts';
import { PASTE_SIZES } from './pastes.ts';
import type { HostileResult, SpeedResult, SpeedResults } from './speed.ts';
import { NONE, toMs, toTable } from './table.ts';

/** The figures of speed as Markdown: pastes, indexes, hostile pastes. */
export function reportSpeed(names: readonly string[], results: SpeedResults): string {
  const { byContestant, hostile, limitMs } = results;
  const catalogs = (byContestant[0] ?? []).map((_, position) =>
    byContestant.map((row) => row[position] as SpeedResult),
  );
  return [
    '### Time for a paste',
    toTable(
      3,
      ['Entries', 'Paste', 'Measure', ...names],
      catalogs.flatMap((row) => pasteRows(row, limitMs)),
    ),
    '### Index',
    toTable(2, ['Entries', 'Measure', ...names], catalogs.flatMap(indexRows)),
    '### Hostile pastes',
    toTable(1, ['Repeated', '1 MB', '2 MB', '2 MB : 1 MB'], hostileRows(hostile)),
  ].join('\n\n');
}

function pasteRows(row: readonly SpeedResult[], limitMs: number): string[][] {
  return PASTE_SIZES.flatMap(({ name }, size) => {
    const cells = (pick: (timing: Timing) => number): string[] => {
      const own = row[0]?.pastes[size];
      return row.map(({ pastes }) => {
        const timing = pastes[size];
        if (timing === undefined) return size === pastes.length ? `> ${toMs(limitMs)}` : NONE;
        return timingCell(timing, pick, own);
      });
    };
    return [
      [countOf(row), name, 'median', ...cells(({ median }) => median)],
      [countOf(row), name, '99 of 100', ...cells(({ p99 }) => p99)],
    ];
  });
}

function timingCell(timing: Timing, pick: (timing: Timing) => number, own: Timing | undefined): string {
  const mark = timing.runs < FEW_RUNS ? '\\*' : '';
  const ratio = own === undefined || own === timing ? '' : ` (${toRatio(pick(timing) / pick(own))})`;
  return `${toMs(pick(timing))}${mark}${ratio}`;
}

function indexRows(row: readonly SpeedResult[]): string[][] {
  const own = row[0]?.index;
  const cells = (pick: (index: NonNullable<SpeedResult['index']>) => number, unit: (n: number) => string): string[] =>
    row.map(({ index }) => {
      if (index === undefined) return NONE;
      return own === undefined || own === index
        ? unit(pick(index))
        : `${unit(pick(index))} (${toRatio(pick(index) / pick(own))})`;
    });
  return [
    [countOf(row), 'time to make', ...cells(({ ms }) => ms, toMs)],
    [countOf(row), 'memory kept', ...cells(({ bytes }) => bytes, toMegabytes)],
  ];
}

function hostileRows(hostile: readonly HostileResult[]): string[][] {
  const slowest = hostile.toSorted((a, b) => (b.timings[0]?.median ?? 0) - (a.timings[0]?.median ?? 0));
  return slowest.map(({ name, timings: [one, two] }) => [
    name,
    one === undefined ? NONE : toMs(one.median),
    two === undefined ? NONE : toMs(two.median),
    one === undefined || two === undefined ? NONE : (two.median / one.median).toFixed(2),
  ]);
}

function countOf(row: readonly SpeedResult[]): string {
  return (row.find(({ entries }) => entries !== undefined)?.entries ?? 0).toLocaleString('en');
}

function toRatio(ratio: number): string {
  return `×${ratio.toLocaleString('en', { maximumSignificantDigits: 2 })}`;
}

function toMegabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

/** Below so many runs a figure is marked: it may be half or twice as much the next time. */
const FEW_RUNS = 10;
