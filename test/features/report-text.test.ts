import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { redact } from '../../src/engine/index.ts';
import { cutAround, isVisible, type Piece, piecesAt, placeRemoved } from '../../src/features/report/redacted-text.ts';
import { anyPaste } from '../support/paste-arbitrary.ts';

function redacted(text: string) {
  return placeRemoved(text, redact(text));
}

function join(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join('');
}

const LINE = 'bob@contoso.example at db01.contoso.local: 401\n';

describe('a redacted text', () => {
  test('knows what each placeholder stands for', () => {
    const { pieces } = cutAround(redacted(LINE), 0, 1000);
    expect(pieces.flatMap(({ text, removed }) => (removed ? [[text, removed.original]] : []))).toEqual([
      ['<email-1>', 'bob@contoso.example'],
      ['<host-1>', 'db01.contoso.local'],
    ]);
  });

  test('gives a place of the untouched text as it stands in the whole', () => {
    const start = LINE.indexOf('at');
    expect(join(piecesAt(redacted(LINE), { start, end: LINE.indexOf('401') }))).toBe('at <host-1>: ');
  });

  test('shows a piece that is cut into whole or not at all', () => {
    const start = LINE.indexOf('db01') + 6;
    expect(join(piecesAt(redacted(LINE), { start, end: start + 2 }))).toBe('<host-1>');
  });

  test('tells which places are visible', () => {
    const place = (word: string) => ({ start: LINE.indexOf(word), end: LINE.indexOf(word) + word.length });
    expect(isVisible(redacted(LINE), place('401'))).toBe(true);
    expect(isVisible(redacted(LINE), place('contoso.local'))).toBe(false);
  });
});

const PASTES = anyPaste([LINE, 'Bearer eyJhbGciOiJIUzI1NiJ9.e30.abc', 'pwd="a b c" 10.0.0.1', '<host-1> x@y.example']);

describe('any text', () => {
  test('is the redacted one, whatever it is', () => {
    fc.assert(
      fc.property(PASTES, (text) => {
        const whole = redacted(text);
        expect(join(piecesAt(whole, { start: 0, end: text.length }))).toBe(whole.text);
        expect(join(cutAround(whole, 0, Number.POSITIVE_INFINITY).pieces)).toBe(whole.text);
      }),
    );
  });

  test('is cut to a part of the redacted one, no longer than asked for', () => {
    fc.assert(
      fc.property(PASTES, fc.nat(), fc.integer({ min: 10, max: 200 }), (text, place, maxChars) => {
        const whole = redacted(text);
        const { pieces, shown } = cutAround(whole, place % (text.length + 1), maxChars);
        expect(whole.text).toContain(join(pieces));
        expect(shown).toBe(join(pieces).length);
        expect(shown).toBeLessThanOrEqual(maxChars);
      }),
    );
  });
});

describe('a long text', () => {
  const text = `${LINE.repeat(500)}HttpRequestFailure: 403\n${LINE.repeat(500)}`;
  const place = text.indexOf('HttpRequestFailure');

  test('is cut at line ends around the place of the error', () => {
    const cut = cutAround(redacted(text), place, 10_000);
    const shown = join(cut.pieces);
    expect(shown).toContain('HttpRequestFailure: 403');
    expect(shown.length).toBeGreaterThan(9000);
    expect(shown.length).toBeLessThanOrEqual(10_000);
    expect(new Set(shown.split('\n').filter(Boolean))).toEqual(
      new Set(['<email-1> at <host-1>: 401', 'HttpRequestFailure: 403']),
    );
    expect(cut.total).toBe(redacted(text).text.length);
  });

  test('in one line is cut inside it, with the place of the error shown', () => {
    const line = text.replaceAll('\n', ' ');
    const shown = join(cutAround(redacted(line), line.indexOf('HttpRequestFailure'), 10_000).pieces);
    expect(shown).toContain('HttpRequestFailure: 403');
    expect(shown.length).toBeLessThanOrEqual(10_000);
    expect(shown).not.toContain('contoso');
  });

  test('of two megabytes is cut at once', () => {
    const whole = redacted(LINE.repeat(42_000));
    const start = performance.now();
    cutAround(whole, 1_000_000, 10_000);
    expect(performance.now() - start).toBeLessThan(100);
  });
});
