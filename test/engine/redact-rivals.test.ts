import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { REDACTION_KINDS } from '../../src/engine/redact/kinds.ts';
import { redact } from '../../src/engine/redact/redact.ts';
import type { Span } from '../../src/engine/types.ts';
import { hiddenSamples, nearSamples } from '../fixtures/redaction-samples.ts';

type Hide = (text: string) => readonly Span[];

interface Rival {
  readonly name: string;
  readonly patterns: readonly {
    readonly pattern: string;
    readonly flags: string;
    readonly source: string;
    readonly version: string;
    readonly licence: string;
  }[];
}

const fixture = `${import.meta.dirname}/../fixtures/redaction-rivals.json`;
const published = JSON.parse(readFileSync(fixture, 'utf8')) as { readonly rivals: readonly Rival[] };

/** Whatever a published pattern matches counts as hidden, without the entropy and stop words that would let some of it through. */
const rivals = published.rivals.map(({ name, patterns }) => {
  const finders = patterns.map(({ pattern, flags }) => new RegExp(pattern, flags));
  const hide: Hide = (text) =>
    finders.flatMap((find) =>
      [...text.matchAll(find)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
    );
  return { name, hide };
});
const ours: Hide = (text) => redact(text).removed.map(({ span }) => span);

/** The rivals look for secrets, not for names, so only secrets are compared. */
const secretPieces = hiddenSamples
  .filter(({ kind }) => REDACTION_KINDS[kind] === 'secret')
  .flatMap(({ text, pieces }) => pieces.map((piece) => ({ text, piece })));

function covers(hide: Hide, { text, piece }: { readonly text: string; readonly piece: string }): boolean {
  const start = text.indexOf(piece);
  return hide(text).some((span) => span.start <= start && span.end >= start + piece.length);
}

const recall = (hide: Hide): number =>
  secretPieces.filter((sample) => covers(hide, sample)).length / secretPieces.length;

describe.each(rivals)('beside $name', ({ hide }) => {
  test('we hide every secret it hides', () => {
    const missed = secretPieces.filter((sample) => covers(hide, sample) && !covers(ours, sample));
    expect(missed).toEqual([]);
  });

  test('it hides some of our samples, and we hide more', () => {
    expect(recall(hide)).toBeGreaterThan(0.1);
    expect(recall(ours)).toBeGreaterThan(recall(hide));
  });
});

test('we hide every secret, and no near-sample', () => {
  expect(recall(ours)).toBe(1);
  expect(nearSamples.filter(({ text }) => ours(text).length > 0)).toEqual([]);
});

test('every pattern of a rival says where it is from', () => {
  for (const { patterns } of published.rivals) {
    for (const { source, version, licence } of patterns) {
      expect(source).toMatch(/^https:\/\/github\.com\//);
      expect(version).not.toBe('');
      expect(licence).toBe('MIT');
    }
  }
});
