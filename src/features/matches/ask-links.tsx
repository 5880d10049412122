import type { Incident } from '../../engine/index.ts';
import { useCatalogText, useInterfaceText } from '../../i18n/use-text.ts';
import { buttonClass } from '../../ui/button.tsx';
import { LocaleLink } from '../../ui/locale-link.tsx';
import type { DiagnosisContext } from './diagnosis-context.ts';
import { guideAddress, nameForEntry } from './guide-address.ts';
import styles from './matches.module.css';

/** The way to a question with a page of its own, and the entries it leads to for who knows already. */
export function AskLinks({
  incident,
  questionId,
  ...context
}: DiagnosisContext & { readonly incident: Incident; readonly questionId: string }) {
  const t = useInterfaceText();
  const text = useCatalogText();
  return (
    <>
      <p>
        <LocaleLink className={buttonClass('primary')} to={`/ask/${questionId}/`}>
          {t('diagnosis.ask-button')}
        </LocaleLink>
      </p>
      <ul className={styles.links}>
        {incident.matches.map(({ entry }) => (
          <li key={entry}>
            <LocaleLink to={guideAddress(entry, context)}>
              {text.entry(entry, 'title', nameForEntry(entry, context))}
            </LocaleLink>
          </li>
        ))}
      </ul>
    </>
  );
}
