/** What invented names and sentences are made of; written like those of real products. */
export const APP_SYLLABLES =
  'ba be bo da do fa fi ga go ka ki ko la lo ma mi mo na no pa pe ra ri ro sa so ta te vi zo'.split(' ');

export const CLASS_PARTS = (
  'Access Account Api Archive Audit Auth Batch Bucket Cache Calendar Channel Client Cloud Config Contact Credential Cursor ' +
  'Delta Device Directory Document Drive Edition Event Export Feed File Filter Folder Gateway Grant Graph Group Http Identity ' +
  'Import Item Job Key Ledger License Limit List Lock Login Mail Mapping Member Message Metadata Network Object Org Page Partner ' +
  'Permission Policy Pool Profile Project Proxy Query Queue Quota Rate Record Refresh Region Remote Report Request Resource ' +
  'Response Role Route Rule Scan Schema Scope Search Secret Server Service Session Setting Share Site Snapshot Socket Space Status ' +
  'Storage Stream Sync Task Team Tenant Thread Ticket Token Transfer Trust Upload User Vault Version Volume Watch Webhook Workspace'
).split(' ');

export const OUTER_CLASSES = (
  'HttpRequestFailure RuntimeException ApiException ConnectorException TokenRefreshException RestClientException ' +
  'ServiceException RemoteCallFailure GatewayException ScanFailedException'
).split(' ');

export const REASONS: readonly (readonly [status: number, reason: string])[] = [
  ...([
    [400, 'Bad Request'],
    [401, 'Unauthorized'],
    [402, 'Payment Required'],
    [403, 'Forbidden'],
  ] as const),
  ...([
    [404, 'Not Found'],
    [409, 'Conflict'],
    [412, 'Precondition Failed'],
    [429, 'Too Many Requests'],
  ] as const),
  ...([
    [500, 'Internal Server Error'],
    [502, 'Bad Gateway'],
    [503, 'Service Unavailable'],
    [504, 'Gateway Timeout'],
  ] as const),
];

export const LETTERS = ['ERR', 'SYS', 'API', 'SRV', 'LIC', 'NET', 'ORG', 'QTA'];

export const PHRASE_WORDS = (
  'access account action active admin after allowed an another answer api app archive ask at audit be before blocked body but ' +
  'cannot change channel check client closed code configured connection consent contact content could create credential current ' +
  'data date deleted denied device directory disabled does domain edition enabled ended enterprise entry event exceeded expired ' +
  'failed feature field file find folder for format found from grant group has have header id in inactive instance integration ' +
  'internal invalid is it item key large last left licence limit list locked login malformed member message missing must name ' +
  'never new no not number object of off on only operation or organisation out owner page parameter password permission plan ' +
  'please policy port process profile project quota range rate read received record refresh region rejected remote removed report ' +
  'request required resource response retry revoked right role rule scan scope secret server service session setting share sign ' +
  'site size space state status stopped storage subscription support suspended system task team tenant than that the this time to ' +
  'token too trial try type unknown update upload used user valid value version was while with without workspace wrong your'
).split(' ');
