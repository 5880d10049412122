import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { AppChoice } from '../../src/features/app-choice/app-choice.tsx';
import type { LocaleTag } from '../../src/i18n/locales.ts';
import { renderPart } from '../support/render-page.tsx';

const names = ['Microsoft 365', 'Okta', 'Box', 'Salesforce', 'Google Workspace', 'Workday', 'AWS', 'Zendesk'];
const apps = names.map((name) => ({
  id: name.toLowerCase().replace(' ', '-'),
  name,
  formerNames: [],
  hosts: [],
  signs: [],
  selectable: true,
}));

function Form({ chosen }: { readonly chosen: string | undefined }) {
  const [app, setApp] = useState(chosen);
  return <AppChoice apps={apps} app={app} onChoose={setApp} />;
}

function showChoice(chosen?: string, locale: LocaleTag = 'en'): void {
  renderPart(<Form chosen={chosen} />, { locale });
}

function shownNames(): readonly (string | null | undefined)[] {
  return screen.getAllByRole('radio').map((radio) => radio.closest('label')?.textContent);
}

test('nothing is chosen at first: “Not sure” is', () => {
  showChoice();
  expect(screen.getByRole('radio', { name: 'Not sure' })).toBeChecked();
  expect(screen.getByRole('group', { name: /^Which app\?/ })).toBeInTheDocument();
});

test('the first apps are shown at once, the others on demand', async () => {
  const user = userEvent.setup();
  showChoice();
  const first = ['Not sure', 'Microsoft 365', 'Okta', 'Box', 'Salesforce', 'Google Workspace', 'Workday'];
  expect(shownNames()).toEqual(first);
  const more = screen.getByRole('button', { name: '2 more apps' });
  expect(more).toHaveAttribute('aria-expanded', 'false');
  await user.click(more);
  expect(shownNames()).toEqual([...first, 'AWS', 'Zendesk']);
  await user.click(screen.getByRole('button', { name: 'Fewer apps', expanded: true }));
  expect(shownNames()).toEqual(first);
});

test('choosing an app replaces “Not sure”, and “Not sure” takes it back', async () => {
  const user = userEvent.setup();
  showChoice();
  await user.click(screen.getByRole('radio', { name: 'Box' }));
  expect(screen.getByRole('radio', { name: 'Box' })).toBeChecked();
  expect(screen.getByRole('radio', { name: 'Not sure' })).not.toBeChecked();
  await user.click(screen.getByRole('radio', { name: 'Not sure' }));
  expect(screen.getByRole('radio', { name: 'Box' })).not.toBeChecked();
});

test('a chosen app is shown even where it would be behind “more apps”', () => {
  showChoice('zendesk');
  expect(screen.getByRole('radio', { name: 'Zendesk' })).toBeChecked();
  expect(screen.getByRole('button', { name: '1 more app' })).toBeInTheDocument();
});

test('an app is chosen from the keyboard', async () => {
  const user = userEvent.setup();
  showChoice();
  await user.tab();
  expect(screen.getByRole('radio', { name: 'Not sure' })).toHaveFocus();
  await user.keyboard('{ArrowDown}');
  expect(screen.getByRole('radio', { name: 'Microsoft 365' })).toBeChecked();
});

test('in Japanese the names of apps stay as they are', () => {
  showChoice(undefined, 'ja');
  expect(screen.getByRole('radio', { name: 'Okta' })).toBeInTheDocument();
  expect(screen.queryByRole('radio', { name: 'Not sure' })).not.toBeInTheDocument();
});
