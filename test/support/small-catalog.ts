import type { AppSigns, CodeSigns, EntrySigns, RecognitionData } from '../../src/engine/index.ts';

/** A catalog of a few entries, for tests that say exactly what the engine knows. */
export function smallCatalog(entries: readonly EntrySigns[], changes: Partial<RecognitionData> = {}): RecognitionData {
  const ids = [...new Set(entries.map(({ app }) => app))];
  return {
    apps: ids.map((id) => ({
      ...{ id, name: id, formerNames: [], hosts: [`${id}.example`], signs: [] },
      selectable: id !== 'any-app',
    })),
    entries,
    codes: [],
    recognition: {
      wording: [
        {
          id: 'unauthorized',
          status: 401,
          phrases: [
            { language: 'en', text: 'Unauthorized' },
            { language: 'nl', text: 'Niet gemachtigd' },
          ],
        },
      ],
      labels: [{ language: 'en', text: 'code' }],
      spellings: [],
      connectorSigns: ['com.adallom'],
      plainWords: ['error', 'server', 'returned', 'for', 'the'],
      commonTerms: { exceptions: ['IOException'], codes: ['invalid_grant'], phrases: [] },
      software: ['nginx'],
      neutralHosts: ['docs.example'],
      neutralPackages: ['java.'],
      causes: [],
      wrapperCodes: ['AADSTS70002'],
      codeFamilies: [{ id: 'aadsts', prefix: 'AADSTS', digits: [4, 8], app: 'entra' }],
    },
    asks: [],
    ...changes,
  };
}

/** An entry that its signatures alone describe. */
export function entryOf(id: `${string}.${string}`, ...signatures: EntrySigns['signatures']): EntrySigns {
  return { id, app: id.slice(0, id.indexOf('.')), signatures, phrases: [], minutes: 5 };
}

/** A row of a code list. Its app is what stands before the dot. */
export function codeOf(id: `${string}.${string}`, code: string, more: Partial<CodeSigns> = {}): CodeSigns {
  return { id, app: id.slice(0, id.indexOf('.')), code, kind: 'other', ...more };
}

/**
 * A catalog with code lists: the directory `entra`, two apps that sign in with it (`office` with a connector's errors,
 * `graph` with ordinary codes), two apps that don't (`acme`, `bolt`), and a standard's codes at `any-app`.
 */
export function listedCatalog(changes: Partial<RecognitionData> = {}): RecognitionData {
  const plain = smallCatalog(LISTED_ENTRIES);
  return {
    ...plain,
    apps: LISTED_APPS,
    codes: LISTED_CODES,
    recognition: {
      ...plain.recognition,
      labels: LISTED_LABELS,
      spellings: [["isn't", 'is not']],
      codeFamilies: [
        {
          ...{ id: 'aadsts', prefix: 'AADSTS', digits: [4, 8], app: 'entra' },
          isReadBare: true,
          labels: ['Sign-in error code'],
        },
      ],
    },
    ...changes,
  };
}

function appOf(id: string, name: string, more: Partial<AppSigns> = {}): AppSigns {
  return { id, name, formerNames: [], hosts: [`${id}.example`], signs: [`com.${id}.sdk`], selectable: true, ...more };
}

const LISTED_APPS = [
  appOf('acme', 'Acme'),
  appOf('any-app', 'Any app', { hosts: [], signs: [], selectable: false }),
  appOf('bolt', 'Bolt'),
  appOf('entra', 'Entra ID', { formerNames: ['Azure AD'] }),
  appOf('graph', 'Office Graph', { identity: 'entra' }),
  appOf('office', 'Office Cloud', { identity: 'entra' }),
];

const LISTED_ENTRIES = [
  entryOf('acme.forbidden', { exceptions: ['AcmeHttpFailure'], status: 403 }),
  entryOf('bolt.stopped', { exceptions: ['BoltStoppedException'] }),
  entryOf('office.bad-request', { exceptions: ['OfficeHttpFailure'], status: 400 }),
  entryOf('office.refresh', { exceptions: ['OfficeRefreshException'] }),
];

const LISTED_CODES = [
  codeOf('acme.af20012', 'AF20012', { kind: 'licence' }),
  codeOf('any-app.invalid-grant', 'invalid_grant', { isOrdinary: true, status: 400 }),
  codeOf('entra.aadsts50012', 'AADSTS50012', { kind: 'credentials' }),
  codeOf('entra.aadsts50053', 'AADSTS50053', { names: ['IdsLocked'], kind: 'user-account' }),
  codeOf('entra.aadsts50076', 'AADSTS50076', { names: ['UserStrongAuthClientAuthNRequired'], kind: 'mfa' }),
  codeOf('entra.aadsts50105', 'AADSTS50105', { phrases: ["The signed in user isn't assigned to a role"] }),
  codeOf('entra.aadsts53003', 'AADSTS53003', { phrases: ['Blocked by policy'], kind: 'conditional-access' }),
  codeOf('entra.aadsts70002', 'AADSTS70002', { kind: 'credentials' }),
  codeOf('entra.aadsts70021', 'AADSTS70021'),
  codeOf('entra.aadsts700213', 'AADSTS700213'),
  codeOf('graph.itemnotfound', 'itemNotFound', { isOrdinary: true, status: 404 }),
  codeOf('graph.throttled', 'throttled', { isOrdinary: true, status: 429 }),
  codeOf('office.office-12', 'OFFICE_12'),
];

const LISTED_LABELS: RecognitionData['recognition']['labels'] = [
  { language: 'en', text: 'error' },
  { language: 'en', text: 'code' },
  { language: 'en', text: 'error code' },
  { language: 'en', text: 'error_codes' },
  { language: 'nl', text: 'foutcode' },
  { language: 'de', text: 'Fehlercode' },
  { language: 'fr', text: "code d'erreur" },
  { language: 'ja', text: 'エラー コード' },
  { language: 'ko', text: '오류 코드' },
];
