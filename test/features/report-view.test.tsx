import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactNode, useState } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type Reported, ReportView } from '../../src/features/report/report-view.tsx';
import { renderPart } from '../support/render-page.tsx';
import { loadTextFile } from '../support/served-files.ts';

const SECRET = 'ghp_1234567890abcdefghijklmnopqrstuvwxyz';
const PASTE = `HttpRequestFailure: 401 for bob@contoso.example on db01.contoso.local, token ${SECRET}`;
const NAMESPACES = ['codes', 'apps/okta'];

type Load = (locale: string, namespace: string) => Promise<Record<string, unknown>>;

const okta = { id: 'okta', name: 'Okta' };
const reported: Reported = {
  entry: 'okta.http-401',
  app: okta,
  incident: undefined,
  version: '9.9.9',
  nameOf: () => okta,
  wording: [],
};

afterEach(() => vi.restoreAllMocks());

function Screen({
  paste: first,
  ...rest
}: {
  readonly paste: string;
  readonly dropped?: readonly string[];
}): ReactNode {
  const [paste, setPaste] = useState(first);
  return (
    <ReportView
      reported={reported}
      paste={paste}
      onPaste={setPaste}
      isReading={false}
      dropped={rest.dropped ?? []}
      guideIn={(locale) => `https://host/${locale}/errors/okta.http-401/`}
      back="/errors/okta.http-401/"
      namespaces={NAMESPACES}
    />
  );
}

function open({
  paste = PASTE,
  load = loadTextFile,
  dropped,
}: {
  paste?: string;
  load?: Load;
  dropped?: string[];
} = {}) {
  const user = userEvent.setup();
  renderPart(<Screen paste={paste} {...(dropped === undefined ? {} : { dropped })} />, {
    namespaces: ['report', ...NAMESPACES],
    load,
  });
  const copied = async (): Promise<string> => {
    await user.click(screen.getByRole('button', { name: 'Copy the report' }));
    return navigator.clipboard.readText();
  };
  return { user, copied, report: () => screen.getByRole('region', { name: 'The report' }) };
}

test('the preview is what is copied, to the letter, and holds no secret', async () => {
  const { copied } = open();
  const text = await copied();
  const preview = document.querySelector('.text[lang]');
  expect(preview?.textContent).toBe(text);
  expect(text).toContain('HttpRequestFailure: 401 for <email-1> on <host-1>, token <github-token-1>');
  for (const hidden of [SECRET, 'bob', 'contoso']) expect(text).not.toContain(hidden);
});

test('the page is named after the report', () => {
  open();
  const title = 'Report: Okta no longer accepts the connector’s token';
  expect(screen.getByRole('heading', { level: 1, name: title })).toBeInTheDocument();
  expect(document.title).toBe(`${title} – Signpost`);
});

describe('a piece that was taken out', () => {
  test('shows its original here only, and hides it again', async () => {
    const { user, copied } = open();
    const block = screen.getByRole('button', { name: /^<github-token-1>/ });
    expect(block).toHaveAttribute('aria-expanded', 'false');
    await user.click(block);
    expect(block).toHaveAttribute('aria-expanded', 'true');
    expect(screen.getByText(SECRET)).toBeInTheDocument();
    expect(await copied()).not.toContain(SECRET);
    await user.click(block);
    expect(screen.queryByText(SECRET)).not.toBeInTheDocument();
  });

  test('that names someone can be left visible in what is copied; a secret cannot', async () => {
    const { user, copied } = open();
    const kinds = within(screen.getByRole('group', { name: 'Leave visible' })).getAllByRole('checkbox');
    expect(kinds).toHaveLength(2);
    await user.click(screen.getByRole('checkbox', { name: 'E-mail addresses and user names' }));
    const text = await copied();
    expect(text).toContain('for bob@contoso.example on <host-1>');
    expect(text).not.toContain(SECRET);
    await user.click(screen.getByRole('checkbox', { name: 'E-mail addresses and user names' }));
    expect(await copied()).not.toContain('bob@contoso.example');
  });
});

test('the instance’s name goes into the report and nowhere else', async () => {
  const { user, copied } = open();
  await user.type(screen.getByRole('textbox', { name: /Name of the connector instance/ }), 'Okta main');
  expect(await copied()).toContain('Connector instance: Okta main');
  expect(JSON.stringify({ ...window.localStorage })).not.toContain('Okta main');
  expect(window.location.href).not.toContain('Okta');
});

describe('the recipient’s language', () => {
  test('is that of the whole report; the page’s own words stay', async () => {
    const { user, copied } = open();
    await user.selectOptions(screen.getByRole('combobox'), '日本語');
    await waitFor(() => expect(document.querySelector('.text[lang]')).toHaveAttribute('lang', 'ja'));
    const text = await copied();
    expect(text).toMatch(/^レポート：Okta/);
    expect(text).toContain('https://host/ja/errors/okta.http-401/');
    expect(text).not.toMatch(/Report|Error text/);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Report: Okta');
  });

  test('that cannot be loaded leaves the report in one’s own, until loading again helps', async () => {
    let isDown = true;
    const { user, copied } = open({
      load: (...which) => (isDown ? Promise.reject(new Error('offline')) : loadTextFile(...which)),
    });
    await user.selectOptions(screen.getByRole('combobox'), 'Français');
    expect(await screen.findByText(/could not be loaded: Français/)).toBeInTheDocument();
    expect(await copied()).toMatch(/^Report: /);
    isDown = false;
    await user.click(screen.getByRole('button', { name: 'Load again' }));
    await waitFor(() => expect(document.querySelector('.text[lang]')).toHaveAttribute('lang', 'fr'));
    expect(await copied()).toMatch(/^Rapport/);
  });

  test('is said to be loaded while it is, and nothing can be copied meanwhile', async () => {
    const { user } = open({ load: () => new Promise(() => undefined) });
    await user.selectOptions(screen.getByRole('combobox'), '한국어');
    expect(screen.getByText('The text in this language is being loaded: 한국어')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Copy the report' })).not.toBeInTheDocument();
  });
});

describe('without an error text', () => {
  test('that is said calmly, and all the rest is there', async () => {
    const { copied } = open({ paste: '' });
    expect(screen.getByRole('heading', { name: 'The error text is not here' })).toBeInTheDocument();
    expect(await copied()).toContain('Error: Okta no longer accepts the connector’s token · okta.http-401');
    expect(screen.queryByRole('group', { name: 'Leave visible' })).not.toBeInTheDocument();
  });

  test('it can be pasted again, and reading goes on at the report', async () => {
    const { report } = open({ paste: '' });
    fireEvent.paste(screen.getByRole('textbox', { name: 'The error text' }), {
      clipboardData: { getData: () => PASTE },
    });
    expect(screen.queryByRole('heading', { name: 'The error text is not here' })).not.toBeInTheDocument();
    expect(report()).toHaveTextContent('HttpRequestFailure: 401 for <email-1>');
    expect(report()).toHaveFocus();
  });

  test('it can be typed, and is taken when that is done', async () => {
    const { user, report } = open({ paste: '' });
    await user.type(screen.getByRole('textbox', { name: 'The error text' }), 'error 401');
    expect(report()).not.toHaveTextContent('error 401');
    await user.click(screen.getByRole('button', { name: 'Add it to the report' }));
    expect(report()).toHaveTextContent('error 401');
  });
});

test('a long error text is cut to a part, redacted, and the page stays small', async () => {
  const line = `INFO bob@contoso.example ${SECRET}\n`;
  const { copied } = open({ paste: line.repeat(50_000) });
  expect(screen.getByText('The error text is being read.')).toBeInTheDocument();
  expect(await screen.findByText(/This is a part of the text/, { exact: false })).toBeInTheDocument();
  const text = await copied();
  expect(text.length).toBeLessThan(12_000);
  expect(text).not.toContain('contoso');
  expect(text).not.toContain(SECRET);
});

test('what the address named in vain is said', () => {
  open({ dropped: ['entry=nope', 'no-such-step'] });
  expect(screen.getByText(/left out: entry=nope, no-such-step$/)).toBeInTheDocument();
});

test('when the browser does not allow copying, the whole report is selected by hand', async () => {
  const { user } = open();
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('denied', 'NotAllowedError'));
  await user.click(screen.getByRole('button', { name: 'Copy the report' }));
  const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Copy the report' });
  expect(field.value).toBe(document.querySelector('.text[lang]')?.textContent);
  await waitFor(() => expect(field.selectionEnd - field.selectionStart).toBe(field.value.length));
});

test('it is saved under the name of the entry, as Markdown where that was chosen', async () => {
  const { user } = open();
  const saved: string[] = [];
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: () => undefined }));
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push(this.download);
  });
  await user.click(screen.getByRole('button', { name: 'Download' }));
  await user.click(screen.getByRole('radio', { name: 'Markdown' }));
  await user.click(screen.getByRole('button', { name: 'Download' }));
  expect(saved).toEqual(['signpost-report-okta.http-401.txt', 'signpost-report-okta.http-401.md']);
  expect(document.querySelector('.text[lang]')?.textContent).toMatch(/^# Report: Okta/);
});

test('it is printed by the browser', async () => {
  const { user } = open();
  const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
  await user.click(screen.getByRole('button', { name: 'Print' }));
  expect(print).toHaveBeenCalledOnce();
});
