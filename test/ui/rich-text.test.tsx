import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { plainText, RichText } from '../../src/ui/rich-text.tsx';
import { renderPart } from '../support/render-page.tsx';

function showText(text: string): string | null {
  return renderPart(<RichText>{text}</RichText>).container.textContent;
}

describe('a text with tags', () => {
  test('shows console labels in the console’s language, not to be translated', () => {
    showText('Open <ui>Security</ui>.');
    expect(screen.getByText('Security')).toHaveAttribute('lang', 'en');
    expect(screen.getByText('Security')).toHaveAttribute('translate', 'no');
  });

  test('shows code as code, from left to right, not to be translated', () => {
    showText('Enter <code>contoso.okta.com</code>.');
    const code = screen.getByText('contoso.okta.com');
    expect(code.tagName).toBe('CODE');
    expect(code).toHaveAttribute('translate', 'no');
    expect(code).toHaveAttribute('dir', 'ltr');
  });

  test('stresses what is to be stressed', () => {
    showText('<b>Clear</b> the box.');
    expect(screen.getByText('Clear').tagName).toBe('B');
  });

  const rows: readonly { readonly text: string; readonly expected: string; readonly because: string }[] = [
    { text: '', expected: '', because: 'nothing is nothing' },
    { text: 'a <ui>b</ui> › <ui>c</ui> d', expected: 'a b › c d', because: 'tags are not shown' },
    {
      text: '<script>alert(1)</script><img src=x>',
      expected: '<script>alert(1)</script><img src=x>',
      because: 'other tags are only text',
    },
    { text: 'Open <ui>Security', expected: 'Open <ui>Security', because: 'a tag that never ends is only text' },
    { text: '<ui onclick="x">y</ui>', expected: '<ui onclick="x">y</ui>', because: 'tags have no attributes' },
    { text: 'x < y & z > 1', expected: 'x < y & z > 1', because: 'signs stand for themselves' },
    { text: '<code><img src=x></code>', expected: '<img src=x>', because: 'code may hold markup as text' },
    { text: '「<ui>Users</ui>」を開く', expected: '「Users」を開く', because: 'Japanese stands close around a label' },
  ];

  for (const { text, expected, because } of rows) {
    test(`“${text}” is shown as “${expected}”: ${because}`, () => {
      expect(showText(text)).toBe(expected);
      expect(document.querySelector('script, img, [onclick]')).toBeNull();
    });
  }
});

test('a plain text has no tags but keeps everything else', () => {
  expect(plainText('Select <ui>?</ui>, enter <code>a<b</code> and <b>stop</b>')).toBe('Select ?, enter a<b and stop');
});
