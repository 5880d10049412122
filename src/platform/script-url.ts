/** What the browser offers as `trustedTypes`; not every browser does. */
interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ) => { readonly createScriptURL: (address: string) => string };
}

/**
 * Vouches for the address of a script that is to run as a worker. The content security policy lets nothing else run.
 *
 * @throws TypeError when it is not a script of the site itself.
 */
export function scriptUrl(address: string): string {
  return policy?.createScriptURL(address) ?? address;
}

const policy = (globalThis as { readonly trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('signpost', {
  createScriptURL: (address) => {
    const { origin, pathname } = new URL(address, window.location.href);
    const below = pathname.startsWith(import.meta.env.BASE_URL) ? pathname.slice(import.meta.env.BASE_URL.length) : '';
    if (origin === window.location.origin && WORKERS.test(below)) return address;
    throw new TypeError(`Signpost: ${address} is no script of this site`);
  },
});

// In development workers have other names, and no policy is enforced.
const WORKERS = import.meta.env.DEV ? /^/ : /^(?:sw\.js|assets\/diagnose-worker-[\w-]+\.js)$/;
