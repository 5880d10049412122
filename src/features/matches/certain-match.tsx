import type { Incident, Match } from '../../engine/index.ts';
import { useCatalogText, useCodesText, useInterfaceText } from '../../i18n/use-text.ts';
import { buttonClass } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { LocaleLink } from '../../ui/locale-link.tsx';
import { RichText } from '../../ui/rich-text.tsx';
import { CodeList } from './code-list.tsx';
import type { DiagnosisContext } from './diagnosis-context.ts';
import { guideAddress, isGeneralEntry, nameForEntry } from './guide-address.ts';
import styles from './matches.module.css';
import { Reasons } from './reasons.tsx';

interface CertainMatchProps extends DiagnosisContext {
  readonly incident: Incident;
  readonly match: Match | undefined;
  /** Whether the match is one of several, chosen by the admin. */
  readonly isChosen?: boolean;
}

/** One entry, why it fits, and the way to its fix. */
export function CertainMatch({ incident, match, isChosen, ...context }: CertainMatchProps) {
  const t = useInterfaceText();
  const text = useCatalogText();
  const codes = useCodesText();
  if (match === undefined) return null;
  const { entry } = match;
  const name = nameForEntry(entry, context);
  const facts = context.entryFacts(entry);
  const owner = context.ownerOf(entry);
  return (
    <article className={styles.match} data-verdict="certain">
      {!isChosen && (
        <p className={styles.kicker}>
          <Icon name="check" /> {t('diagnosis.certain')}
          {(!isGeneralEntry(entry, context) || context.app !== undefined) && <span translate="no">· {name}</span>}
        </p>
      )}
      <h2>{text.entry(entry, 'title', name)}</h2>
      <p>
        <RichText>{text.entry(entry, 'cause', name)}</RichText>
      </p>
      <Reasons incident={incident} match={match} {...context} />
      <div className={styles.actions}>
        <LocaleLink className={buttonClass('primary')} to={guideAddress(entry, context)}>
          {facts === undefined
            ? t('guide.open-guide')
            : t('diagnosis.fix', { from: facts.minutes[0], to: facts.minutes[1] })}
        </LocaleLink>
        {owner !== undefined && <p className={styles.hint}>{codes(`owners.${owner}`)}</p>}
        {facts !== undefined && <p className={styles.hint}>{t('diagnosis.who', { roles: text.roles(facts.who) })}</p>}
      </div>
      <CodeList codes={incident.codes.filter((code) => code.entry !== entry)} {...context} />
    </article>
  );
}
