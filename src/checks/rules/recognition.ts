import type { Entry } from '../../catalog/index.ts';
import { listSamples, toRecognitionFile } from '../../catalog/index.ts';
import type { CompiledCatalog } from '../../engine/index.ts';
import { compileCatalog, diagnose } from '../../engine/index.ts';
import type { Check, Failure } from '../check.ts';

export const recognition: Check = {
  name: 'recognition',
  description: 'Every sample ranks its own entry first when its app is known, and no near-sample does.',
  check: ({ appFiles, catalog }) => {
    const compiled = compileCatalog(toRecognitionFile(catalog));
    const appOf = new Map(listSamples(catalog).map(({ app, entry }) => [entry, app]));
    return appFiles.flatMap(({ path, data }) =>
      data.entries
        .filter(({ status }) => status === 'active')
        .flatMap((entry) => checkEntry(path, appOf.get(entry.id) ?? data.id, entry, compiled)),
    );
  },
};

function checkEntry(file: string, app: string, entry: Entry, compiled: CompiledCatalog): Failure[] {
  const matchesOf = (text: string): readonly string[] =>
    diagnose(text, { app }, compiled).incidents[0]?.matches.map((match) => match.entry) ?? [];
  const missed = entry.samples.flatMap(({ text }) => {
    const [found] = matchesOf(text);
    if (found === entry.id) return [];
    return [
      {
        file,
        id: entry.id,
        problem: `this sample leads to ${found ?? 'nothing'}: ${excerpt(text)}`,
        remedy: 'widen the signature or narrow the other one',
      },
    ];
  });
  const claimed = entry.nearSamples
    .filter(({ text }) => matchesOf(text).includes(entry.id))
    .map(({ text }) => ({
      file,
      id: entry.id,
      problem: `this near-sample leads here: ${excerpt(text)}`,
      remedy: 'narrow the signature',
    }));
  return [...missed, ...claimed];
}

function excerpt(text: string): string {
  return JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
}
