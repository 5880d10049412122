import { useTexts } from '../../i18n/use-texts.ts';
import { allNamespaces, useCodesFile, useGuideFile, useRecognition } from '../use-catalog.ts';

/** Everything a list of all errors shows, with the text of every code in the locale in hand. */
export function useWholeCatalog() {
  const recognition = useRecognition();
  const guide = useGuideFile();
  const codes = useCodesFile();
  const namespaces = recognition.data === undefined ? undefined : allNamespaces(recognition.data);
  const texts = useTexts(namespaces);
  return {
    queries: [recognition, guide, codes, texts],
    guide: guide.data,
    codes: codes.data?.codes,
    namespaces: namespaces ?? [],
  };
}
