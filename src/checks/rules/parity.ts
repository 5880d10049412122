import { locales, SOURCE_LOCALE } from '../../i18n/locales.ts';
import type { Check, Failure } from '../check.ts';
import type { Project } from '../load-project.ts';
import { fixedSpansOf, flattenTexts, placeholdersOf, tagsOf } from '../text-files.ts';

export const parity: Check = {
  name: 'parity',
  description: 'Every locale has every text of English, with the same placeholders, tags, code and console labels.',
  check: (project) => [...checkFolders(project), ...locales.flatMap(({ tag }) => checkLocale(project, tag))],
};

function checkFolders(project: Project): Failure[] {
  const offered = new Set<string>(locales.map(({ tag }) => tag));
  return [...project.locales.keys()]
    .filter((tag) => !offered.has(tag))
    .map((tag) => ({
      file: `public/locales/${tag}`,
      id: '',
      problem: 'this locale is not offered',
      remedy: 'add it to src/i18n/locales.ts or remove the folder',
    }));
}

function checkLocale(project: Project, tag: string): Failure[] {
  const source = project.locales.get(SOURCE_LOCALE) ?? new Map();
  const own = project.locales.get(tag) ?? new Map();
  const surplus = [...own.keys()]
    .filter((namespace) => !source.has(namespace))
    .map((namespace) => ({
      file: `public/locales/${tag}/${namespace}.json`,
      id: '',
      problem: 'English has no such file',
      remedy: 'remove it',
    }));
  return [...surplus, ...[...source.keys()].flatMap((namespace: string) => checkNamespace(project, tag, namespace))];
}

function checkNamespace(project: Project, tag: string, namespace: string): Failure[] {
  const file = `public/locales/${tag}/${namespace}.json`;
  const english = flattenTexts(project.locales.get(SOURCE_LOCALE), namespace);
  const own = flattenTexts(project.locales.get(tag), namespace);
  const isPlural = (key: string): boolean => PLURAL.test(key);
  const wanted = new Set([...english.keys()].filter((key) => !isPlural(key)));
  const missing = [...wanted]
    .filter((key) => !own.has(key))
    .map((key) => ({ file, id: key, problem: 'is missing', remedy: 'translate it' }));
  const extra = [...own.keys()]
    .filter((key) => !wanted.has(key) && !isPlural(key))
    .map((key) => ({ file, id: key, problem: 'English has no such text', remedy: 'remove it' }));
  const different = [...own].flatMap(([key, text]) =>
    compareText(file, key, english.get(key) ?? english.get(key.replace(PLURAL, '_other')) ?? text, text),
  );
  return [...missing, ...extra, ...different, ...checkPlurals(file, tag, english, own)];
}

function compareText(file: string, id: string, english: string, text: string): Failure[] {
  const failures: Failure[] = [];
  const fail = (problem: string, remedy: string): number => failures.push({ file, id, problem, remedy });
  if (text.trim() === '') fail('is empty', 'write it');
  if (text !== text.trim()) fail('begins or ends with a blank', 'remove the blank');
  if (!equal(neededPlaceholders(id, english), neededPlaceholders(id, text)))
    fail('has other placeholders than English', 'use the same');
  if (!equal(tagsOf(english), tagsOf(text))) fail('has other tags than English', 'use the same');
  if (!equal(fixedSpansOf(english), fixedSpansOf(text)))
    fail('changes code or a console label', 'keep it as in English; a gloss may follow');
  for (const tag of tagsOf(text)) if (!KNOWN_TAGS.has(tag)) fail(`has the unknown tag ${tag}`, 'use ui, code or b');
  return failures;
}

/** Where a plural form says by its word how many there are, the number may be left out. */
function neededPlaceholders(id: string, text: string): readonly string[] {
  const placeholders = placeholdersOf(text);
  return EXACT_PLURAL.test(id) ? placeholders.filter((one) => one !== '{{count}}') : placeholders;
}

/** A count needs every plural form of the language and no other. */
function checkPlurals(
  file: string,
  tag: string,
  english: ReadonlyMap<string, string>,
  own: ReadonlyMap<string, string>,
): Failure[] {
  const stems = new Set([...english.keys()].filter((key) => PLURAL.test(key)).map((key) => key.replace(PLURAL, '')));
  const forms = new Set(new Intl.PluralRules(tag).resolvedOptions().pluralCategories);
  return [...stems].flatMap((stem) => {
    const missing = [...forms].filter((form) => !own.has(`${stem}_${form}`));
    const extra = [...own.keys()].filter(
      (key) =>
        key.replace(PLURAL, '') === stem &&
        PLURAL.test(key) &&
        !forms.has(key.slice(stem.length + 1) as Intl.LDMLPluralRule),
    );
    return [
      ...missing.map((form) => ({
        file,
        id: stem,
        problem: `lacks the plural form ${form}`,
        remedy: `add ${stem}_${form}`,
      })),
      ...extra.map((key) => ({ file, id: key, problem: 'is no plural form of this language', remedy: 'remove it' })),
    ];
  });
}

function equal(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((value, index) => value === b[index]);
}

const PLURAL = /_(?:zero|one|two|few|many|other)$/;
const EXACT_PLURAL = /_(?:zero|one|two)$/;
const KNOWN_TAGS = new Set(['<ui>', '</ui>', '<code>', '</code>', '<b>', '</b>']);
