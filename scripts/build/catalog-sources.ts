import { toCodesFile, toGuideFile, toRecognitionFile } from '../../src/catalog/index.ts';
import { loadProject } from '../../src/checks/load-project.ts';

/** The files of the catalog that the page fetches, by their path; made anew from the sources at each call. */
export function catalogSources(root: string): Readonly<Record<string, string>> {
  const { catalog } = loadProject(root);
  return {
    'catalog/recognition.json': JSON.stringify(toRecognitionFile(catalog)),
    'catalog/codes.json': JSON.stringify(toCodesFile(catalog)),
    'catalog/guide.json': JSON.stringify(toGuideFile(catalog)),
  };
}
