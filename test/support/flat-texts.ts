import type { Project } from '../../src/checks/load-project.ts';
import { type FlatTexts, flattenTexts } from '../../src/checks/text-files.ts';

/** Texts of a project by locale and namespace, each flattened once: thousands of tests look them up. */
export function flatTextsOf(project: Project): (tag: string, namespace: string) => FlatTexts {
  const known = new Map<string, FlatTexts>();
  return (tag, namespace) => {
    const name = `${tag}/${namespace}`;
    const texts = known.get(name) ?? flattenTexts(project.locales.get(tag), namespace);
    known.set(name, texts);
    return texts;
  };
}
