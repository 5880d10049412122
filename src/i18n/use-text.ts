import type { TFunction } from 'i18next';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppId, EntryId, RoleId } from '../catalog/types.ts';
import type { NodeText } from '../engine/index.ts';
import { type KnownCode, useKnownCodes } from './known-codes.tsx';
import { useLocale } from './locale-context.tsx';
import type { EntryPart, TextKey } from './text-keys.ts';
import { CODES_NAMESPACE, choiceKey, entryKey, kindKey, nodeKey } from './text-keys.ts';

/** The interface's text in the locale of the address. */
export function useInterfaceText(): TFunction<'interface'> {
  return useTranslation('interface', { lng: useLocale(), useSuspense: false }).t;
}

/** Text of catalog data, by ids. */
export interface CatalogText {
  /** Text at a key, with the app's name filled in. `undefined` when the locale has none there. */
  readonly at: (key: TextKey, appName: string) => string | undefined;
  readonly entry: (entry: EntryId, part: EntryPart, appName: string) => string;
  /** A part of a step or outcome, such as `title` or `actions.open-tokens`. `undefined` when it has none. */
  readonly node: (text: NodeText, part: string, app: AppId, appName: string) => string | undefined;
  readonly choice: (text: NodeText, choice: string, app: AppId, appName: string) => string;
  /** Names of roles that all have to act. A name may itself say "this or that", so they are joined by a plus sign. */
  readonly roles: (roles: readonly RoleId[]) => string;
  /** Names of roles of which one is enough, as a list. */
  readonly anyRole: (roles: readonly RoleId[]) => string;
}

/** Looks up text of catalog data in the locale of the address; its namespaces must have been loaded. */
export function useCatalogText(): CatalogText {
  const lng = useLocale();
  const { i18n } = useTranslation(undefined, { lng, useSuspense: false });
  const at = useCallback(
    ({ namespace, key }: TextKey, appName: string): string | undefined => {
      const text: unknown = i18n.getResource(lng, namespace, key);
      return typeof text === 'string' ? text.replaceAll('{{app}}', appName) : undefined;
    },
    [i18n, lng],
  );
  const codes = useKnownCodes();
  const codeText = ({ code, kind }: KnownCode, part: EntryPart): string | undefined => {
    const text = at(kindKey(kind, part === 'cause' ? 'meaning' : part), '');
    if (part !== 'title' || text === undefined) return text;
    return at({ namespace: CODES_NAMESPACE, key: 'title' }, '')?.replace('{{code}}', code).replace('{{kind}}', text);
  };
  const entryText = (entry: EntryId, part: EntryPart, appName: string): string | undefined => {
    const code = codes.get(entry);
    return code === undefined ? at(entryKey(entry, part), appName) : codeText(code, part);
  };
  const roleOf = (role: RoleId): string => at({ namespace: 'roles', key: role }, '') ?? role;
  return {
    at,
    entry: (entry, part, appName) => entryText(entry, part, appName) ?? entry,
    node: (text, part, app, appName) => {
      const { namespace, key } = nodeKey(text, app);
      return at({ namespace, key: `${key}.${part}` }, appName);
    },
    choice: (text, choice, app, appName) => at(choiceKey(text, choice, app), appName) ?? choice,
    roles: (roles) => roles.map(roleOf).join(' + '),
    anyRole: (roles) => new Intl.ListFormat(lng, { type: 'disjunction' }).format(roles.map(roleOf)),
  };
}
