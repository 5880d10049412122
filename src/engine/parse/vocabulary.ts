import type { EvidenceKind } from '../types.ts';
import type { Token } from './tokenise.ts';
import { wordsOf } from './tokenise.ts';

/** Something the catalog wants to know about a paste. */
export interface Term {
  readonly kind: EvidenceKind;
  /** As evidence shows it. */
  readonly value: string;
  /** What signatures ask for, for example `exception:httprequestfailure`. */
  readonly keys: readonly string[];
  /** Language of a phrase or wording. */
  readonly language?: string;
}

/** A term that stands in a paste. */
export interface FoundTerm {
  readonly term: Term;
  /** Index of the first token. */
  readonly first: number;
  /** Index of the last token, inclusive. */
  readonly last: number;
}

interface Branch {
  readonly next: Map<string, Branch>;
  readonly terms: Term[];
}

/** All terms of a catalog as a tree of words: one walk over the paste finds them all. */
export class Vocabulary {
  private readonly root: Branch = { next: new Map(), terms: [] };

  /** @param text What has to stand in the paste; its words count, punctuation does not. */
  add(text: string, term: Term): void {
    let branch = this.root;
    for (const word of wordsOf(text)) {
      const next = branch.next.get(word) ?? { next: new Map(), terms: [] };
      branch.next.set(word, next);
      branch = next;
    }
    branch.terms.push(term);
  }

  /** Terms of one word only. */
  single(word: string): readonly Term[] {
    return this.root.next.get(word)?.terms ?? [];
  }

  /** All terms in the tokens, in the order of their first token, shorter ones first. */
  find(tokens: readonly Token[]): readonly FoundTerm[] {
    const found: FoundTerm[] = [];
    for (let first = 0; first < tokens.length; first++) {
      let branch = this.root.next.get((tokens[first] as Token).word);
      for (let last = first; branch !== undefined; last++) {
        for (const term of branch.terms) found.push({ term, first, last });
        const following = tokens[last + 1];
        if (following === undefined) break;
        branch = branch.next.get(following.word);
      }
    }
    return found;
  }
}
