import type { Page } from '@playwright/test';

/** A place in the accessibility tree, as a screen reader gets it. */
interface TreeNode {
  readonly role: string;
  readonly name: string;
  readonly description: string;
}

/** The accessibility tree in reading order, without what is ignored and without single text runs. */
export async function readTree(page: Page): Promise<readonly TreeNode[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const read = (id: string): TreeNode[] => {
    const node = byId.get(id);
    if (node === undefined) return [];
    const below = (node.childIds ?? []).flatMap(read);
    const role = String(node.role?.value ?? '');
    if (node.ignored || SILENT.has(role)) return below;
    return [
      { role, name: String(node.name?.value ?? ''), description: String(node.description?.value ?? '') },
      ...below,
    ];
  };
  return read(nodes[0]?.nodeId ?? '');
}

/** As `role name`, in reading order, for those roles alone. */
export async function readRoles(page: Page, ...roles: readonly string[]): Promise<readonly string[]> {
  return (await readTree(page)).filter(({ role }) => roles.includes(role)).map(({ role, name }) => `${role} ${name}`);
}

/**
 * Collects what live regions say from now on, each message once per change, as a screen reader would say it.
 *
 * @returns Gives what was said so far.
 */
export async function listen(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const live = '[role="status"], [role="alert"], [aria-live]';
    const say = (node: Node | null): void => {
      const region = (node instanceof Element ? node : node?.parentElement)?.closest(live);
      const text = region?.textContent?.trim() ?? '';
      if (text !== '' && said.at(-1) !== text) said.push(text);
    };
    new MutationObserver((records) => {
      for (const { target } of records) say(target);
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
  });
  return () => page.evaluate(() => (window as unknown as { said: string[] }).said);
}

const SILENT: ReadonlySet<string> = new Set([
  'none',
  'generic',
  'InlineTextBox',
  'StaticText',
  'LineBreak',
  'ListMarker',
]);
