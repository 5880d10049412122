import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { Evidence } from '../../src/engine/index.ts';
import { MAX_PASTE_CHARS } from '../../src/engine/index.ts';
import { PasteBox } from '../../src/features/paste/paste-box.tsx';
import { PasteProvider } from '../../src/features/paste/paste-context.tsx';
import { MAX_SHORT_CHARS } from '../../src/platform/long-paste.ts';
import { renderPart } from '../support/render-page.tsx';

function showBox(evidence: readonly Evidence[] = []): void {
  renderPart(
    <PasteProvider>
      <PasteBox evidence={evidence} />
    </PasteProvider>,
  );
}

function paste(text: string): void {
  fireEvent.paste(screen.getByRole('textbox'), { clipboardData: { files: [], getData: () => text } });
}

function evidenceAt(start: number, value: string): Evidence {
  return { kind: 'exception', value, span: { start, end: start + value.length } };
}

test('a paste over 50,000 characters is not laid out in a text box but held, with its size', () => {
  showBox();
  paste('x'.repeat(MAX_SHORT_CHARS + 1));
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
  expect(screen.getByText(/^50,001 characters\. The paste is long/)).toBeInTheDocument();
  expect(screen.getByText('Nothing was recognised in it.')).toBeInTheDocument();
  expect(document.body.textContent?.length).toBeLessThan(2000);
});

test('a paste of 50,000 characters is left to the text box', () => {
  showBox();
  fireEvent.change(screen.getByRole('textbox'), { target: { value: 'x'.repeat(MAX_SHORT_CHARS) } });
  expect(screen.getByRole('textbox')).toBeInTheDocument();
});

test('the recognised places of a long paste are shown with what stands around them', () => {
  const before = 'a'.repeat(40_000);
  showBox([evidenceAt(before.length, 'HttpRequestFailure')]);
  paste(`${before}HttpRequestFailure${'b'.repeat(20_000)}`);
  const places = within(screen.getByRole('list', { name: 'Recognised places' })).getAllByRole('listitem');
  expect(places).toHaveLength(1);
  expect(places[0]).toHaveTextContent(`…${'a'.repeat(60)}HttpRequestFailure${'b'.repeat(60)}…`);
  expect(screen.getByText('HttpRequestFailure').tagName).toBe('MARK');
});

test('places close to each other are one excerpt, each of them marked', () => {
  const before = 'a'.repeat(40_000);
  showBox([evidenceAt(before.length, 'HttpRequestFailure'), evidenceAt(before.length + 20, '401')]);
  paste(`${before}HttpRequestFailure: 401${'b'.repeat(20_000)}`);
  const places = within(screen.getByRole('list', { name: 'Recognised places' })).getAllByRole('listitem');
  expect(places).toHaveLength(1);
  expect(places[0]).toHaveTextContent('HttpRequestFailure: 401');
  expect(places[0]?.querySelectorAll('mark')).toHaveLength(2);
});

test('a long paste with many recognised places shows the first few only', () => {
  const line = 'HttpRequestFailure\n';
  const text = line.repeat(4000);
  showBox(Array.from({ length: 4000 }, (_, index) => evidenceAt(index * line.length, 'HttpRequestFailure')));
  paste(text);
  const places = within(screen.getByRole('list', { name: 'Recognised places' })).getAllByRole('listitem');
  expect(places.length).toBeGreaterThan(0);
  expect(places.length).toBeLessThan(50);
  expect(document.body.textContent?.length).toBeLessThan(10_000);
});

test('markup in an excerpt is shown as the text it is', () => {
  const markup = '<img src=x onerror=alert(1)>';
  showBox([evidenceAt(0, markup)]);
  paste(markup + 'x'.repeat(MAX_SHORT_CHARS));
  expect(screen.getByText(markup)).toBeInTheDocument();
  expect(document.querySelector('img')).toBeNull();
});

const limits: readonly { readonly chars: number; readonly isTold: boolean; readonly because: string }[] = [
  { chars: MAX_PASTE_CHARS, isTold: false, because: 'all of it is read' },
  { chars: MAX_PASTE_CHARS + 1, isTold: true, because: 'the last character is not read' },
];

for (const { chars, isTold, because } of limits) {
  test(`a paste of ${chars} characters ${isTold ? 'says' : 'does not say'} that it is cut: ${because}`, () => {
    showBox();
    paste('x'.repeat(chars));
    expect(screen.queryAllByText(/^Only the first 2,000,000 characters are read\.$/)).toHaveLength(isTold ? 1 : 0);
  });
}

test('Clear gives the empty text box back', async () => {
  showBox();
  paste('x'.repeat(MAX_SHORT_CHARS + 1));
  await userEvent.setup().click(screen.getByRole('button', { name: 'Clear' }));
  expect(screen.getByRole('textbox')).toHaveValue('');
});

test('a long paste that is no text is answered, not held', () => {
  showBox();
  paste('\u0000\u0001'.repeat(MAX_SHORT_CHARS));
  expect(screen.getByText('That does not look like text')).toBeInTheDocument();
  expect(screen.getByRole('textbox')).toHaveValue('');
});
