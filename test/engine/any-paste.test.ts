import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toRecognitionFile } from '../../src/catalog/index.ts';
import { loadProject } from '../../src/checks/load-project.ts';
import { compileCatalog, diagnose, type Incident, type RecognitionData } from '../../src/engine/index.ts';
import { anyPaste } from '../support/paste-arbitrary.ts';
import { entryOf, smallCatalog } from '../support/small-catalog.ts';

const { catalog } = loadProject(process.cwd());
const real = toRecognitionFile(catalog);
const samples = catalog.apps.flatMap(({ entries }) =>
  entries.flatMap((entry) => entry.samples.map(({ text }) => text)),
);

const small = smallCatalog([
  entryOf('acme.expired', { status: 401 }),
  entryOf('acme.locked', { codes: ['AADSTS50053'] }),
  entryOf('bolt.shared', { exceptions: ['IOException'], status: 401 }, { codes: ['invalid_grant'] }),
  entryOf('cask.shared', { exceptions: ['IOException'], status: 401 }, { codes: ['invalid_grant'] }),
  { ...entryOf('any-app.denied', { phrase: true }), phrases: [{ language: 'fr', text: 'Accès refusé' }] },
]);
const smallTexts = [
  'HTTP 401 IOException at com.adallom.Sync',
  'AADSTS50053',
  'accès refusé par acme',
  'invalid_grant',
];

const CATALOGS: readonly [name: string, data: RecognitionData, texts: readonly string[], runs: number][] = [
  ['a small catalog', small, smallTexts, 400],
  ['the real catalog', real, samples, 150],
];

describe.each(CATALOGS)('whatever is pasted, with %s', (_, data, texts, numRuns) => {
  const compiled = compileCatalog(data);
  const apps = [undefined, 'no-such-app', ...data.apps.map(({ id }) => id)];

  /** Checks a rule on the incidents of generated pastes, with and without a chosen app. */
  function holds(rule: (incident: Incident, paste: string) => void): void {
    fc.assert(
      fc.property(anyPaste(texts), fc.constantFrom(...apps), (paste, app) => {
        for (const incident of diagnose(paste, app === undefined ? {} : { app }, compiled).incidents)
          rule(incident, paste);
      }),
      { numRuns },
    );
  }

  test('every span lies inside the paste and is not empty', () => {
    holds(({ evidence, occurrences }, paste) => {
      for (const { span } of [...evidence, ...occurrences]) {
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.start).toBeLessThan(span.end);
        expect(span.end).toBeLessThanOrEqual(paste.length);
      }
    });
  });

  test('incidents come certain before ambiguous before unknown, then by score, then the latest first', () => {
    fc.assert(
      fc.property(severalOf(texts), fc.constantFrom(...apps), (paste, app) => {
        const { incidents } = diagnose(paste, app === undefined ? {} : { app }, compiled);
        expect(incidents.map(urgencyOf)).toEqual(incidents.map(urgencyOf).sort(byUrgency));
      }),
      { numRuns },
    );
  });

  test('evidence stands in the order of the paste', () => {
    holds(({ evidence }) => {
      const starts = evidence.map(({ span }) => span.start);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
    });
  });

  test('matches come best first, ties by id', () => {
    holds(({ matches }) => {
      expect(matches).toEqual(matches.toSorted((a, b) => b.score - a.score || (a.entry < b.entry ? -1 : 1)));
    });
  });

  test('scores are between 0 and 1 with two decimals, and no entry is claimed twice', () => {
    holds(({ matches }) => {
      for (const { score } of matches) {
        expect(score).toBeGreaterThan(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(score).toBe(Number(score.toFixed(2)));
      }
      expect(new Set(matches.map(({ entry }) => entry)).size).toBe(matches.length);
    });
  });

  test('nothing is claimed exactly when the verdict is unknown, and one entry when it is certain', () => {
    holds(({ verdict, matches }) => {
      expect(matches.length === 0).toBe(verdict === 'unknown');
      if (verdict === 'certain') expect(matches).toHaveLength(1);
    });
  });

  test('there is a question exactly when the verdict is ambiguous', () => {
    holds(({ verdict, question }) => expect(question !== undefined).toBe(verdict === 'ambiguous'));
  });

  test('reasons point to evidence that is there', () => {
    holds(({ matches, nearest, contrary, evidence }) => {
      const reasons = [...matches, ...nearest].flatMap((found) => found.reasons);
      const positions = [...reasons.flatMap((reason) => reason.evidence), ...(contrary?.evidence ?? [])];
      for (const position of positions) expect(evidence[position]).toBeDefined();
    });
  });

  test('at most five are nearest, and none of them is claimed', () => {
    holds(({ matches, nearest }) => {
      expect(nearest.length).toBeLessThanOrEqual(5);
      const claimed = new Set<string>(matches.map(({ entry }) => entry));
      expect(nearest.filter(({ id }) => claimed.has(id))).toEqual([]);
    });
  });

  test('the same paste has the same diagnosis every time, and none only when it is blank', () => {
    fc.assert(
      fc.property(anyPaste(texts), (paste) => {
        const first = diagnose(paste, {}, compiled);
        expect(diagnose(paste, {}, compiled)).toEqual(first);
        expect(first.incidents.length === 0).toBe(paste.trim() === '');
      }),
      { numRuns },
    );
  });
});

/** Several texts below each other, with blank lines between them or none, and anything in between. */
function severalOf(texts: readonly string[]): fc.Arbitrary<string> {
  const text = fc.oneof({ arbitrary: fc.constantFrom(...texts), weight: 4 }, { arbitrary: anyPaste(texts), weight: 1 });
  return fc
    .tuple(fc.array(text, { minLength: 2, maxLength: 5 }), fc.constantFrom('\n', '\n\n'))
    .map(([all, between]) => all.join(between));
}

/** Rank of the verdict, score, and where the incident last shows. */
function urgencyOf({ verdict, matches, occurrences }: Incident): readonly [number, number, number] {
  const rank = ['certain', 'ambiguous', 'unknown'].indexOf(verdict);
  return [rank, matches[0]?.score ?? 0, occurrences.at(-1)?.span.start ?? 0];
}

function byUrgency(a: readonly [number, number, number], b: readonly [number, number, number]): number {
  return a[0] - b[0] || b[1] - a[1] || b[2] - a[2];
}
