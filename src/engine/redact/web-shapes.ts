import type { Shape } from './vendor-shapes.ts';

const hasDigit = (value: string): boolean => /\d/.test(value);

/** Base64 of a token header's first field: `{"alg"`, `{"typ"`, `{"kid"`, `{"x5t"`, `{"nonce"`, `{"enc"`, `{"zip"`. */
const TOKEN_HEADER = /^eyJ(?:hbGci|0eXAi|raWQi|4NXQ|ub25jZ|lbmMi|6aXAi|jdHki)/;
/** Base64 of `{"access_token":{`, a claims challenge: it names a policy, no secret. */
const CLAIMS_CHALLENGE = /^eyJhY2Nlc3NfdG9rZW4iOns/;
/** A cookie and its value; what has no value is an attribute. */
const COOKIE = '[^\\s=;,"\'\\\\<>]{1,256}=(?:"[^"\\s;]{0,4096}"|[^\\s;"\'\\\\<>]*)';

/** Secrets of the web's own protocols. */
export const webShapes: readonly Shape[] = [
  // Two to five parts, or the header alone when the paste was cut off. Signed parts may be empty.
  {
    kind: 'json-web-token',
    find: /eyJ[\w-]{10,}(?:\.[\w-]*)*/g,
    accept: (value) => (value.includes('.') || TOKEN_HEADER.test(value)) && !CLAIMS_CHALLENGE.test(value),
  },
  // The same once more in Base64.
  { kind: 'json-web-token', find: /ZXlK[a-zA-Z0-9+/_-]{40,}={0,2}/g },
  // `Bearer error="…"` and `Bearer realm="…"` are answers of a server, `Bearer token` is prose.
  {
    kind: 'bearer-token',
    find: /(?<lead>Bearer(?: |\+|%20|\\u0020|\t){1,4}["'\\]{0,4})[\w.~+/-]{8,}={0,2}(?!["'\\]{0,4}=)/gi,
    accept: (value) => value.length >= 16 && (hasDigit(value) || value.length >= 40),
  },
  {
    kind: 'basic-credentials',
    find: /(?<lead>Authorization["'\\]{0,4}\s{0,4}[:=]\s{0,4}["'\\]{0,4}Basic(?: |\+|%20){1,4})[\w+/%-]{4,}={0,2}/gi,
  },
  {
    kind: 'basic-credentials',
    find: /(?<lead>curl\s[^\r\n]{0,300}?\s(?:-u|--user)[ =]["']?)[^\s"']{1,200}:[^\s"']{1,200}/gi,
  },
  // scheme://user:password@host; the user may be empty.
  {
    kind: 'url-password',
    find: /(?<lead>:(?:\/\/|\\\/\\\/))[^\s/@:"'<>\\?#]{0,200}:[^\s/@"'<>\\]{1,200}(?=@)/g,
    accept: notMaskedPair,
  },
  { kind: 'url-password', find: /(?<lead>%3a%2f%2f)[\w.~-]{0,200}%3a[\w.~%-]{1,200}?(?=%40)/gi, accept: notMaskedPair },
  {
    kind: 'cookie',
    find: new RegExp(
      `(?<lead>cookie2?["'\\\\]{0,6}\\s{0,2}[:=]\\s{0,2}["'\\\\]{0,6})${COOKIE}(?:;\\s?(?:${COOKIE}|[\\w-]+))*`,
      'gi',
    ),
  },
  {
    kind: 'saml-assertion',
    find: /(?<lead>SAML(?:Response|Request|Assertion|Art)["'\\]{0,4}\s?(?:=|:|%3d|value=)\s?["'\\]{0,4})[\w+/%=-]{20,}/gi,
  },
  // Base64 of `<saml`, as browsers' tools show it.
  { kind: 'saml-assertion', find: /PHNhbWw[\w+/%=-]{40,}/g },
  {
    kind: 'saml-assertion',
    find: /(?<lead><(?:\w{1,10}:)?(?:SignatureValue|X509Certificate|CipherValue)>\s{0,8})[\w+/=]{16,}(?:\s{1,8}[\w+/=]{4,})*/g,
  },
  { kind: 'sas-signature', find: /(?<lead>(?:[?&;]|%26|%3f|\\u0026)sig(?:=|%3d))[\w%+/-]{16,}={0,2}/gi },
  {
    kind: 'account-key',
    find: /(?<lead>(?:Account|SharedAccess|Shared|Primary|Secondary)Key(?:=|%3d))[\w+/%-]{8,}={0,2}/gi,
  },
  // Entra `0.A…` and `1.A…`, Microsoft accounts `M.C…`, Google `4/0A…`: no error code looks so.
  {
    kind: 'authorization-code',
    find: /(?<lead>code["'\\]{0,4}\s?(?:=|:|%3d)\s?["'\\]{0,4})(?:[01]\.A|M\.[CR]|4(?:\/|%2f)0A)[\w.!*$%-]{12,}/gi,
  },
  { kind: 'authorization-code', find: /(?<lead>[?&#]code=)[\w.~%/-]{24,}/g, accept: hasDigit },
];

function notMaskedPair(value: string): boolean {
  const colon = value.indexOf(':');
  return colon < 0 || !MASKED.test(value.slice(colon + 1));
}

/** Stars, crosses, or a slot that somebody put in the place of a value. */
const MASKED = /^(?:\*+$|x{3,}$|[<{$])/i;
