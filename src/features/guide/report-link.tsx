import { useSearch } from 'wouter';
import { useInterfaceText } from '../../i18n/use-text.ts';
import { LocaleLink } from '../../ui/locale-link.tsx';
import type { WalkedApp } from './guide.tsx';
import { withReserved } from './trail-query.ts';

/** Leads to the report of a walk, with its answers. That of a question flow knows of no error yet. */
export function ReportLink({ app: { entry }, className }: { readonly app: WalkedApp; readonly className?: string }) {
  const t = useInterfaceText();
  const search = useSearch();
  const query = entry === undefined ? '' : withReserved(search, 'entry', entry);
  return (
    <LocaleLink to={`/report/${query}`} {...(className === undefined ? {} : { className })}>
      {t('guide.report')}
    </LocaleLink>
  );
}
