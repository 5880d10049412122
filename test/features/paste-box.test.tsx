import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { PasteBox } from '../../src/features/paste/paste-box.tsx';
import { PasteProvider, usePaste } from '../../src/features/paste/paste-context.tsx';
import type { LocaleTag } from '../../src/i18n/locales.ts';
import { renderPart } from '../support/render-page.tsx';

function showBox(locale: LocaleTag = 'en'): HTMLElement {
  renderPart(
    <PasteProvider>
      <PasteBox evidence={[]} />
    </PasteProvider>,
    { locale },
  );
  return screen.getByRole('textbox');
}

/** Where a text stands in the paste that is read. */
function PlaceOf({ text }: { readonly text: string }) {
  return <p>at {usePaste().paste.indexOf(text)}</p>;
}

function fileOf(content: string, name: string, type = ''): File {
  return new File([content], name, { type });
}

function pasteFile(box: HTMLElement, file: File): void {
  fireEvent.paste(box, { clipboardData: { files: [file], getData: () => '' } });
}

function drop(box: HTMLElement, files: readonly File[], text = ''): void {
  const types = files.length > 0 ? ['Files'] : ['text/plain'];
  fireEvent.drop(box, { dataTransfer: { files, types, getData: () => text } });
}

const attributes: readonly { readonly name: string; readonly value: string; readonly because: string }[] = [
  { name: 'spellcheck', value: 'false', because: 'some spelling checkers send the text to a server' },
  { name: 'autocomplete', value: 'off', because: 'the browser would remember what was pasted' },
  { name: 'autocorrect', value: 'off', because: 'an error text is read letter by letter' },
  { name: 'autocapitalize', value: 'off', because: 'an error text is read letter by letter' },
  { name: 'translate', value: 'no', because: 'page translation would change the text or send it away' },
  { name: 'data-gramm', value: 'false', because: 'a writing assistant would send the text away' },
];

for (const { name, value, because } of attributes) {
  test(`the box has ${name} ${value}: ${because}`, () => {
    expect(showBox()).toHaveAttribute(name, value);
  });
}

test('the box is named by its heading, in the language of the page', () => {
  expect(showBox()).toHaveAccessibleName('The error, just as you see it');
  expect(screen.getByRole('heading', { name: 'The error, just as you see it' })).toBeInTheDocument();
});

test('the Japanese page has a Japanese name for the box', () => {
  expect(showBox('ja').getAttribute('placeholder')).toMatch(/\p{Script=Hiragana}/u);
});

test('what is typed stands in the box, and Clear empties it', async () => {
  const user = userEvent.setup();
  const box = showBox();
  expect(screen.queryByRole('button', { name: 'Clear' })).not.toBeInTheDocument();
  await user.type(box, '401 Unauthorized');
  expect(box).toHaveValue('401 Unauthorized');
  await user.click(screen.getByRole('button', { name: 'Clear' }));
  expect(box).toHaveValue('');
});

const samples: readonly { readonly name: string; readonly expected: string }[] = [
  { name: 'Box', expected: 'BoxServerException' },
  { name: 'HTTP 401', expected: '401 Unauthorized' },
  { name: 'Google 403', expected: 'GoogleJsonResponseException' },
  { name: 'A line from a log', expected: '403 - Verboden' },
];

for (const { name, expected } of samples) {
  test(`the sample “${name}” fills the box with one press`, async () => {
    const box = showBox();
    await userEvent.setup().click(screen.getByRole('button', { name }));
    expect((box as HTMLTextAreaElement).value).toContain(expected);
  });
}

test('a pasted picture is answered with how to get its text', async () => {
  const box = showBox();
  pasteFile(box, fileOf('\u0089PNG', 'shot.png', 'image/png'));
  expect(await screen.findByText('That is a picture')).toBeInTheDocument();
  expect(screen.getByText('Text Actions')).toHaveAttribute('lang', 'en');
  expect(box).toHaveValue('');
});

test('a dropped file that is no text is answered and what stood in the box stays', async () => {
  const box = showBox();
  await userEvent.setup().type(box, '401');
  drop(box, [fileOf(`PK${'\u0000\u0001'.repeat(50)}`, 'report.docx')]);
  expect(await screen.findByText('That does not look like text')).toBeInTheDocument();
  expect(box).toHaveValue('401');
});

test('a log with a few stray control characters is text all the same', async () => {
  const box = showBox();
  drop(box, [fileOf('\u001b[31mERROR\u001b[0m\u0000 404', 'terminal.log')]);
  expect(await screen.findByDisplayValue(/404/)).toBe(box);
});

test('a dropped text file is read into the box', async () => {
  const box = showBox();
  drop(box, [fileOf('ERROR 404 Not Found\n', 'connector.log', 'text/plain')]);
  expect(await screen.findByDisplayValue(/404 Not Found/)).toBe(box);
});

test('text dragged from somewhere is left to the text box, which keeps what stands in it', () => {
  const box = showBox();
  fireEvent.change(box, { target: { value: 'first' } });
  drop(box, [], 'second');
  expect(box).toHaveValue('first');
});

test('line breaks of Windows count one, so that a place in the paste is the same place in the box', async () => {
  renderPart(
    <PasteProvider>
      <PasteBox evidence={[]} />
      <PlaceOf text="401" />
    </PasteProvider>,
  );
  const box = screen.getByRole<HTMLTextAreaElement>('textbox');
  drop(box, [fileOf('one\r\ntwo\r\n401 Unauthorized', 'windows.log')]);
  await waitFor(() => expect(box.value).toContain('401'));
  expect(screen.getByText(/^at/)).toHaveTextContent(`at ${box.value.indexOf('401')}`);
});

test('binary text that is pasted into the box is taken out again', () => {
  const box = showBox();
  fireEvent.change(box, { target: { value: '401' } });
  fireEvent.change(box, { target: { value: `401${'\u0000'.repeat(50)}` } });
  expect(screen.getByText('That does not look like text')).toBeInTheDocument();
  expect(box).toHaveValue('401');
});

test('a file that was slow to read does not replace what was typed meanwhile', async () => {
  let arrive: (text: string) => void = () => undefined;
  const slow = fileOf('', 'slow.log', 'text/plain');
  const text = new Promise<string>((resolve) => {
    arrive = resolve;
  });
  Object.defineProperty(slow, 'slice', { value: () => ({ text: () => text }) });
  const box = showBox();
  drop(box, [slow]);
  await userEvent.setup().type(box, '401');
  arrive('from the file');
  await text;
  await Promise.resolve();
  expect(box).toHaveValue('401');
});

test('a file that cannot be read says so', async () => {
  const unreadable = fileOf('secret', 'gone.log');
  Object.defineProperty(unreadable, 'slice', { value: () => ({ text: () => Promise.reject(new Error('gone')) }) });
  drop(showBox(), [unreadable]);
  expect(await screen.findByText('The file could not be read.')).toBeInTheDocument();
});

test('the answer to a picture goes away with the next text', async () => {
  const box = showBox();
  pasteFile(box, fileOf('\u0089PNG', 'shot.png', 'image/png'));
  await screen.findByText('That is a picture');
  await userEvent.setup().type(box, '401');
  expect(screen.queryByText('That is a picture')).not.toBeInTheDocument();
});

test('markup in a paste is shown as the text it is', async () => {
  const markup = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
  const box = showBox();
  await userEvent.setup().click(box);
  await userEvent.setup().paste(markup);
  expect(box).toHaveValue(markup);
  expect(document.querySelector('img, script')).toBeNull();
  expect(document.title).toBe('');
});

describe('a file opened with the installed app', () => {
  type Launch = { readonly files?: readonly { readonly getFile: () => Promise<File> }[] };
  let launch: (what: Launch) => void = () => undefined;
  beforeEach(() => {
    const setConsumer = (consumer: typeof launch): void => {
      launch = consumer;
    };
    vi.stubGlobal('launchQueue', { setConsumer });
  });
  afterEach(() => vi.unstubAllGlobals());

  test('stands in the box', async () => {
    const box = showBox();
    launch({ files: [{ getFile: async () => fileOf('ERROR 403 Forbidden\n', 'connector.log') }] });
    await waitFor(() => expect(box).toHaveValue('ERROR 403 Forbidden\n'));
  });

  test('that is gone by then says so, and the app opened without a file says nothing', async () => {
    showBox();
    launch({});
    launch({ files: [{ getFile: () => Promise.reject(new Error('gone')) }] });
    expect(await screen.findByText('The file could not be read.')).toBeInTheDocument();
  });
});

describe('a file from the disk', () => {
  test('is opened with a button, and its text stands in the box', async () => {
    const user = userEvent.setup();
    const box = showBox();
    expect(screen.getByRole('button', { name: 'Open a file' })).toBeInTheDocument();
    const input = document.querySelector<HTMLInputElement>('input[type="file"]') as HTMLInputElement;
    await user.upload(input, fileOf('403 Forbidden', 'error.log', 'text/plain'));
    await waitFor(() => expect(box).toHaveValue('403 Forbidden'));
  });

  test('that is no text is answered, and the box stays as it is', async () => {
    const box = showBox();
    const input = document.querySelector<HTMLInputElement>('input[type="file"]') as HTMLInputElement;
    fireEvent.change(input, { target: { files: [fileOf('\u0000'.repeat(500), 'error.bin')] } });
    expect(await screen.findByText('That does not look like text')).toBeInTheDocument();
    expect(box).toHaveValue('');
  });
});

describe('a paste beside the box', () => {
  const paste = (target: Element, text: string): void => {
    fireEvent.paste(target, { clipboardData: { files: [], getData: () => text } });
  };

  test('goes into the box, wherever on the page it was made', () => {
    const box = showBox();
    paste(document.body, '401 Unauthorized');
    expect(box).toHaveValue('401 Unauthorized');
  });

  test('into another field stays there', () => {
    const box = showBox();
    const field = document.body.appendChild(document.createElement('input'));
    paste(field, 'an app');
    field.remove();
    expect(box).toHaveValue('');
  });
});
