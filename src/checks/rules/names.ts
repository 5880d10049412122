import type { Check } from '../check.ts';
import { flattenTexts } from '../text-files.ts';

export const names: Check = {
  name: 'names',
  description: 'An app’s text never carries its name as a translation once printed it wrongly.',
  check: ({ catalog, locales }) =>
    [...locales].flatMap(([tag, texts]) =>
      catalog.apps.flatMap(({ id, name, badTranslations }) =>
        [...flattenTexts(texts, `apps/${id}`)].flatMap(([key, text]) =>
          badTranslations
            .filter((bad) => withoutOrdinaryWords(text).includes(bad))
            .map((bad) => ({
              file: `public/locales/${tag}/apps/${id}.json`,
              id: key,
              problem: `calls the app ${bad}`,
              remedy: `write ${name}`,
            })),
        ),
      ),
    ),
};

/** Ordinary words that contain such a name: a check box is one in Japanese and Korean too. */
function withoutOrdinaryWords(text: string): string {
  return text.replace(/(?:チェック|テキスト|ダイアログ) ?ボックス|(?:확인|대화) ?상자/g, '');
}
