import type { Span } from '../types.ts';
import { createContextReader } from './hidden-places.ts';
import type { Candidate } from './types.ts';
import { startsWord } from './word-start.ts';

type Meaning = 'tenant' | 'support' | 'unnamed';

/**
 * Finds GUIDs and tells tenants from everything else. A GUID that is called a tenant once is a tenant everywhere, and one
 * that is called a correlation, trace or request id once is visible everywhere: support needs it, and hiding the second
 * place would hide nothing.
 *
 * @param hidden What will be hidden besides.
 */
export function findGuids(text: string, hidden: readonly Span[]): readonly Candidate[] {
  const contextBefore = createContextReader(text, hidden);
  const found = [...text.matchAll(GUID)]
    .filter(({ index }) => startsWord(text, index))
    .map(({ index, 0: guid }) => ({
      guid: guid.toLowerCase(),
      index,
      meaning: meaningOf(contextBefore(index, MAX_LABEL_CHARS)),
    }));
  const called = (meaning: Meaning) =>
    new Set(found.filter((place) => place.meaning === meaning).map(({ guid }) => guid));
  const [tenants, supportIds] = [called('tenant'), called('support')];
  const candidates: Candidate[] = [];
  for (const { guid, index, meaning } of found) {
    if (meaning === 'support' || WELL_KNOWN.test(guid)) continue;
    const place = { start: index, end: index + guid.length };
    if (tenants.has(guid)) candidates.push({ kind: 'tenant-id', ...place });
    else if (!supportIds.has(guid)) candidates.push({ kind: 'guid', ...place });
  }
  return candidates;
}

function meaningOf(before: string): Meaning {
  if (SUPPORT_LABEL.test(before)) return 'support';
  return TENANT_LABEL.test(before) || TENANT_ADDRESS.test(before) ? 'tenant' : 'unnamed';
}

const MAX_LABEL_CHARS = 60;
const GUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![\w-])/gi;
/** The empty GUID, and Microsoft's own applications such as Graph (`00000003-0000-0000-c000-000000000000`). */
const WELL_KNOWN = /^0000000[0-9a-f]-0000-/;
/** What stands between a label and its GUID: `": "`, `=`, ` is '`, `+%3a+`, `\":\"`. */
const BETWEEN = '(?:\\W|_|%(?:25){0,3}[0-9a-f]{2}|u00[0-9a-f]{2}|&quot;|&#\\d\\d;| is | with | for ){0,12}$';
/** An id in the languages of the page. */
const ID = '[\\s+_-]?(?:%20)?(?:i?d|guid|identifier|identifiant|kennung|番号|식별자)?s?';
const SUPPORT_LABEL = new RegExp(
  `(?:${[
    'corr?(?:el[a-zé]{0,12})?',
    'korrelations?',
    '(?:client|parent|root|ms|sp)?[_-]?request',
    'trac(?:e|ing|eer|age)s?',
    'traceparent',
    'span|activity|operation|transaction|incident|diagnostics?|error|event|invocation|ticket|support',
    'aanvraag|verzoek|demande|requête|requete|suivi|fout|erreur',
    "(?:id|ID|identifiant) d[e’']\\s?(?:la )?(?:corrélation|correlation|demande|requête|trace|suivi|traçage)",
    '相関|関連付け|トレース|要求|リクエスト|エラー',
    '상관(?: 관계)?|추적|요청|오류',
  ].join('|')})${ID}${BETWEEN}`,
  'iu',
);
const TENANT_LABEL = new RegExp(
  `(?:tenants?|tid|director(?:y|ies)|organi[sz]ations?|organisatie|organisaties|locataire|annuaire|répertoire|テナント|ディレクトリ|組織|테넌트|디렉터리|조직|tenantcontext)${ID}${BETWEEN}`,
  'iu',
);
/** Addresses whose first part is the tenant: sign-in, token issuer, activity API. */
const TENANT_ADDRESS =
  /(?:login\.microsoftonline\.(?:com|us|de)|login\.partner\.microsoftonline\.cn|login\.(?:windows|microsoft)\.(?:net|com)|sts\.windows\.net|manage(?:-gcc|-gcch)?\.office(?:365)?\.(?:com|us)(?:\\?\/|%2f)api(?:\\?\/|%2f)v1\.0)(?:\\*\/|%(?:25){0,3}2f){1,2}$/i;
