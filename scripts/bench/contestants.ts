import type { Contestant } from './contestant.ts';
import { flexsearch } from './rival-flexsearch.ts';
import { fuse } from './rival-fuse.ts';
import { minisearch } from './rival-minisearch.ts';
import { orama } from './rival-orama.ts';
import { signpost } from './signpost.ts';

/** Everything measured, in the order of the tables' columns. The first is what the others are compared with. */
export const CONTESTANTS: readonly Contestant[] = [signpost, minisearch, orama, flexsearch, fuse];
