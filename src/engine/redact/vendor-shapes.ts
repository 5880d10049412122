import type { RedactionKind } from './types.ts';

/** A secret that is known by its shape. */
export interface Shape {
  readonly kind: RedactionKind;
  /**
   * Global. What the group `lead` matches stays, the rest is hidden. It may start inside a word, rather
   * too much than too little, but hold no two neighbouring repetitions of the same characters: that would take more than
   * linear time.
   */
  readonly find: RegExp;
  /** Says of a value and what stood before it whether it really is one. Default: every value is. */
  readonly accept?: (value: string, lead: string) => boolean;
}

const hasDigit = (value: string): boolean => /\d/.test(value);
const hasMixedLetters = (value: string): boolean => /[a-z]/.test(value) && /[A-Z]/.test(value) && hasDigit(value);

/** Tokens whose vendor made them easy to recognise. Lengths are lower bounds: what is cut off is still hidden. */
export const vendorShapes: readonly Shape[] = [
  // Bot, user, app, refresh and configuration tokens; `xoxe.xoxp-1-…` is one token.
  { kind: 'slack-token', find: /(?:xoxe\.)?xox[a-z]-[\w-]{10,}|xapp-\d-[\w-]{10,}/gi, accept: hasDigit },
  // https://hooks.slack.com/services/T…/B…/…, also workflows and triggers: the address alone lets anyone post.
  {
    kind: 'webhook',
    find: /(?<lead>hooks\.slack(?:-gov)?\.com(?:\\?\/|%2f)(?:services|workflows|triggers)(?:\\?\/|%2f))[\w+/%\\-]{8,}/gi,
  },
  // https://contoso.webhook.office.com/webhookb2/…@…/IncomingWebhook/…/…
  { kind: 'webhook', find: /(?<lead>webhook\.office\.com(?:\\?\/|%2f)webhookb?2?(?:\\?\/|%2f))[\w@/%\\-]{8,}/gi },
  { kind: 'github-token', find: /gh[oprsu]_\w{16,}|github_pat_\w{20,}/g },
  { kind: 'google-api-key', find: /AIza[\w-]{30,}/g },
  { kind: 'google-client-secret', find: /GOCSPX-[\w-]{10,}/g },
  { kind: 'google-token', find: /ya29\.[\w.-]{10,}|1\/\/0[\w-]{20,}/g },
  // Longer runs of capitals and digits are something else, such as Base32 text.
  {
    kind: 'aws-access-key-id',
    find: /(?:A3T[A-Z0-9]|A(?:KI|SI|GP|ID|RO|IP|NP|NV|BI|CC)A)[A-Z0-9]{16}(?![A-Za-z0-9])/g,
  },
  {
    kind: 'aws-secret-key',
    find: /(?<lead>X-Amz-(?:Signature|Security-Token)(?:=|%3d|["'\\: ]{1,8}))[\w%+/=-]{16,}/gi,
  },
  // The organization's id, an exclamation mark, the session itself.
  { kind: 'salesforce-session', find: /00D[A-Za-z0-9]{12,15}(?:!|%21|\\u0021)[\w.]{16,}/g },
  { kind: 'salesforce-consumer-key', find: /3MVG9[\w.]{20,}/g },
  { kind: 'atlassian-token', find: /AT(?:ATT|CTT|STT)3[\w=-]{16,}|ATBB[A-Za-z0-9]{24,}/g },
  { kind: 'okta-token', find: /(?<lead>SSWS(?: |\+|%20|["':=]){1,4})[\w-]{8,}/gi, accept: hasDigit },
  { kind: 'okta-token', find: /00(?<=(?:^|[^\w-]|\\[nrt]|%[\da-f]{2})00)[\w-]{40}(?![\w-])/g, accept: hasMixedLetters },
  // user@contoso.example/token:…, the user name of Zendesk's basic authentication.
  { kind: 'zendesk-token', find: /(?<lead>(?:\/|%2f)token(?::|%3a))[A-Za-z0-9]{16,}/gi, accept: hasDigit },
  { kind: 'box-token', find: /(?<lead>BoxAuth google_apikey=|BoxAuth api_key=[\w-]{1,80}&auth_token=)[\w-]{8,}/gi },
  // Short-lived tokens; `sl.u.` belongs to a user.
  { kind: 'dropbox-token', find: /sl\.(?<=(?:^|[^\w-]|\\[nrt]|%[\da-f]{2})sl\.)(?:u\.)?[\w-]{40,}/g },
  { kind: 'docusign-token', find: /(?<lead>X-DocuSign-Authentication["']?: ?)[^\r\n]{8,2000}/gi },
  // Three characters, a digit, `Q~`: https://learn.microsoft.com/purview/sit-defn-azure-ad-client-secret
  { kind: 'client-secret', find: /[\w~.-]{3}\dQ(?:~|%7e)[\w~.-]{20,60}/gi },
];
