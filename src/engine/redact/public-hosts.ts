/**
 * Whether a host is a vendor's own and the same for every customer. `contoso.okta.com` is a customer's, `login.okta.com`
 * is not.
 *
 * @param host In lower case.
 */
export function isPublicHost(host: string): boolean {
  if (PUBLIC_HOSTS.has(host)) return true;
  const parents = parentsOf(host);
  if (parents.some((domain) => CUSTOMER_DOMAINS.has(domain))) return false;
  return parents.some((domain) => PUBLIC_DOMAINS.has(domain));
}

/** `a.b.com`, `b.com`, `com`. */
function parentsOf(host: string): readonly string[] {
  const labels = host.split('.').slice(-MAX_LABELS);
  return labels.map((_, at) => labels.slice(at).join('.'));
}

const MAX_LABELS = 6;

/** Domains whose every host is public. */
const PUBLIC_DOMAINS: ReadonlySet<string> = new Set([
  ...['microsoft.com', 'microsoftonline.com', 'microsoftonline.us', 'microsoftonline-p.com', 'windows.net', 'live.com'],
  ...['office.com', 'office.net', 'office365.com', 'azure.com', 'azure.net', 'azure.us', 'msn.com', 'bing.com'],
  ...['msauth.net', 'msftauth.net', 'aka.ms', 'adallom.com', 'visualstudio.com', 'nuget.org'],
  ...['google.com', 'googleapis.com', 'gstatic.com', 'dropbox.com', 'dropboxapi.com', 'docusign.com', 'docusign.net'],
  ...[
    'github.com',
    'githubusercontent.com',
    'atlassian.com',
    'box.com',
    'boxcloud.com',
    'smartsheet.com',
    'webexapis.com',
  ],
  ...['docker.com', 'docker.io', 'npmjs.org', 'npmjs.com', 'python.org', 'pypi.org', 'nodejs.org', 'apache.org'],
  ...['w3.org', 'xmlsoap.org', 'oasis-open.org', 'openid.net', 'ietf.org', 'xml.org', 'json-schema.org', 'mozilla.org'],
  ...['stackoverflow.com', 'wikipedia.org', 'letsencrypt.org', 'digicert.com'],
]);

/** Domains of a vendor below which every host is a customer's, although the vendor's others are public. */
const CUSTOMER_DOMAINS: ReadonlySet<string> = new Set([
  ...['core.windows.net', 'database.windows.net', 'servicebus.windows.net', 'vault.azure.net', 'cloudapp.azure.com'],
  ...['app.box.com', 'ent.box.com', 'webhook.office.com'],
]);

/** Single hosts of vendors that give every customer a name of its own. */
const PUBLIC_HOSTS: ReadonlySet<string> = new Set([
  ...['core.windows.net', 'database.windows.net', 'servicebus.windows.net', 'vault.azure.net', 'app.box.com'],
  ...['okta.com', 'www.okta.com', 'login.okta.com', 'developer.okta.com', 'support.okta.com', 'status.okta.com'],
  ...['salesforce.com', 'login.salesforce.com', 'test.salesforce.com', 'help.salesforce.com', 'www.salesforce.com'],
  ...['slack.com', 'api.slack.com', 'hooks.slack.com', 'files.slack.com', 'www.slack.com', 'slack-msgs.com'],
  ...['zendesk.com', 'www.zendesk.com', 'support.zendesk.com', 'developer.zendesk.com'],
  ...['service-now.com', 'www.servicenow.com', 'servicenow.com', 'docs.servicenow.com', 'developer.servicenow.com'],
  ...['workday.com', 'www.workday.com', 'community.workday.com', 'atlassian.net', 'portal.cloudappsecurity.com'],
  ...['amazonaws.com', 'sts.amazonaws.com', 's3.amazonaws.com', 'iam.amazonaws.com', 'aws.amazon.com'],
  ...['console.aws.amazon.com', 'docs.aws.amazon.com', 'signin.aws.amazon.com', 'cloudtrail.amazonaws.com'],
]);
