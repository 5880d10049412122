import { render } from '@testing-library/react';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Evidence } from '../../src/engine/index.ts';
import { MarkedText, mergeSpans } from '../../src/features/paste/marked-text.tsx';

type Pair = readonly [number, number];

function evidenceOf(pairs: readonly Pair[]): readonly Evidence[] {
  return pairs.map(([start, end]) => ({ kind: 'code', value: 'x', span: { start, end } }));
}

const rows: readonly {
  readonly spans: readonly Pair[];
  readonly expected: readonly Pair[];
  readonly because: string;
}[] = [
  { spans: [], expected: [], because: 'nothing was recognised' },
  { spans: [[2, 5]], expected: [[2, 5]], because: 'one place is one mark' },
  {
    spans: [
      [6, 8],
      [0, 2],
    ],
    expected: [
      [0, 2],
      [6, 8],
    ],
    because: 'marks stand in the order of the paste',
  },
  {
    spans: [
      [0, 5],
      [3, 9],
    ],
    expected: [[0, 9]],
    because: 'overlapping places are one mark',
  },
  {
    spans: [
      [0, 9],
      [3, 5],
    ],
    expected: [[0, 9]],
    because: 'a place inside another adds nothing',
  },
  {
    spans: [
      [0, 3],
      [3, 6],
    ],
    expected: [
      [0, 3],
      [3, 6],
    ],
    because: 'places that only touch are two facts',
  },
  {
    spans: [
      [1, 4],
      [1, 4],
    ],
    expected: [[1, 4]],
    because: 'the same place read twice is marked once',
  },
];

describe('mergeSpans', () => {
  for (const { spans, expected, because } of rows) {
    test(because, () => {
      expect(mergeSpans(evidenceOf(spans)).map(({ start, end }) => [start, end])).toEqual(expected);
    });
  }

  test('leaves its argument as it was', () => {
    const evidence = evidenceOf([
      [3, 9],
      [0, 5],
    ]);
    mergeSpans(evidence);
    expect(evidence.map(({ span }) => span)).toEqual([
      { start: 3, end: 9 },
      { start: 0, end: 5 },
    ]);
  });

  test('marks exactly the characters that some evidence covers', () => {
    const pair = fc
      .tuple(fc.nat(40), fc.integer({ min: 1, max: 12 }))
      .map(([start, size]): Pair => [start, start + size]);
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 8 }), (pairs) => {
        expect(covered(mergeSpans(evidenceOf(pairs)).map(({ start, end }) => [start, end]))).toEqual(covered(pairs));
      }),
    );
  });
});

describe('the marked text', () => {
  test('is the paste, character by character', () => {
    const paste = 'xx HttpRequestFailure: 401 <b>yy</b>';
    const { container } = render(
      <MarkedText
        paste={paste}
        evidence={evidenceOf([
          [3, 21],
          [23, 26],
        ])}
        pointed={[]}
      />,
    );
    expect(container.textContent?.replace('\u200b', '')).toBe(paste);
    expect([...container.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual([
      'HttpRequestFailure',
      '401',
    ]);
    expect(container.querySelector('b')).toBeNull();
  });

  test('leaves out marks of an older, longer paste', () => {
    const { container } = render(<MarkedText paste="short" evidence={evidenceOf([[40, 44]])} pointed={[]} />);
    expect(container.querySelector('mark')).toBeNull();
    expect(container).toHaveTextContent('short');
  });
});

describe('what is pointed at', () => {
  test('is drawn apart inside a wider mark, without a change of the text', () => {
    const { container } = render(
      <MarkedText paste="xx error 401 here" evidence={evidenceOf([[3, 12]])} pointed={[{ start: 9, end: 12 }]} />,
    );
    const marks = [...container.querySelectorAll('mark')];
    expect(marks.map((mark) => [mark.textContent, mark.dataset.pointed])).toEqual([
      ['error ', undefined],
      ['401', 'true'],
    ]);
    expect(container.textContent?.replace('\u200b', '')).toBe('xx error 401 here');
  });

  test('is nothing where no mark is', () => {
    const { container } = render(
      <MarkedText paste="xx error 401 here" evidence={evidenceOf([[3, 12]])} pointed={[{ start: 13, end: 17 }]} />,
    );
    expect(container.querySelector('[data-pointed]')).toBeNull();
  });
});

/** The positions inside the spans, each once, in order. */
function covered(pairs: readonly Pair[]): readonly number[] {
  const places = pairs.flatMap(([start, end]) => Array.from({ length: end - start }, (_, index) => start + index));
  return [...new Set(places)].sort((a, b) => a - b);
}
