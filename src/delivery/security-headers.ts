/**
 * What the page may do. It needs nothing from anywhere else, so nothing else is allowed. Inline scripts and inline styles
 * are not; styles that scripts set are not affected. Text becomes markup or a script's address nowhere but in the one policy
 * of src/platform/script-address.ts.
 */
export const contentSecurityPolicy: readonly string[] = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types signpost',
];

/** Directives that have no effect in a `<meta>` element, by the standard (CSP level 3, 3.3). */
const headerOnlyDirectives: readonly string[] = ['frame-ancestors', 'report-uri', 'sandbox'];

/** The same policy as the pages carry it themselves, for hosts that send no headers. */
export const pagePolicy: string = contentSecurityPolicy
  .filter((directive) => !headerOnlyDirectives.some((name) => directive.startsWith(name)))
  .join('; ');

/**
 * Abilities of the browser that the page gives up, for itself and for whatever might get into it. The names are those that
 * Chromium knows; a browser complains in its console about a name it does not know, and does nothing more.
 */
const deniedFeatures: readonly string[] = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'clipboard-read',
  'compute-pressure',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'keyboard-map',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'otp-credentials',
  'payment',
  'picture-in-picture',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'sync-xhr',
  'usb',
  'window-management',
  'xr-spatial-tracking',
];

/** Headers every answer carries, errors included. docs/security.md gives the reason of each. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentSecurityPolicy.join('; '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': [...deniedFeatures.map((name) => `${name}=()`), 'clipboard-write=(self)'].join(', '),
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};
