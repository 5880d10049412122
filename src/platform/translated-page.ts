/**
 * Keeps a page whole that the browser translates.
 *
 * Translation takes text nodes out and puts elements with other words in their place. React knows nothing of that: removing
 * such a text throws, and changing it changes what nobody sees. So the elements are told apart by what they replaced, are
 * removed with it, and give way to it when it changes; then the browser translates the new words.
 *
 * @param root What is watched; everything React draws lies in it.
 */
export function followTranslation(root: Node): void {
  const standIns = new WeakMap<Node, ChildNode>();
  let isPatched = false;
  const observer = new MutationObserver((records) => {
    for (const { type, target, removedNodes, addedNodes, previousSibling, nextSibling } of records) {
      if (type === 'characterData') giveWay(standIns, target);
      else for (const removed of removedNodes) notice(removed, [...addedNodes, previousSibling, nextSibling]);
    }
  });
  observer.observe(root, { childList: true, subtree: true });

  function notice(removed: Node, beside: readonly (Node | null)[]): void {
    const standIn = beside.find((node) => node instanceof Element && node.tagName === 'FONT');
    if (!(removed instanceof Text) || standIn === undefined || removed.isConnected) return;
    standIns.set(removed, standIn as Element);
    observer.observe(removed, { characterData: true });
    if (!isPatched) patchNodes(standIns);
    isPatched = true;
  }
}

/** A text that was replaced has changed: it takes its place again. */
function giveWay(standIns: WeakMap<Node, ChildNode>, text: Node): void {
  const standIn = standIns.get(text);
  if (standIn?.isConnected && !text.isConnected) standIn.replaceWith(text);
  standIns.delete(text);
}

/** Lets a replaced text be removed, or something be inserted before it, as if it still stood there. */
function patchNodes(standIns: WeakMap<Node, ChildNode>): void {
  const { removeChild, insertBefore } = Node.prototype;
  Node.prototype.removeChild = function <T extends Node>(this: Node, child: T): T {
    if (child.parentNode === this) return removeChild.call(this, child) as T;
    standIns.get(child)?.remove();
    return child;
  };
  Node.prototype.insertBefore = function <T extends Node>(this: Node, node: T, before: Node | null): T {
    const place = before === null || before.parentNode === this ? before : (standIns.get(before) ?? null);
    return insertBefore.call(this, node, place?.parentNode === this ? place : null) as T;
  };
}
