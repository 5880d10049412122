import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { toRecognitionFile } from '../../src/catalog/index.ts';
import { loadProject } from '../../src/checks/load-project.ts';
import { compileCatalog, diagnose } from '../../src/engine/index.ts';
import { KnownCodesProvider } from '../../src/i18n/known-codes.tsx';
import type { LocaleTag } from '../../src/i18n/locales.ts';
import { DiagnosisScreen } from '../support/diagnosis-screen.tsx';
import { renderPart } from '../support/render-page.tsx';

const data = toRecognitionFile(loadProject(process.cwd()).catalog);
const catalog = compileCatalog(data);

/** Shows what the real catalog says of a paste. */
function showDiagnosis(paste: string, locale: LocaleTag = 'en'): void {
  renderPart(
    <KnownCodesProvider codes={data.codes}>
      <DiagnosisScreen
        diagnosis={diagnose(paste, {}, catalog)}
        isReading={false}
        paste={paste}
        app={undefined}
        onChooseApp={() => undefined}
        appName={(id) => data.apps.find((app) => app.id === id)?.name ?? id}
        entryFacts={() => undefined}
        recognition={data.recognition}
      />
    </KnownCodesProvider>,
    { locale, namespaces: data.namespaces },
  );
}

const LOG = [
  '2026-10-03T04:12:55Z ERROR BoxRestException: Failed to parse response.',
  '2026-10-03T05:00:00Z INFO  nothing to do',
  '2026-10-03T06:10:00Z ERROR team_not_authorized',
  '2026-10-04T04:12:55Z ERROR BoxRestException: Failed to parse response.',
].join('\n');

test('a log of several errors lists each once, with how often and when', () => {
  showDiagnosis(LOG);
  const list = screen.getByRole('group', { name: 'Errors in this paste' });
  const errors = within(list).getAllByRole('radio');
  expect(errors).toHaveLength(2);
  expect(errors[0]).toBeChecked();
  const box = within(list).getByRole('radio', { name: /2 times/ });
  expect(box).toHaveAccessibleName(/Oct 3, 2026, 4:12:55.AM to Oct 4, 2026, 4:12:55.AM UTC/);
});

test.each([
  ['en', 'There are more errors in this paste than this list can hold.'],
  ['ja', '貼り付けた内容には、この一覧に表示しきれないエラーがほかにもあります。'],
] as const)('a log of more errors than the list holds says so (%s)', (locale, more) => {
  const records = Array.from({ length: 101 }, (_, index) => `2026-10-03T04:12:55Z ERROR AADSTS${59_000 + index}`);
  showDiagnosis(records.join('\n'), locale);
  expect(screen.getAllByRole('radio')).toHaveLength(100);
  expect(screen.getByText(more)).toBeInTheDocument();
});

test('a log whose errors are all in the list does not', () => {
  showDiagnosis(LOG);
  expect(screen.queryByText(/There are more errors/)).not.toBeInTheDocument();
});

test('choosing an error of a log shows it', async () => {
  const user = userEvent.setup();
  showDiagnosis(LOG);
  await user.click(screen.getByRole('radio', { name: /1 time/ }));
  expect(screen.getByRole('link', { name: 'Open the guide' })).toHaveAttribute(
    'href',
    '/en/errors/slack.team-not-authorized/',
  );
  await user.click(screen.getByRole('radio', { name: /2 times/ }));
  expect(screen.getByRole('link', { name: 'Open the guide' })).toHaveAttribute(
    'href',
    '/en/errors/box.parse-response/',
  );
});

test('their number is announced before the first verdict', () => {
  showDiagnosis(LOG);
  expect(screen.getByRole('status')).toHaveTextContent(/^2 errors in this paste\. Recognised: /);
});

test('one error needs no list', () => {
  showDiagnosis('BoxRestException: Failed to parse response.');
  expect(screen.queryByRole('group', { name: 'Errors in this paste' })).not.toBeInTheDocument();
});

test('a cause that several apps share is offered before the single fixes', () => {
  showDiagnosis(
    [
      '2026-10-03T04:12:55Z ERROR HttpRequestFailure: Server returned: 500 Internal server error',
      '2026-10-03T04:13:00Z ERROR BoxRestException: Failed to parse response.',
    ].join('\n'),
  );
  expect(screen.getByRole('heading', { name: 'One cause may stand behind several of these' })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Check this first' })).toHaveAttribute(
    'href',
    '/en/errors/any-app.http-500/',
  );
});

test('a code of a list is told by its kind, with the code untouched', () => {
  showDiagnosis('AADSTS50011: The reply URL specified in the request does not match');
  expect(screen.getByRole('heading', { name: 'AADSTS50011: The app’s registration does not fit' })).toBeInTheDocument();
});

test('a code of a list is told in the language of the address', () => {
  showDiagnosis('AADSTS50011: The reply URL specified in the request does not match', 'ja');
  expect(screen.getByRole('heading', { name: /^AADSTS50011.+/ })).toHaveTextContent(/[ぁ-ん]/);
});
