import type { EntrySigns, RecognitionData } from '../../src/engine/index.ts';

/** A catalog of a few entries, for tests that say exactly what the engine knows. */
export function smallCatalog(entries: readonly EntrySigns[], changes: Partial<RecognitionData> = {}): RecognitionData {
  const ids = [...new Set(entries.map(({ app }) => app))];
  return {
    apps: ids.map((id) => ({
      ...{ id, name: id, formerNames: [], hosts: [`${id}.example`], signs: [] },
      selectable: id !== 'any-app',
    })),
    entries,
    codes: [],
    recognition: {
      wording: [
        {
          id: 'unauthorized',
          status: 401,
          phrases: [
            { language: 'en', text: 'Unauthorized' },
            { language: 'nl', text: 'Niet gemachtigd' },
          ],
        },
      ],
      labels: [{ language: 'en', text: 'code' }],
      spellings: [],
      connectorSigns: ['com.adallom'],
      commonTerms: { exceptions: ['IOException'], codes: ['invalid_grant'], phrases: [] },
      software: ['nginx'],
      neutralHosts: ['docs.example'],
      neutralPackages: ['java.'],
      causes: [],
      wrapperCodes: ['AADSTS70002'],
      codeFamilies: [{ id: 'aadsts', prefix: 'AADSTS', digits: [4, 8], app: 'entra' }],
    },
    asks: [],
    ...changes,
  };
}

/** An entry that its signatures alone describe. */
export function entryOf(id: `${string}.${string}`, ...signatures: EntrySigns['signatures']): EntrySigns {
  return { id, app: id.slice(0, id.indexOf('.')), signatures, phrases: [], minutes: 5 };
}
