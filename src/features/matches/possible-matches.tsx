import { useState } from 'react';
import type { EntryId } from '../../catalog/types.ts';
import type { Incident } from '../../engine/index.ts';
import { useCatalogText, useInterfaceText } from '../../i18n/use-text.ts';
import { Icon } from '../../ui/icon.tsx';
import { RichText } from '../../ui/rich-text.tsx';
import { AskLinks } from './ask-links.tsx';
import { CertainMatch } from './certain-match.tsx';
import type { DiagnosisContext } from './diagnosis-context.ts';
import { nameForEntry } from './guide-address.ts';
import styles from './matches.module.css';
import { Reasons } from './reasons.tsx';

/** Several entries and the question that separates them. Answering shows the one; it does not leave the page. */
export function PossibleMatches({ incident, ...context }: DiagnosisContext & { readonly incident: Incident }) {
  const t = useInterfaceText();
  const { question, matches } = incident;
  const { chosen } = context;
  const [isUnsure, setIsUnsure] = useState(false);
  if (question === undefined || matches[0] === undefined) return null;
  const isAboutApps = question.id === 'which-app';
  const isAsk = !isAboutApps && question.id !== 'which-entry';
  const easiest = question.choices.find(({ id }) => id === 'unknown')?.leadsTo;
  const match = matches.find(({ entry }) => entry === (isUnsure ? easiest : chosen));
  const choose = (entry: EntryId): void => {
    setIsUnsure(false);
    context.onChoose(entry);
  };
  return (
    <article className={styles.match} data-verdict="ambiguous">
      <p className={styles.kicker}>
        <Icon name="question" /> {t('diagnosis.ambiguous')}
      </p>
      <h2 id="question-title">
        {t(isAsk ? 'diagnosis.ask-title' : isAboutApps ? 'diagnosis.ambiguous-title' : 'diagnosis.which-entry-title')}
      </h2>
      <p>{t(isAsk ? 'diagnosis.ask-text' : isAboutApps ? 'diagnosis.ambiguous-text' : 'diagnosis.which-entry-text')}</p>
      <Reasons incident={incident} match={matches[0]} {...context} />
      {isAsk ? (
        <AskLinks incident={incident} questionId={question.id} {...context} />
      ) : (
        <fieldset className={styles.candidates} aria-labelledby="question-title">
          {matches.map(({ entry }) => (
            <Candidate
              key={entry}
              entry={entry}
              showsApp={isAboutApps}
              {...context}
              isChosen={!isUnsure && entry === chosen}
              onChoose={choose}
            />
          ))}
          <label className={styles.candidate}>
            <input type="radio" name="candidate" checked={isUnsure} onChange={() => setIsUnsure(true)} />
            <span>{t('diagnosis.unsure')}</span>
          </label>
        </fieldset>
      )}
      <div aria-live="polite">
        {isUnsure && isAboutApps && (
          <p>
            <RichText>{t('diagnosis.unsure-app')}</RichText>
          </p>
        )}
        {isUnsure && match !== undefined && <p>{t('diagnosis.unsure-text')}</p>}
        {match !== undefined && <CertainMatch incident={incident} match={match} isChosen {...context} />}
      </div>
    </article>
  );
}

interface CandidateProps extends DiagnosisContext {
  readonly entry: EntryId;
  readonly isChosen: boolean;
  readonly showsApp: boolean;
}

function Candidate({ entry, isChosen, showsApp, ...context }: CandidateProps) {
  const text = useCatalogText();
  const name = nameForEntry(entry, context);
  return (
    <label className={styles.candidate}>
      <input type="radio" name="candidate" checked={isChosen} onChange={() => context.onChoose(entry)} />
      <span>
        {showsApp && (
          <b translate="no" className={styles.candidateApp}>
            {name}
          </b>
        )}
        <span className={showsApp ? styles.hint : undefined}>
          <RichText>{text.entry(entry, 'title', name)}</RichText>
        </span>
      </span>
    </label>
  );
}
