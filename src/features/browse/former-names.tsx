import { useInterfaceText } from '../../i18n/use-text.ts';

/** What an app was called before, with commas: browsers take long to learn how a language says "and". */
export function FormerNames({ names }: { readonly names: readonly string[] }) {
  const t = useInterfaceText();
  return t('browse.formerly', { names: names.reduce((before, name) => t('shell.listed', { before, name })) });
}
