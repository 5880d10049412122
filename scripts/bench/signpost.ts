import type { Diagnosis } from '../../src/engine/index.ts';
import { compileCatalog, diagnose } from '../../src/engine/index.ts';
import type { Contestant, Finding } from './contestant.ts';

/** The engine of the page. */
export const signpost: Contestant = {
  name: 'Signpost',
  settings: [
    {
      name: 'as on the page',
      build: ({ data }) => {
        const compiled = compileCatalog(data);
        return (paste, app) => toFinding(diagnose(paste, app === null ? {} : { app }, compiled));
      },
    },
  ],
};

/** Entries in the order the page shows them; what is treated first comes first. */
function toFinding({ incidents }: Diagnosis): Finding {
  const entries = incidents.flatMap(({ matches }) => matches.map(({ entry }) => entry));
  return { entries: [...new Set(entries)], isCertain: incidents[0]?.verdict === 'certain' };
}
