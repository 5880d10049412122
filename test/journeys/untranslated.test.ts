import { pseudoTexts } from '../../scripts/build/pseudo-text.ts';
import { textFiles } from '../../scripts/build/text-files.ts';
import { pageKinds } from '../support/page-kinds.ts';
import { expect, openKindAfresh, test } from '../support/sealed-page.ts';

/** Texts a reader sees that did not come from a locale file: neither bracketed nor meant to stay as it is. */
function plainTexts(): readonly string[] {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (texts.nextNode()) {
    const { parentElement, textContent } = texts.currentNode;
    const isOutside = parentElement?.closest('[translate="no"], [hidden], script, noscript, textarea') !== null;
    // Pieces of one text stand beside each other; the brackets enclose them all.
    const block = parentElement?.closest('p, li, dt, dd, h1, h2, h3, button, a, label, legend, option, summary');
    const whole = (block ?? parentElement)?.textContent ?? '';
    if (!isOutside && /\p{L}{2}/u.test(textContent ?? '') && !whole.includes('⟦')) found.push(textContent as string);
  }
  return found;
}

test('every sentence of every kind of page comes from a locale file', async ({ page }) => {
  test.setTimeout(pageKinds.length * 10_000);
  const texts = textFiles('.', 'en');
  await page.route('**/locales/en/**', async (route) => {
    const file = new URL(route.request().url()).pathname.replace(/^\/assets\/[0-9a-f]+\//, '');
    await route.fulfill({ json: pseudoTexts(JSON.parse(texts.get(file) ?? '')) });
  });
  // The prerendered page has the texts as they are.
  await page.route('**/en/**', (route) =>
    route.request().resourceType() === 'document' ? route.fulfill({ path: 'dist/en/shell.html' }) : route.fallback(),
  );
  for (const kind of pageKinds) {
    await openKindAfresh(page, kind, 'en');
    expect.soft(await page.evaluate(plainTexts), kind.name).toEqual([]);
    const labels = page.locator('[aria-label]:not([translate="no"])');
    for (const label of await labels.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label'))))
      expect.soft(label, kind.name).toContain('⟦');
  }
});
