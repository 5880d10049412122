import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Diagnosis } from '../../src/engine/index.ts';
import { DiagnosisScreen } from '../support/diagnosis-screen.tsx';
import { renderPart } from '../support/render-page.tsx';

function showDiagnosis(paste: string, diagnosis: Diagnosis | undefined): void {
  renderPart(
    <DiagnosisScreen
      diagnosis={diagnosis}
      isReading={diagnosis === undefined}
      paste={paste}
      app={undefined}
      onChooseApp={() => undefined}
      appName={(id) => id}
      entryFacts={() => undefined}
      recognition={{ codeFamilies: [], wording: [] }}
    />,
    { namespaces: ['apps/okta'] },
  );
}

/** A diagnosis that rests on the whole paste as known wording. */
function restingOn(paste: string): Diagnosis {
  return {
    incidents: [
      {
        verdict: 'certain',
        matches: [{ entry: 'okta.http-401', score: 1, reasons: [{ kind: 'phrase', evidence: [0], weight: 1 }] }],
        codes: [],
        evidence: [{ kind: 'phrase', value: paste, span: { start: 0, end: paste.length } }],
        occurrences: [],
        nearest: [],
      },
    ],
  };
}

test('while a long paste is being read, that is said and nothing is claimed', () => {
  showDiagnosis('x', undefined);
  expect(screen.getByText('Reading the paste', { selector: ':not([role])' })).toBeInTheDocument();
  expect(screen.queryByRole('article')).not.toBeInTheDocument();
});

test('markup in a quote is shown as the text it is', () => {
  const paste = '<img src=x onerror=alert(1)>';
  showDiagnosis(paste, restingOn(paste));
  expect(screen.getByText(paste)).toBeInTheDocument();
  expect(document.querySelector('img')).toBeNull();
});

test('a long quote is cut, so that the reasons stay readable', () => {
  showDiagnosis('x'.repeat(500), restingOn('x'.repeat(500)));
  expect(screen.getByText(/^x+…$/).textContent?.length).toBeLessThan(100);
});
