import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { fetchedScreen, LazyScreen } from '../../src/shell/lazy-screen.tsx';
import { renderPart } from '../support/render-page.tsx';

function Greeting({ name }: { readonly name: string }) {
  return <h1>Hello {name}</h1>;
}

test('a screen whose program arrives is shown with what it is given', async () => {
  const greeting = fetchedScreen('greeting', async () => Greeting);
  renderPart(<LazyScreen screen={greeting} given={{ name: 'Okta' }} />);
  expect(await screen.findByRole('heading', { name: 'Hello Okta' })).toBeInTheDocument();
});

test('a screen whose program does not arrive says so, and can be loaded again', async () => {
  let isOffline = true;
  const greeting = fetchedScreen('greeting', async () => {
    if (isOffline) throw new Error('Failed to fetch dynamically imported module');
    return Greeting;
  });
  renderPart(<LazyScreen screen={greeting} given={{ name: 'Okta' }} />);
  expect(await screen.findByRole('alert')).toHaveTextContent('This page could not be loaded completely');
  isOffline = false;
  await userEvent.click(screen.getByRole('button', { name: 'Load again' }));
  expect(await screen.findByRole('heading', { name: 'Hello Okta' })).toBeInTheDocument();
});

test('a screen whose program is empty says so as well', async () => {
  const greeting = fetchedScreen('greeting', async () => undefined as unknown as typeof Greeting);
  renderPart(<LazyScreen screen={greeting} given={{ name: 'Okta' }} />);
  expect(await screen.findByRole('alert')).toHaveTextContent('This page could not be loaded completely');
});
