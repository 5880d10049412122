/**
 * What a removed piece was, and its family: a `secret` opens something and stays hidden, an `identity` names someone
 * or something, and the page may show it again.
 *
 * The order decides what a piece is called when several kinds fit: a shape of its own says more than the field it stands
 * in, and is the same wherever the value stands.
 */
export const REDACTION_KINDS = {
  /** A PEM block, with real or escaped line ends, whole or cut off. */
  'pem-block': 'secret',
  /** Cookies of a `Cookie` or `Set-Cookie` header. */
  cookie: 'secret',
  /** User and password in an address: `https://user:password@host`. */
  'url-password': 'secret',
  /** A signed or encrypted JSON web token, whole or cut off: `eyJ…`. */
  'json-web-token': 'secret',
  /** A SAML response, request or assertion in Base64, or the signature inside one. */
  'saml-assertion': 'secret',
  /** Slack token: `xoxb-…`, `xoxp-…`, `xapp-…`. */
  'slack-token': 'secret',
  /** The last, secret part of an incoming webhook's address (Slack, Teams). */
  webhook: 'secret',
  /** GitHub token: `ghp_…`, `gho_…`, `ghs_…`, `github_pat_…`. */
  'github-token': 'secret',
  /** Google API key: `AIza…`. */
  'google-api-key': 'secret',
  /** Google OAuth client secret: `GOCSPX-…`. */
  'google-client-secret': 'secret',
  /** Google access token `ya29.…` or refresh token `1//0…`. */
  'google-token': 'secret',
  /** AWS access key id: `AKIA…`, `ASIA…`. */
  'aws-access-key-id': 'secret',
  /** AWS secret access key, session token or request signature. */
  'aws-secret-key': 'secret',
  /** Salesforce session id: `00D…!…`. */
  'salesforce-session': 'secret',
  /** Salesforce consumer key: `3MVG9…`. */
  'salesforce-consumer-key': 'secret',
  /** Atlassian or Bitbucket token: `ATATT3…`, `ATCTT3…`, `ATBB…`. */
  'atlassian-token': 'secret',
  /** Okta API token behind `SSWS`, or of its shape: `00` and 40 characters. */
  'okta-token': 'secret',
  /** Zendesk API token: `…/token:…`, or a field named so. */
  'zendesk-token': 'secret',
  /** Box token in a field named so, or in a `BoxAuth` header. */
  'box-token': 'secret',
  /** Dropbox token: `sl.…`, or a field named so. */
  'dropbox-token': 'secret',
  /** Workday token, key or secret in a field named so. */
  'workday-token': 'secret',
  /** DocuSign token, key or secret in a field named so. */
  'docusign-token': 'secret',
  /** `sig=` of an Azure shared access signature. */
  'sas-signature': 'secret',
  /** Key in a connection string: `AccountKey=`, `SharedAccessKey=`. */
  'account-key': 'secret',
  /** An OAuth client secret: Entra's own shape `xxx8Q~…`, or a field named so. */
  'client-secret': 'secret',
  /** An OAuth authorization code, device code or PKCE verifier. Short-lived, and redeemable until then. */
  'authorization-code': 'secret',
  /** Value of a field such as `refresh_token`: it outlives a password change in some products. */
  'refresh-token': 'secret',
  /** Value of a field such as `access_token` or `id_token`. */
  'access-token': 'secret',
  /** A credential after `Bearer`. */
  'bearer-token': 'secret',
  /** User and password behind `Authorization: Basic` or `curl -u`. */
  'basic-credentials': 'secret',
  /** Id of a signed-in session, such as `JSESSIONID`. */
  'session-id': 'secret',
  /** Value of a field such as `api_key`, `x-api-key` or `api_token`. */
  'api-key': 'secret',
  /** Value of a field such as `password`, `pwd` or `passphrase`. */
  password: 'secret',
  /** Value of a field named `secret`, or of a key that signs or encrypts. */
  secret: 'secret',
  /** GUID of a tenant or directory. Microsoft support asks for it. */
  'tenant-id': 'identity',
  /** Any other GUID: of an application, an object, a user, a subscription. */
  guid: 'identity',
  /** E-mail address or user principal name. */
  email: 'identity',
  /** IPv4 address. */
  'ipv4-address': 'identity',
  /** IPv6 address. */
  'ipv6-address': 'identity',
  /** Host name, except a vendor's public one. */
  host: 'identity',
  /** Name of a user's folder: `C:\Users\name`, `/Users/name/`, `/home/name/`. */
  'user-folder': 'identity',
} as const satisfies Readonly<Record<string, 'secret' | 'identity'>>;

/** What a removed piece was. */
export type RedactionKind = keyof typeof REDACTION_KINDS;
