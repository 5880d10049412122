import type { Page } from '@playwright/test';

/** Pastes into what has the focus, as the keys do: what the page does not take itself, the text box does. */
export async function pasteFromClipboard(page: Page, text: string): Promise<void> {
  await page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    if (document.activeElement?.dispatchEvent(event)) document.execCommand('insertText', false, pasted);
  }, text);
}

/** A log too long for a text box, with an error at its end. */
export function longLog(error: string): string {
  return `${'INFO carry on\n'.repeat(6000)}${error}`;
}
