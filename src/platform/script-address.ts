/** What is needed of the browser's Trusted Types; TypeScript's own types do not know them. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ): { createScriptURL(address: string): object };
}

/**
 * Lets an address become the script of a worker. Nowhere else in the page can text become a script or markup: browsers that
 * know Trusted Types hold the page to this one policy, `signpost`.
 *
 * @param address Where a script of the build is, as the build names it.
 * @returns The same, as the browser wants it.
 * @throws TypeError when it is not one of the site's own scripts: in its folder of assets, or its service worker.
 */
export function scriptAddress(address: string): string {
  // The browser takes the trusted object wherever its types say string.
  return (policy?.createScriptURL(address) ?? checkAddress(address)) as string;
}

function checkAddress(address: string): string {
  const { origin, pathname } = new URL(address, window.location.href);
  const { BASE_URL, DEV } = import.meta.env;
  const isOwn = pathname.startsWith(`${BASE_URL}assets/`) || pathname === `${BASE_URL}sw.js`;
  // The development server serves the sources themselves.
  if (origin === window.location.origin && (isOwn || DEV)) return address;
  throw new TypeError(`Signpost: ${address} is no script of this site`);
}

const policy = (window as { readonly trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('signpost', {
  createScriptURL: checkAddress,
});
