import type { AppId, CodeKind, EntryId } from '../../src/catalog/index.ts';
import type { AppSigns, CodeSigns, EntrySigns } from '../../src/engine/index.ts';
import type { BenchCatalog } from './bench-catalog.ts';
import { type Random, randomOf } from './random.ts';
import { APP_SYLLABLES, CLASS_PARTS, LETTERS, OUTER_CLASSES, PHRASE_WORDS, REASONS } from './synthetic-words.ts';

/**
 * Adds invented apps, entries and rows of code lists to a catalog.
 *
 * @param count Entries and rows in all, those of `base` included. Not above them: `base` itself comes back.
 * @returns The same for the same arguments, always; a larger one begins like a smaller one.
 */
export function growCatalog(base: BenchCatalog, count: number): BenchCatalog {
  const missing = count - base.data.entries.length - base.data.codes.length;
  if (missing <= 0) return base;
  const apps = Array.from({ length: APP_COUNT }, (_, position) => inventApp(position));
  const entries: EntrySigns[] = [];
  const codes: CodeSigns[] = [];
  const samplesByEntry = new Map(base.samplesByEntry);
  for (let position = 0; position < missing; position += 1) {
    const random = randomOf(position);
    const app = random.pick(apps);
    if (position % 2 === 0) {
      const { entry, samples } = inventEntry(position, app, random);
      entries.push(entry);
      samplesByEntry.set(entry.id, samples);
    } else codes.push(inventCode(position, app.id, random));
  }
  const { data } = base;
  return {
    data: {
      ...data,
      apps: [...data.apps, ...apps],
      entries: [...data.entries, ...entries],
      codes: [...data.codes, ...codes],
    },
    samplesByEntry,
  };
}

function inventApp(position: number): AppSigns {
  const random = randomOf(APP_SEED + position);
  const id = `${random.pick(APP_SYLLABLES)}${random.pick(APP_SYLLABLES)}${random.pick(APP_SYLLABLES)}-${position}`;
  const word = id.replace('-', '');
  return {
    ...{ id, name: capital(word), formerNames: [], hosts: [`${word}.example`], signs: [`com.${word}`] },
    selectable: true,
  };
}

interface InventedEntry {
  readonly entry: EntrySigns;
  readonly samples: readonly string[];
}

function inventEntry(position: number, app: AppSigns, random: Random): InventedEntry {
  const id: EntryId = `${app.id}.entry-${position}`;
  const shape = random.pick(SHAPES)(app, random);
  const { signatures, phrases = [], samples } = shape;
  return { entry: { id, app: app.id, signatures, phrases, minutes: 5 + random.below(60) }, samples };
}

type Shape = (
  app: AppSigns,
  random: Random,
) => Pick<EntrySigns, 'signatures'> & Partial<Pick<EntrySigns, 'phrases'>> & { readonly samples: readonly string[] };

/** A class that many apps share, and a status. */
const byStatus: Shape = (_, random) => {
  const outer = random.pick(OUTER_CLASSES);
  const [status, reason] = random.pick(REASONS);
  return {
    signatures: [{ exceptions: [outer], status }],
    samples: [`${outer}: Server returned: ${status} ${reason}`],
  };
};

/** A class and wording. */
const byPhrase: Shape = (_, random) => {
  const name = className(random);
  const text = phrase(random);
  return {
    signatures: [{ exceptions: [name], phrase: true }],
    phrases: [{ language: 'en', text }],
    samples: [`${name}: ${text}`],
  };
};

/** A class within a class, a code, and wording. */
const byCode: Shape = (app, random) => {
  const outer = random.pick(OUTER_CLASSES);
  const inner = className(random);
  const code = snakeCode(random);
  const text = phrase(random);
  return {
    signatures: [{ exceptions: [outer, inner], codes: [code] }],
    phrases: [{ language: 'en', text }],
    samples: [`${outer}: ${app.signs[0]}.client.${inner}: {"error":"${code}","error_description":"${text}"}`],
  };
};

/** A class of its own, and wording that only adds to it. */
const byClass: Shape = (app, random) => {
  const name = `${app.name.replace(/\d+$/, '')}${className(random)}`;
  const text = phrase(random);
  return {
    signatures: [{ exceptions: [name] }],
    phrases: [{ language: 'en', text }],
    samples: [`${name}: ${text}`],
  };
};

const SHAPES: readonly Shape[] = [byStatus, byPhrase, byCode, byClass];

function inventCode(position: number, app: AppId, random: Random): CodeSigns {
  const code = random.below(3) === 0 ? `${LETTERS[position % LETTERS.length]}${100000 + position}` : camelCode(random);
  return {
    ...{ id: `${app}.code-${position}`, app, code },
    kind: random.pick(KINDS),
    ...(random.below(2) === 0 ? { names: [`${camelCode(random)}${random.pick(CLASS_PARTS)}`] } : {}),
    ...(random.below(4) === 0 ? { status: random.pick(REASONS)[0] } : {}),
    ...(random.below(6) === 0 ? { isOrdinary: true as const } : {}),
    ...(random.below(2) === 0 ? { phrases: [phrase(random)] } : {}),
  };
}

function className(random: Random): string {
  return `${random.pick(CLASS_PARTS)}${random.pick(CLASS_PARTS)}${random.pick(CLASS_PARTS)}Exception`;
}

function camelCode(random: Random): string {
  return `${random.pick(CLASS_PARTS)}${random.pick(CLASS_PARTS)}${capital(random.pick(PHRASE_WORDS))}`;
}

function snakeCode(random: Random): string {
  return `${random.pick(PHRASE_WORDS)}_${random.pick(PHRASE_WORDS)}_${random.pick(PHRASE_WORDS)}`;
}

function phrase(random: Random): string {
  const words = Array.from({ length: 4 + random.below(6) }, () => random.pick(PHRASE_WORDS));
  return capital(words.join(' '));
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

const APP_COUNT = 200;

/** Apps and entries draw from seeds that do not meet. */
const APP_SEED = 1_000_000;
const KINDS: readonly CodeKind[] = ['credentials', 'consent-permission', 'token-expired', 'quota', 'tenant', 'other'];
