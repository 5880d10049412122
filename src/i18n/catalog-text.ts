import type { i18n } from 'i18next';
import type { AppId, EntryId, RoleId } from '../catalog/types.ts';
import type { NodeText } from '../engine/index.ts';
import { joinNames } from './join-names.ts';
import type { KnownCode } from './known-codes.tsx';
import type { EntryPart, TextKey } from './text-keys.ts';
import { CODES_NAMESPACE, choiceKey, codeKey, entryKey, kindKey, nodeKey } from './text-keys.ts';

/** In whose name a flow is walked. */
export interface NamedApp {
  /** The app the flow belongs to; for a general one not the app that was chosen. */
  readonly id: AppId;
  /** The app whose procedure is shown in a general flow. Absent: the same as `id`. */
  readonly procedureApp?: AppId;
  readonly name: string;
  /** No app is known: every language says "the app" in its own way, whatever `name` says. */
  readonly isUnnamed?: boolean;
}

/** Text of catalog data, by ids. */
export interface CatalogText {
  /** Text at a key, with the app's name filled in. `undefined` when the locale has none there. */
  readonly at: (key: TextKey, appName: string) => string | undefined;
  /** What an app is called in a sentence. */
  readonly name: (app: NamedApp) => string;
  readonly entry: (entry: EntryId, part: EntryPart, appName: string) => string;
  /** A part of a step or outcome, such as `title` or `actions.open-tokens`. `undefined` when it has none. */
  readonly node: (text: NodeText, part: string, app: NamedApp) => string | undefined;
  readonly choice: (text: NodeText, choice: string, app: NamedApp) => string;
  /** Names of roles that all have to act. A name may itself say "this or that", so they are joined by a plus sign. */
  readonly roles: (roles: readonly RoleId[]) => string;
  /** Names of roles of which one is enough, as a list. */
  readonly anyRole: (roles: readonly RoleId[]) => string;
}

/** The text of catalog data in a locale whose namespaces have been loaded. */
export function createCatalogText(instance: i18n, locale: string, codes: ReadonlyMap<EntryId, KnownCode>): CatalogText {
  const at = ({ namespace, key }: TextKey, appName: string): string | undefined => {
    const text: unknown = instance.getResource(locale, namespace, key);
    return typeof text === 'string' ? text.replaceAll('{{app}}', () => appName) : undefined;
  };
  const codeText = ({ id, code, kind }: KnownCode, part: EntryPart): string | undefined => {
    const { namespace, key } = codeKey(id);
    const own = at({ namespace, key: `${key}.${part}` }, '');
    const text = own ?? at(kindKey(kind, part === 'cause' ? 'meaning' : part), '');
    if (part !== 'title' || text === undefined) return text;
    return at({ namespace: CODES_NAMESPACE, key: 'title' }, '')
      ?.replace('{{code}}', () => code)
      .replace('{{kind}}', () => text);
  };
  const entryText = (entry: EntryId, part: EntryPart, appName: string): string | undefined => {
    const code = codes.get(entry);
    return code === undefined ? at(entryKey(entry, part), appName) : codeText(code, part);
  };
  const ownStepTitle = (entry: string): string | undefined =>
    at({ namespace: CODES_NAMESPACE, key: 'own-steps' }, '')?.replace(
      '{{code}}',
      codes.get(entry as EntryId)?.code ?? '',
    );
  const homeOf = (text: NodeText, app: NamedApp): AppId =>
    text.flow === 'procedure' ? (app.procedureApp ?? app.id) : app.id;
  const nameOf = ({ isUnnamed, name }: NamedApp): string =>
    isUnnamed === true ? (at({ namespace: 'interface', key: 'shell.any-app' }, '') ?? name) : name;
  const roleOf = (role: RoleId): string => at({ namespace: 'roles', key: role }, '') ?? role;
  return {
    at,
    name: nameOf,
    entry: (entry, part, appName) => entryText(entry, part, appName) ?? entry,
    node: (text, part, app) => {
      if (text.flow === 'code' && part === 'title') return ownStepTitle(text.node);
      const { namespace, key } = nodeKey(text, homeOf(text, app));
      return at({ namespace, key: `${key}.${part}` }, nameOf(app));
    },
    choice: (text, choice, app) => at(choiceKey(text, choice, homeOf(text, app)), nameOf(app)) ?? choice,
    roles: (roles) => roles.map(roleOf).join(' + '),
    anyRole: (roles) => joinNames(roles.map(roleOf), locale, 'disjunction'),
  };
}
