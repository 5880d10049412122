import { describe, expect, test } from 'vitest';
import { REDACTION_KINDS } from '../../src/engine/redact/kinds.ts';
import { redact } from '../../src/engine/redact/redact.ts';
import { hiddenSamples, nearSamples } from '../fixtures/redaction-samples.ts';

describe('hidden', () => {
  test.each(hiddenSamples)('$kind: $because', ({ kind, text, pieces }) => {
    const removed = redact(text).removed.filter((piece) => piece.kind === kind);
    expect(removed.map(({ span }) => text.slice(span.start, span.end))).toEqual(pieces);
  });
});

describe('not hidden', () => {
  test.each(nearSamples)('$kind: $text — $because', ({ text }) => {
    expect(redact(text)).toEqual({ text, removed: [] });
  });
});

test('every kind has at least three samples and three near-samples, none of them twice', () => {
  for (const samples of [hiddenSamples, nearSamples]) {
    const count = (kind: string) => samples.filter((sample) => sample.kind === kind).length;
    expect(Object.keys(REDACTION_KINDS).filter((kind) => count(kind) < 3)).toEqual([]);
    expect(new Set(samples.map(({ text }) => text)).size).toBe(samples.length);
  }
});
