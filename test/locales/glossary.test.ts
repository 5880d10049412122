import { expect, test } from 'vitest';
import { loadProject } from '../../src/checks/load-project.ts';
import { flattenTexts } from '../../src/checks/text-files.ts';
import { locales } from '../../src/i18n/locales.ts';
import { GLOSSARY_NAMESPACE } from '../../src/i18n/text-keys.ts';

const project = loadProject(process.cwd());
const english = project.locales.get('en');
const labels = flattenTexts(english, GLOSSARY_NAMESPACE);

test('every label of the glossary stands in some text, as the console shows it', () => {
  const texts = [...(english?.keys() ?? [])].flatMap((namespace) => [...flattenTexts(english, namespace).values()]);
  const shown = new Set(texts.flatMap((text) => [...text.matchAll(/<ui>(.*?)<\/ui>/g)].map(([, label]) => label)));
  expect(labels.size).toBeGreaterThan(20);
  expect([...labels.keys()].filter((label) => !shown.has(label))).toEqual([]);
});

test('in English a label is itself', () => {
  for (const [label, text] of labels) expect(text).toBe(label);
});

test.each(locales.filter(({ tag }) => tag !== 'en').map(({ tag }) => tag))('most labels are known in %s', (tag) => {
  const own = flattenTexts(project.locales.get(tag), GLOSSARY_NAMESPACE);
  const known = [...own].filter(([label, text]) => text !== label);
  expect(known.length).toBeGreaterThan(labels.size / 2);
});
