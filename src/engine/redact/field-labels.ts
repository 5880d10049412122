import type { RedactionKind } from './types.ts';

/** What a field's name says about its value. */
export interface FieldLabel {
  readonly kind: RedactionKind;
  /**
   * `certain`: whatever stands in such a field is hidden. `likely`: only what looks random, because the word is also used
   * for harmless things (`key`, `token`).
   */
  readonly trust: 'certain' | 'likely';
}

/**
 * Reads the name of a field.
 *
 * @param name The text before the value, at most a few words, such as `"okta_api` and `token` together.
 * @returns `undefined` when no field of this name holds a secret.
 */
export function readLabel(name: string): FieldLabel | undefined {
  const letters = name.toLowerCase().replace(NO_LETTERS, '');
  const vendor = VENDORS.find(([word]) => letters.includes(word));
  const label = LABELS.find(([ending]) => letters.endsWith(ending));
  if (label === undefined) return undefined;
  const [, kind, trust] = label;
  if (vendor === undefined || !VENDOR_MAY_NAME.has(kind)) return { kind, trust };
  return { kind: vendor[1], trust };
}

/** Words a name may end with; where one is found, `readLabel` looks at the whole name. */
export const FIELD_WORDS =
  'secret|token|key|passw(?:or)?d|pwd|passphrase|passcode|pass|code|verifier|session[_-]?id|jsessionid|phpsessid|sid|assertion';

const NO_LETTERS = /[^a-z0-9]/g;

/** Longest first where one ends with another: the first that fits is taken. */
const LABELS: readonly (readonly [ending: string, kind: RedactionKind, trust: FieldLabel['trust']])[] = [
  ['clientsecret', 'client-secret', 'certain'],
  ['consumersecret', 'client-secret', 'certain'],
  ['applicationsecret', 'client-secret', 'certain'],
  ['appsecret', 'client-secret', 'certain'],
  ['secret', 'secret', 'likely'],
  ['refreshtoken', 'refresh-token', 'certain'],
  ['sessiontoken', 'session-id', 'certain'],
  ['securitytoken', 'aws-secret-key', 'likely'],
  ['accesstoken', 'access-token', 'certain'],
  ['idtoken', 'access-token', 'certain'],
  ['authtoken', 'access-token', 'certain'],
  ['bearertoken', 'access-token', 'certain'],
  ['oauthtoken', 'access-token', 'certain'],
  ['apitoken', 'api-key', 'certain'],
  ['token', 'api-key', 'likely'],
  ['secretaccesskey', 'aws-secret-key', 'certain'],
  ['sharedaccesskey', 'account-key', 'certain'],
  ['storageaccountkey', 'account-key', 'certain'],
  ['accountkey', 'account-key', 'certain'],
  ['apikey', 'api-key', 'certain'],
  ['subscriptionkey', 'api-key', 'certain'],
  ['functionskey', 'api-key', 'certain'],
  ['consumerkey', 'salesforce-consumer-key', 'likely'],
  ['integratorkey', 'docusign-token', 'certain'],
  ['accesskey', 'secret', 'likely'],
  ['secretkey', 'secret', 'certain'],
  ['privatekey', 'secret', 'certain'],
  ['signingkey', 'secret', 'certain'],
  ['encryptionkey', 'secret', 'certain'],
  ['masterkey', 'secret', 'certain'],
  ['authkey', 'secret', 'certain'],
  ['password', 'password', 'certain'],
  ['passwd', 'password', 'certain'],
  ['pwd', 'password', 'certain'],
  ['passphrase', 'password', 'certain'],
  ['passcode', 'password', 'certain'],
  ['userpass', 'password', 'certain'],
  ['authorizationcode', 'authorization-code', 'likely'],
  ['authcode', 'authorization-code', 'likely'],
  ['devicecode', 'authorization-code', 'likely'],
  ['codeverifier', 'authorization-code', 'certain'],
  ['jsessionid', 'session-id', 'likely'],
  ['phpsessid', 'session-id', 'likely'],
  ['sessionid', 'session-id', 'likely'],
  ['sid', 'session-id', 'likely'],
  ['clientassertion', 'json-web-token', 'likely'],
  ['assertion', 'saml-assertion', 'likely'],
];

/** Vendors whose tokens have no shape of their own, so that the field's name has to tell. */
const VENDORS: readonly (readonly [word: string, kind: RedactionKind])[] = [
  ['okta', 'okta-token'],
  ['zendesk', 'zendesk-token'],
  ['dropbox', 'dropbox-token'],
  ['box', 'box-token'],
  ['workday', 'workday-token'],
  ['docusign', 'docusign-token'],
];
const VENDOR_MAY_NAME: ReadonlySet<RedactionKind> = new Set([
  'api-key',
  'secret',
  'access-token',
  'refresh-token',
  'client-secret',
]);
