import { expect, test } from 'vitest';
import { toRecognitionFile } from '../../src/catalog/index.ts';
import { loadProject } from '../../src/checks/load-project.ts';
import { compileCatalog, diagnose } from '../../src/engine/index.ts';

const { catalog } = loadProject(process.cwd());
const compiled = compileCatalog(toRecognitionFile(catalog));
const entriesByText = new Map<string, string[]>();
for (const entry of catalog.apps.flatMap(({ entries }) => entries.filter(({ basis }) => basis !== 'general'))) {
  for (const { text } of entry.samples) {
    const known = entriesByText.get(text) ?? [];
    if (!known.includes(entry.id)) entriesByText.set(text, [...known, entry.id]);
  }
}
const shared = [...entriesByText].filter(([text, entries]) => entries.length > 1 && /\d/.test(text));

test('the documented tables hold texts of several apps', () => {
  expect(shared.length).toBeGreaterThan(5);
});

for (const [text, entries] of shared) {
  test(`without an app, "${text}" is one of ${entries.join(', ')}, and the question is which app`, () => {
    const incident = diagnose(text, {}, compiled).incidents[0];
    expect(incident?.verdict).toBe('ambiguous');
    expect(incident?.matches.map(({ entry }) => entry)).toEqual(expect.arrayContaining(entries));
    expect(incident?.question?.id).toBe('which-app');
    expect(incident?.question?.choices.map(({ leadsTo }) => leadsTo)).toEqual(expect.arrayContaining(entries));
  });
}

test.each(['401', 'Read timed out', 'NullPointerException', 'invalid_grant'])(
  '"%s" alone claims nothing, and says where it could belong when it knows',
  (text) => {
    const incident = diagnose(text, {}, compiled).incidents[0];
    expect(incident?.verdict).toBe('unknown');
    expect(incident?.matches).toEqual([]);
  },
);
