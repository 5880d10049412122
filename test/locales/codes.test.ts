import { expect, test } from 'vitest';
import { loadProject } from '../../src/checks/load-project.ts';
import { locales } from '../../src/i18n/locales.ts';
import { codeKey } from '../../src/i18n/text-keys.ts';
import { flatTextsOf } from '../support/flat-texts.ts';

const project = loadProject(process.cwd());
const textsIn = flatTextsOf(project);
const rows = project.catalog.codes.flatMap(({ codes }) => codes);

test.each(locales.map(({ tag }) => tag))(
  'every code has texts of its own in %s, and no two of a list the same title',
  (tag) => {
    const texts = (namespace: string) => textsIn(tag, namespace);
    const titles = new Map<string, string>();
    for (const { id } of rows) {
      const { namespace, key } = codeKey(id);
      for (const part of ['title', 'meaning', 'cause', 'fix']) {
        expect(texts(namespace).get(`${key}.${part}`), `${id} ${part}`).toBeTruthy();
      }
      const title = `${namespace} ${texts(namespace).get(`${key}.title`)}`;
      expect(titles.get(title), `${id} is called as another: ${title}`).toBeUndefined();
      titles.set(title, id);
    }
  },
);
