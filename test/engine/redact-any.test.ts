import fc from 'fast-check';
import { expect, test } from 'vitest';
import { redact } from '../../src/engine/redact/redact.ts';
import { hiddenSamples, nearSamples } from '../fixtures/redaction-samples.ts';
import { anyPaste } from '../support/paste-arbitrary.ts';

const texts = [...hiddenSamples, ...nearSamples].map(({ text }) => text);
const codes = ['AADSTS50053', 'AF20012', '0x80070005', '401', 'invalid_grant', 'com.acme.TokenRefreshException'];

/** Samples cut, mixed and run into each other, so that labels lose their values and values their beginnings. */
const anyMixture = fc.oneof(
  anyPaste(texts),
  fc
    .array(fc.tuple(fc.constantFrom(...texts), fc.nat(200), fc.integer({ min: 1, max: 200 })), { maxLength: 6 })
    .map((pieces) => pieces.map(([text, start, length]) => text.slice(start % text.length).slice(0, length)).join('')),
);
const numRuns = 600;

test('every removed piece lies inside the text, is not empty, and stands behind the one before', () => {
  fc.assert(
    fc.property(anyMixture, (text) => {
      let last = 0;
      for (const { span } of redact(text).removed) {
        expect(span.start).toBeGreaterThanOrEqual(last);
        expect(span.end).toBeGreaterThan(span.start);
        last = span.end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
    { numRuns },
  );
});

test('what is not removed stays as it is', () => {
  fc.assert(
    fc.property(anyMixture, (text) => {
      const { text: redacted, removed } = redact(text);
      const edges = [0, ...removed.flatMap(({ span }) => [span.start, span.end]), text.length];
      let at = 0;
      for (let edge = 0; edge < edges.length; edge += 2) {
        const piece = text.slice(edges[edge], edges[edge + 1]);
        at = redacted.indexOf(piece, at);
        expect(at).toBeGreaterThanOrEqual(0);
        at += piece.length;
      }
    }),
    { numRuns },
  );
});

test('redacting a redacted text changes nothing', () => {
  fc.assert(
    fc.property(anyMixture, (text) => {
      const once = redact(text).text;
      expect(redact(once)).toEqual({ text: once, removed: [] });
    }),
    { numRuns: 3 * numRuns },
  );
});

test('an error code between blanks is never hidden, wherever it stands', () => {
  fc.assert(
    fc.property(anyMixture, fc.nat(), fc.constantFrom(...codes), (text, place, code) => {
      const at = place % (text.length + 1);
      const pasted = `${text.slice(0, at)} ${code} ${text.slice(at)}`;
      const codeSpan = { start: at + 1, end: at + 1 + code.length };
      for (const { span } of redact(pasted).removed) {
        expect(span.end <= codeSpan.start || span.start >= codeSpan.end).toBe(true);
      }
    }),
    { numRuns: 2 * numRuns },
  );
});
