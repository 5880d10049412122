import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test } from 'vitest';
import { failingPaths, openPage } from '../support/whole-page.tsx';

afterEach(() => failingPaths.clear());

describe('the guide walked last', () => {
  const walkOkta = async (): Promise<void> => {
    const leave = openPage('/en/errors/okta.http-401/');
    await userEvent.click(await screen.findByRole('button', { name: 'No' }));
    await screen.findByRole('heading', { name: 'Create a new token in Okta' });
    leave();
  };

  test('is offered on the start page, at the step where it was left', async () => {
    await walkOkta();
    openPage('/en/');
    const offer = within(await screen.findByRole('region', { name: 'Your last guide' }));
    expect(await offer.findByText('Okta no longer accepts the connector’s token')).toBeInTheDocument();
    await userEvent.click(offer.getByRole('link', { name: 'Go on where you left off' }));
    expect(await screen.findByRole('heading', { name: 'Create a new token in Okta' })).toBeInTheDocument();
  });

  test('is forgotten on demand, and stays so', async () => {
    await walkOkta();
    const leave = openPage('/en/');
    await userEvent.click(await screen.findByRole('button', { name: 'Forget it' }));
    expect(screen.queryByRole('region', { name: 'Your last guide' })).not.toBeInTheDocument();
    expect(document.activeElement).toContainElement(screen.getByRole('heading', { name: 'No error text?' }));
    leave();
    openPage('/en/');
    await screen.findByRole('heading', { name: 'No error text?' });
    expect(screen.queryByRole('region', { name: 'Your last guide' })).not.toBeInTheDocument();
  });

  test('is remembered for a code as well', async () => {
    const leave = openPage('/en/errors/entra.aadsts50105/');
    await userEvent.click(await screen.findByRole('button', { name: 'It still fails' }));
    leave();
    openPage('/en/');
    const offer = within(await screen.findByRole('region', { name: 'Your last guide' }));
    expect(await offer.findByText(/^AADSTS50105: /)).toBeInTheDocument();
  });

  test('stays as it was when the same place is seen again', async () => {
    await walkOkta();
    const before = window.localStorage.getItem('signpost.walk');
    const leave = openPage('/en/errors/okta.http-401/?owner-removed=no');
    await screen.findByRole('heading', { name: 'Create a new token in Okta' });
    leave();
    expect(window.localStorage.getItem('signpost.walk')).toBe(before);
  });

  test('is none where the address only holds what means nothing', async () => {
    const leave = openPage('/en/errors/okta.http-401/?utm_source=a%20b%7Cc');
    await screen.findByRole('button', { name: 'No' });
    leave();
    expect(window.localStorage.getItem('signpost.walk')).toBeNull();
  });

  test('holds ids and times, nothing else', async () => {
    await walkOkta();
    expect(JSON.parse(window.localStorage.getItem('signpost.walk') ?? '')).toEqual({
      entry: 'okta.http-401',
      search: '?owner-removed=no',
      startedAt: expect.stringMatching(/Z$/),
      at: expect.stringMatching(/Z$/),
    });
  });

  test.each([
    [
      '{"entry":"gone.entry","search":"?a=b","startedAt":"2026-01-01","at":"2026-01-01"}',
      'an entry of another version',
    ],
    ['{"entry":"okta.http-401","search":"javascript:alert(1)","startedAt":"2026-01-01","at":"2026-01-01"}', 'no query'],
    ['not JSON', 'something else'],
    ['null', 'nothing'],
  ])('is not offered when what is kept is %s: %s', async (kept) => {
    window.localStorage.setItem('signpost.walk', kept);
    openPage('/en/');
    await screen.findByRole('link', { name: /activities/ });
    // Which guides there are is known once the catalog is there.
    await waitFor(() =>
      expect(screen.queryByRole('link', { name: 'Go on where you left off' })).not.toBeInTheDocument(),
    );
  });
});

test('troubles without an error text are one press away', async () => {
  openPage('/en/');
  const link = await screen.findByRole('link', { name: /activities/ });
  await userEvent.click(link);
  expect(await screen.findByRole('combobox', { name: /Which app/ })).toBeInTheDocument();
  expect(window.location.pathname).toBe('/en/errors/any-app.no-activities/');
});

describe('English alongside', () => {
  const english = 'Okta no longer accepts the connector’s token';

  test('is offered to those who read another language, and remembered', async () => {
    const leave = openPage('/ja/errors/okta.http-401/');
    await userEvent.click(await screen.findByRole('checkbox', { name: '英語を併記する' }));
    expect(await screen.findByText(english)).toHaveAttribute('lang', 'en');
    leave();
    openPage('/ja/errors/okta.http-401/');
    expect(await screen.findByText(english)).toBeInTheDocument();
    expect(screen.getByRole('checkbox', { name: '英語を併記する' })).toBeChecked();
  });

  test('is offered beside a question too', async () => {
    openPage('/nl/ask/graph-403/');
    expect(await screen.findByRole('checkbox', { name: 'Engels ernaast tonen' })).toBeInTheDocument();
  });

  test('is not offered in English', async () => {
    openPage('/en/errors/okta.http-401/');
    await screen.findByRole('heading', { name: english });
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
  });

  test('stands beside the titles of the list', async () => {
    window.localStorage.setItem('signpost.english', 'on');
    openPage('/nl/apps/okta/');
    expect(await screen.findByText(english)).toHaveAttribute('lang', 'en');
  });

  test('that cannot be loaded is told, and the page goes on', async () => {
    failingPaths.add('/locales/en/');
    openPage('/nl/errors/okta.http-401/');
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Engels ernaast tonen' }));
    expect(await screen.findByText('De Engelse tekst kon niet worden geladen.', {}, { timeout: 4000 })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Ja' })).toBeInTheDocument();
  });
});

test('a general guide uses the procedure of the app in its address', async () => {
  openPage('/en/errors/any-app.reconnect/?app=github&prepare=done');
  expect((await screen.findAllByText('Authorization callback URL')).length).toBeGreaterThan(0);
  await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('GitHub'));
});

test('an app without errors of its own lists the general ones, walked in its name', async () => {
  openPage('/en/apps/github/');
  const [link] = await screen.findAllByRole('link', { name: /GitHub/ });
  expect(link?.getAttribute('href')).toMatch(/^\/en\/errors\/any-app\.[\w-]+\/\?app=github$/);
});

test('another app in the middle of a general walk begins the walk anew, and keeps the focus at the choice', async () => {
  openPage('/en/errors/any-app.reconnect/?app=salesforce&prepare=done&reconnect.in-app=done');
  const choice = await screen.findByRole('combobox', { name: /Which app/ });
  choice.focus();
  await userEvent.selectOptions(choice, 'Okta');
  expect(window.location.search).toBe('?app=okta');
  expect(choice).toHaveFocus();
});

test('an app that no connector is made for is not offered for a general walk', async () => {
  openPage('/en/errors/any-app.reconnect/');
  const names = within(await screen.findByRole('combobox', { name: /Which app/ })).getAllByRole('option');
  expect(names.map(({ textContent }) => textContent)).not.toContain('Microsoft Graph');
});
