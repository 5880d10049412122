import type { ConsoleMessage, Page, Request } from '@playwright/test';
import { formsOf, markersOf } from './markers.ts';
import { type Place, readPlaces } from './page-traces.ts';

/**
 * Watches a page from before it opens.
 *
 * @param site What the addresses of the site begin with.
 * @param isHostFailing Whether the line that the browser logs for a file it cannot have is no complaint.
 * @returns Tells what was wrong up to now: whatever was logged or thrown, every breach of the content security policy, every
 *   request to another host or with a body, and every place where something of a paste is found: requests with their headers,
 *   the console, and all that `readPlaces` reads.
 */
export async function seal(page: Page, site: string, isHostFailing = false): Promise<() => Promise<readonly string[]>> {
  const complaints: string[] = [];
  const told: Place[] = [];
  const pastes = new Set<string>();
  page.on('console', (message) => {
    told.push({ name: 'console', text: `${message.text()} ${message.location().url}` });
    if (message.text().includes(BLOCKED) || (isHostFailing && isNetworkLine(message))) return;
    complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('websocket', (socket) => complaints.push(`connection to ${socket.url()}`));
  page.on('request', (request) => {
    told.push({ name: `request to ${pathOf(request)}`, text: JSON.stringify([request.url(), request.headers()]) });
    const isOwn = request.url().startsWith(site) || request.url().startsWith('blob:');
    if (!isOwn) complaints.push(`request to ${request.url()}`);
    if (request.method() !== 'GET') complaints.push(`${request.method()} to ${request.url()}`);
  });
  await page.exposeFunction('tellPaste', (paste: string) => pastes.add(paste));
  await page.exposeFunction('tellBreach', (breach: string) => complaints.push(`policy: ${breach}`));
  await page.addInitScript(() => {
    type Tell = Readonly<Record<'tellPaste' | 'tellBreach', (told: string) => void>>;
    const { tellPaste, tellBreach } = window as unknown as Tell;
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
      tellBreach(`${violatedDirective} forbids ${blockedURI} ${sample}`),
    );
    // Before the page sees it, so that nothing can keep it from being told.
    addEventListener('input', ({ target }) => target instanceof HTMLTextAreaElement && tellPaste(target.value), true);
    addEventListener('paste', (event) => tellPaste(event.clipboardData?.getData('text/plain') ?? ''), true);
  });
  return async () => {
    const markers = new Set([...pastes].flatMap(markersOf));
    const places = markers.size === 0 || page.isClosed() ? told : [...told, ...(await readPlaces(page))];
    return [...complaints, ...[...markers].flatMap((marker) => findIn(places, marker))];
  };
}

function findIn(places: readonly Place[], marker: string): readonly string[] {
  const forms = formsOf(marker).map((form) => form.toLowerCase());
  const found = places.filter(({ text }) => forms.some((form) => text.toLowerCase().includes(form)));
  return found.map(({ name }) => `${name} holds “${marker}” of the paste`);
}

/** The browser's own word on a file that did not come, or came as something else. */
function isNetworkLine(message: ConsoleMessage): boolean {
  return message.type() === 'error' && NETWORK_LINE.test(message.text());
}

function pathOf(request: Request): string {
  return new URL(request.url()).pathname;
}

/** Said by the test's own browser where it lets no page have a service worker. */
const BLOCKED = 'Service Worker registration blocked';

const NETWORK_LINE = /^(?:Failed to load (?:resource|module script): |Refused to (?:apply style|execute script) from )/;
