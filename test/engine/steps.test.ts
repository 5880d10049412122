import { describe, expect, test } from 'vitest';
import { compileCatalog, diagnose, diagnoseInSteps, redact, redactInSteps } from '../../src/engine/index.ts';
import { finish, type Steps } from '../../src/engine/steps.ts';
import { listedCatalog } from '../support/small-catalog.ts';

const catalog = compileCatalog(listedCatalog());

const LINES = [
  '2026-10-03T04:12:55Z ERROR AADSTS50105 not assigned',
  '2026-10-03T04:12:56Z INFO nothing to tell',
  '2026-10-03T04:12:57Z ERROR BoltStoppedException: gone',
  '    at com.bolt.sdk.Client.get(Client.java:3)',
];
const LONG_LOG = Array.from({ length: 4000 }, (_, index) => LINES[index % LINES.length]).join('\n');

function countSteps<Result>(steps: Steps<Result>): number {
  let count = 0;
  while (steps.next().done !== true) count++;
  return count;
}

/** Takes a number from 1 up at each step and returns their sum. */
function* addUp(last: number): Steps<number> {
  let sum = 0;
  for (let number = 1; number <= last; number++) {
    yield;
    sum += number;
  }
  return sum;
}

describe('a diagnosis in steps', () => {
  test.each([
    { paste: '', app: undefined, because: 'nothing to read' },
    { paste: 'nothing known', app: undefined, because: 'nothing to claim' },
    { paste: 'AADSTS50105', app: undefined, because: 'one certain error' },
    { paste: 'AADSTS50105 AADSTS50053', app: undefined, because: 'a question' },
    { paste: 'OFFICE_12', app: 'acme', because: 'evidence against the choice' },
    { paste: 'AADSTS50105%0A%0ABoltStoppedException', app: undefined, because: 'two errors, escaped' },
    { paste: LONG_LOG, app: 'bolt', because: 'a long log' },
  ])('comes to the same as one at once — $because', ({ paste, app }) => {
    const options = app === undefined ? {} : { app };
    expect(finish(diagnoseInSteps(paste, options, catalog))).toEqual(diagnose(paste, options, catalog));
  });

  test('stops more than ten times in a long log, so that other work gets its turn', () => {
    expect(countSteps(diagnoseInSteps(LONG_LOG, {}, catalog))).toBeGreaterThan(10);
  });

  test('stops more often the longer the log is', () => {
    const short = LINES.join('\n');
    const stopsOf = (paste: string): number => countSteps(diagnoseInSteps(paste, {}, catalog));
    expect(stopsOf(LONG_LOG)).toBeGreaterThan(stopsOf(short));
  });

  test('of two pastes may take turns', () => {
    const [one, other] = ['AADSTS50105', 'BoltStoppedException'].map((paste) => diagnoseInSteps(paste, {}, catalog));
    one?.next();
    other?.next();
    one?.next();
    const entries = [other, one].map((steps) => steps && finish(steps).incidents[0]?.matches[0]?.entry);
    expect(entries).toEqual(['bolt.stopped', 'entra.aadsts50105']);
  });

  test('has no step for a blank paste', () => {
    expect(countSteps(diagnoseInSteps(' \n', {}, catalog))).toBe(0);
  });
});

describe('a redaction in steps', () => {
  const text = 'bob@contoso.example at db01.contoso.local, 203.0.113.9, tenant 8f2b3c4d-1111-2222-3333-444455556666';

  test('comes to the same as one at once', () => {
    expect(finish(redactInSteps(text, { keep: ['host'] }))).toEqual(redact(text, { keep: ['host'] }));
  });

  test('stops more than ten times, so that other work gets its turn', () => {
    expect(countSteps(redactInSteps(text))).toBeGreaterThan(10);
  });
});

describe('finish', () => {
  test.each([
    { last: 0, expected: 0, because: 'work without a step is done at once' },
    { last: 1, expected: 1, because: 'one step' },
    { last: 100, expected: 5050, because: 'every step is taken' },
  ])('gives the result of $last steps — $because', ({ last, expected }) => {
    expect(finish(addUp(last))).toBe(expected);
  });

  test('goes on where the work had stopped', () => {
    const steps = addUp(3);
    steps.next();
    expect(finish(steps)).toBe(6);
  });
});
