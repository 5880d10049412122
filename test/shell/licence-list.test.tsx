import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { LicenceList } from '../../src/shell/screens/licence-list.tsx';
import { readTexts, renderPart } from '../support/render-page.tsx';

const { failed, loading } = readTexts('nl', 'boot') as { failed: { title: string; retry: string }; loading: string };
const list = [
  { name: 'acme', version: '1.2.3', identifier: 'MIT', text: 'Copyright (c) Acme' },
  { name: 'bolt', version: '2.0.0', identifier: 'Unlicense' },
  { name: 'cask', version: '3.0.0', text: 'All of it is given away.' },
];

afterEach(() => vi.unstubAllGlobals());

test('every program is listed with its licence, and its text where it comes with one', async () => {
  const fetched = vi.fn(async () => Response.json(list));
  vi.stubGlobal('fetch', fetched);
  renderPart(<LicenceList />, { locale: 'nl' });
  expect(screen.getByRole('status')).toHaveTextContent(loading);
  expect(await screen.findByText('acme 1.2.3, MIT')).toBeInTheDocument();
  expect(screen.getByText('bolt 2.0.0, Unlicense').closest('details')).toBeNull();
  expect(screen.getByText('Copyright (c) Acme')).not.toBeVisible();
  await userEvent.click(screen.getByText('acme 1.2.3, MIT'));
  expect(screen.getByText('Copyright (c) Acme')).toBeVisible();
  expect(screen.getByText('cask 3.0.0')).toBeInTheDocument();
  expect(fetched).toHaveBeenCalledExactlyOnceWith('/licences.json', expect.anything());
});

test('a list that cannot be had is said so, and can be loaded again', async () => {
  vi.stubGlobal('fetch', async () => new Response('', { status: 500 }));
  renderPart(<LicenceList />, { locale: 'nl' });
  expect(await screen.findByRole('heading', { name: failed.title })).toBeInTheDocument();
  vi.stubGlobal('fetch', async () => Response.json(list));
  await userEvent.click(screen.getByRole('button', { name: failed.retry }));
  expect(await screen.findByText('acme 1.2.3, MIT')).toBeInTheDocument();
});
