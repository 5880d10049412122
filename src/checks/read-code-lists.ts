import type { AppId, CodeEntry, EntryId } from '../catalog/index.ts';
import type { ImportedCode } from './import-codes.ts';

type CodeKind = CodeEntry['kind'];

/** A row of a source list, as far as it is used. */
interface ListRow {
  readonly code: string | number;
  readonly name?: string | null;
  readonly formerName?: string;
  readonly kind?: CodeKind;
  readonly area?: string;
  readonly who?: CodeEntry['who'];
  readonly status?: number;
  readonly httpStatus?: number;
  readonly httpStatusSeen?: number;
  readonly listed?: CodeEntry['listed'];
  readonly evidence?: CodeEntry['listed'];
  readonly messageHints?: readonly string[];
}

/** Entra ID's sign-in codes: `codes` of `aadsts.json`. */
export function readEntraCodes(list: { readonly codes: readonly ListRow[] }): readonly ImportedCode[] {
  return list.codes.map((row) => toRow('entra', { ...row, code: `AADSTS${row.code}` }, row.kind ?? 'other'));
}

/** The Office 365 Management Activity API's codes: `codes` and `related` of `af-codes.json`. */
export function readActivityCodes(list: {
  readonly codes: readonly ListRow[];
  readonly related: readonly ListRow[];
}): readonly ImportedCode[] {
  const related = list.related.filter(({ code }) => /^AF\d+$/.test(String(code)));
  return [...list.codes, ...related].map((row) => toRow('microsoft-365', row, row.kind ?? 'other'));
}

/** Microsoft Graph's codes and inner codes: `codes` and `innerErrors` of `graph-errors.json`. */
export function readGraphCodes(list: {
  readonly codes: readonly ListRow[];
  readonly innerErrors: readonly ListRow[];
}): readonly ImportedCode[] {
  const outer = list.codes.map((row) => toRow('microsoft-graph', row, KIND_BY_AREA.get(row.area ?? '') ?? 'other'));
  const known = new Set(outer.map(({ id }) => id));
  const inner = list.innerErrors.map((row) =>
    toRow('microsoft-graph', { who: 'app-developer', ...row }, kindOfInner(String(row.code))),
  );
  return [...outer, ...inner.filter(({ id }) => !known.has(id))];
}

/** OAuth's error values, Entra's suberrors and those of Microsoft's sign-in libraries: `oauth-errors.json`. */
export function readOAuthCodes(list: {
  readonly codes: readonly ListRow[];
  readonly suberrors: readonly ListRow[];
  readonly libraryErrors: readonly ListRow[];
}): readonly ImportedCode[] {
  const standard = list.codes.map((row) => ({ ...row, listed: 'standard' as const }));
  const known = new Set(standard.map(({ code }) => code));
  const others = [...list.suberrors, ...list.libraryErrors].filter(({ code }) => !known.has(code));
  return [...standard, ...others].map((row) =>
    toRow('any-app', { who: 'user', ...row }, KIND_BY_OAUTH_ERROR.get(String(row.code)) ?? 'request-malformed'),
  );
}

function toRow(app: AppId, row: ListRow, kind: CodeKind): ImportedCode {
  const code = String(row.code);
  const names = [row.name, row.formerName].filter((name) => typeof name === 'string');
  const status = row.status ?? row.httpStatus ?? row.httpStatusSeen;
  const phrases = row.messageHints ?? [];
  return {
    id: idOf(app, code),
    code,
    ...(names.length === 0 ? {} : { names }),
    kind,
    who: row.who ?? 'admin',
    ...(status === undefined ? {} : { status }),
    listed: row.listed ?? row.evidence ?? 'documented',
    ...(phrases.length === 0 ? {} : { phrases }),
  };
}

function idOf(app: AppId, code: string): EntryId {
  return `${app}.${code.toLowerCase().replaceAll('_', '-')}`;
}

function kindOfInner(code: string): CodeKind {
  return INNER_KINDS.find(([pattern]) => pattern.test(code))?.[1] ?? 'request-malformed';
}

/** The list's areas in the catalog's words. */
const KIND_BY_AREA: ReadonlyMap<string, CodeKind> = new Map([
  ['token', 'token-expired'],
  ['token-type', 'consent-permission'],
  ['permissions', 'consent-permission'],
  ['tenant', 'tenant'],
  ['licence', 'licence'],
  ['not-found', 'not-found'],
  ['request', 'request-malformed'],
  ['quota', 'quota'],
  ['throttling', 'throttling-service'],
  ['service', 'throttling-service'],
]);

/** The list gives no area for inner codes; their names say it. */
const INNER_KINDS: readonly (readonly [RegExp, CodeKind])[] = [
  [/Exceeded$|^tooMany/, 'quota'],
  [/^throttled|^service|^resourceBeing|^cannotSnapshot/, 'throttling-service'],
  [/NotFound|^lockNotFound/, 'not-found'],
  [/^accessRestricted|^provisioningNotAllowed/, 'consent-permission'],
  [/^virus/, 'other'],
];

const KIND_BY_OAUTH_ERROR: ReadonlyMap<string, CodeKind> = new Map([
  ['invalid_client', 'credentials'],
  ['invalid_grant', 'token-expired'],
  ['expired_token', 'token-expired'],
  ['invalid_token', 'token-expired'],
  ['bad_token', 'token-expired'],
  ['token_expired', 'token-expired'],
  ['unauthorized_client', 'app-registration'],
  ['invalid_redirect_uri', 'app-registration'],
  ['invalid_client_metadata', 'app-registration'],
  ['invalid_resource', 'app-registration'],
  ['client_mismatch', 'app-registration'],
  ['invalid_scope', 'consent-permission'],
  ['insufficient_scope', 'consent-permission'],
  ['consent_required', 'consent-permission'],
  ['access_denied', 'consent-permission'],
  ['authorization_declined', 'consent-permission'],
  ['server_error', 'throttling-service'],
  ['temporarily_unavailable', 'throttling-service'],
  ['slow_down', 'throttling-service'],
  ['authorization_pending', 'sign-in-interrupt'],
  ['interaction_required', 'sign-in-interrupt'],
  ['login_required', 'sign-in-interrupt'],
  ['account_selection_required', 'sign-in-interrupt'],
  ['user_cancelled', 'sign-in-interrupt'],
  ['user_mismatch', 'sign-in-interrupt'],
  ['no_account_in_silent_request', 'sign-in-interrupt'],
  ['no_tokens_found', 'sign-in-interrupt'],
  ['multiple_matching_tokens_detected', 'sign-in-interrupt'],
  ['unmet_authentication_requirements', 'mfa'],
  ['insufficient_user_authentication', 'mfa'],
  ['basic_action', 'mfa'],
  ['additional_action', 'device'],
  ['device_authentication_failed', 'device'],
  ['message_only', 'conditional-access'],
  ['insufficient_claims', 'conditional-access'],
  ['protection_policy_required', 'conditional-access'],
  ['user_password_expired', 'user-account'],
]);
