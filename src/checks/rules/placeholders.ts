import type { Check } from '../check.ts';
import { isUnwritten, TO_WRITE } from '../new-entry.ts';
import { flattenTexts } from '../text-files.ts';

export const placeholders: Check = {
  name: 'placeholders',
  description: 'Nothing of a freshly scaffolded entry is left unwritten.',
  check: ({ appFiles, locales }) => [
    ...appFiles.flatMap(({ path, data }) =>
      data.entries.filter(isUnwritten).map(({ id }) => ({
        file: path,
        id,
        problem: 'is not written yet',
        remedy: 'write its signature, samples and sources',
      })),
    ),
    ...[...locales].flatMap(([tag, texts]) =>
      [...texts.keys()].flatMap((namespace) =>
        [...flattenTexts(texts, namespace)]
          .filter(([, text]) => text === TO_WRITE)
          .map(([key]) => ({
            file: `public/locales/${tag}/${namespace}.json`,
            id: key,
            problem: 'is not written yet',
            remedy: 'write it',
          })),
      ),
    ),
  ],
};
