import type { Check } from './check.ts';
import { flows } from './rules/flows.ts';
import { ids } from './rules/ids.ts';
import { names } from './rules/names.ts';
import { parity } from './rules/parity.ts';
import { placeholders } from './rules/placeholders.ts';
import { recognition } from './rules/recognition.ts';
import { schema } from './rules/schema.ts';
import { text } from './rules/text.ts';
import { unused } from './rules/unused.ts';

/** Every rule, the ones others build on first. */
export const allChecks: readonly Check[] = [schema, ids, flows, unused, recognition, text, parity, names, placeholders];
