import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { savedTheme, showTheme } from '../../src/features/theme/theme.ts';
import { ThemeChoice } from '../../src/features/theme/theme-choice.tsx';
import { renderPart } from '../support/render-page.tsx';

afterEach(() => {
  vi.restoreAllMocks();
  showTheme('system');
});

/** As in a browser that denies storage to this site. */
function denyStorage(): void {
  vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
}

async function choose(name: string): Promise<void> {
  await userEvent.setup().click(screen.getByRole('radio', { name }));
}

test('the page looks as the system until something else is chosen', () => {
  renderPart(<ThemeChoice />);
  expect(screen.getByRole('radio', { name: 'As the system' })).toBeChecked();
  expect(screen.getByRole('group', { name: 'Appearance' })).toBeInTheDocument();
});

test('a look is shown at once and remembered', async () => {
  renderPart(<ThemeChoice />);
  await choose('Dark');
  expect(document.documentElement).toHaveAttribute('data-theme', 'dark');
  expect(savedTheme()).toBe('dark');
});

test('going back to the system’s look leaves no mark on the page', async () => {
  renderPart(<ThemeChoice />);
  await choose('Light');
  await choose('As the system');
  expect(document.documentElement).not.toHaveAttribute('data-theme');
  expect(savedTheme()).toBe('system');
});

test('a look this version does not know counts as none', () => {
  window.localStorage.setItem('signpost.theme', 'sepia');
  expect(savedTheme()).toBe('system');
});

test('where storage is denied, a look still holds until the page is closed', async () => {
  denyStorage();
  renderPart(<ThemeChoice />);
  await choose('Dark');
  expect(document.documentElement).toHaveAttribute('data-theme', 'dark');
  expect(screen.getByRole('radio', { name: 'Dark' })).toBeChecked();
});

test('where storage is full, a look still holds until the page is closed', async () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  renderPart(<ThemeChoice />);
  await choose('Light');
  expect(document.documentElement).toHaveAttribute('data-theme', 'light');
});

test('the colour around the page follows the look', () => {
  document.head.innerHTML = '<meta name="theme-color" data-look="light"><meta name="theme-color" data-look="dark">';
  const shown = () => [...document.querySelectorAll('meta')].map(({ media }) => media);
  showTheme('dark');
  expect(shown()).toEqual(['not all', 'all']);
  showTheme('system');
  expect(shown()).toEqual(['(prefers-color-scheme: light)', '(prefers-color-scheme: dark)']);
  document.head.innerHTML = '';
});
