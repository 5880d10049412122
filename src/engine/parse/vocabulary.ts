import { finish, type Steps } from '../steps.ts';
import type { EvidenceKind } from '../types.ts';
import { PairTable } from './pair-table.ts';
import type { Words } from './tokenise.ts';
import { tokenise, wordsOf } from './tokenise.ts';
import { NumberedWords } from './word-table.ts';

/** Something the catalog wants to know about a paste. */
export interface Term {
  readonly kind: EvidenceKind | MarkKind;
  /** As evidence shows it. */
  readonly value: string;
  /** What signatures ask for, for example `exception:httprequestfailure`. */
  readonly keys: readonly string[];
  /** Language of a phrase or wording. */
  readonly language?: string;
}

/**
 * Terms that are no evidence by themselves but say what stands beside them: `label` names a value (`"error_code":`),
 * `number` is a code without its prefix, `word` a code that any software may print.
 */
export type MarkKind = 'label' | 'number' | 'word';

/** A term that stands in a paste. */
export interface FoundTerm {
  readonly term: Term;
  /** Index of the first word. */
  readonly first: number;
  /** Index of the last word, inclusive. */
  readonly last: number;
}

/**
 * All terms of a catalog as one automaton over words: one walk over the paste finds them all, in time proportional to the
 * paste and to what is found, however the terms overlap (A. V. Aho and M. J. Corasick, CACM 18/6, 1975).
 */
export class Vocabulary {
  private readonly words = new NumberedWords();
  private readonly next = new PairTable();
  private readonly termsAt: Term[][] = [[]];
  private readonly depth: number[] = [0];
  private readonly parent: number[] = [0];
  private readonly lastWord: number[] = [0];
  /** For every node the longest proper ending that is a node too; made when terms are first looked for. */
  private fallback: Int32Array | undefined;
  /** For every node the nearest of its endings that has terms; 0 for none. */
  private shorter = new Int32Array(0);

  /** @param text What has to stand in the paste; its words count, punctuation does not. */
  add(text: string, term: Term): void {
    let node = 0;
    for (const word of wordsOf(text)) node = this.child(node, this.words.add(word));
    if (node === 0) return;
    (this.termsAt[node] as Term[]).push(term);
    this.fallback = undefined;
  }

  /** Splits a text into words, known ones with their number. */
  tokenise(text: string): Words {
    return tokenise(text, this.words);
  }

  /** Whether a piece of a text is a word of some term. */
  hasWord(text: string): boolean {
    return this.words.find(text, 0, text.length) !== 0;
  }

  /** Prepares for `find`; done by the first `find` otherwise. */
  *prepare(): Steps<void> {
    if (this.fallback === undefined) this.fallback = yield* this.link();
  }

  /** All terms in the words, in the order of their last word, longer ones first; at most `MAX_FOUND`. */
  find({ ids, count }: Words): readonly FoundTerm[] {
    finish(this.prepare());
    const found: FoundTerm[] = [];
    let node = 0;
    for (let at = 0; at < count && found.length < MAX_FOUND; at++) {
      node = this.step(node, ids[at] as number);
      for (let end = node; end !== 0; end = this.shorter[end] as number) {
        const first = at - (this.depth[end] as number) + 1;
        for (const term of this.termsAt[end] as Term[]) found.push({ term, first, last: at });
      }
    }
    return found;
  }

  private step(from: number, word: number, fallback = this.fallback as Int32Array): number {
    if (word === 0) return 0;
    for (let node = from; ; node = fallback[node] as number) {
      const next = this.next.get(node, word);
      if (next !== 0 || node === 0) return next;
    }
  }

  private child(node: number, word: number): number {
    const known = this.next.get(node, word);
    if (known !== 0) return known;
    const child = this.termsAt.length;
    this.termsAt.push([]);
    this.depth.push((this.depth[node] as number) + 1);
    this.parent.push(node);
    this.lastWord.push(word);
    this.next.set(node, word, child);
    return child;
  }

  /** Nodes are linked from the shortest to the longest, so that what a link is made from is there already. */
  private *link(): Steps<Int32Array> {
    const count = this.termsAt.length;
    const fallback = new Int32Array(count);
    this.shorter = new Int32Array(count);
    const byDepth = [...this.depth.keys()].sort((a, b) => (this.depth[a] as number) - (this.depth[b] as number));
    yield;
    for (const [position, node] of byDepth.entries()) {
      if (position % NODES_A_STEP === 0) yield;
      if ((this.depth[node] as number) < 2) continue;
      const parent = this.parent[node] as number;
      const ending = this.step(fallback[parent] as number, this.lastWord[node] as number, fallback);
      fallback[node] = ending;
      this.shorter[node] = (this.termsAt[ending] as Term[]).length > 0 ? ending : (this.shorter[ending] as number);
    }
    return fallback;
  }
}

/** Most terms read from one paste: a megabyte of dense log holds some thirty thousand. */
const MAX_FOUND = 40_000;

const NODES_A_STEP = 100;
