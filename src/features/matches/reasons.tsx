import type { Evidence, Incident, Match, Reason } from '../../engine/index.ts';
import { useLocale } from '../../i18n/locale-context.tsx';
import { useInterfaceText } from '../../i18n/use-text.ts';
import { RichText } from '../../ui/rich-text.tsx';
import type { DiagnosisContext } from './diagnosis-context.ts';
import styles from './matches.module.css';

interface ReasonsProps extends DiagnosisContext {
  readonly incident: Incident;
  readonly match: Match;
}

/** Why an entry fits, in words, with the places of the paste it rests on. */
export function Reasons({ match, ...rest }: ReasonsProps) {
  const t = useInterfaceText();
  return (
    <ul className={styles.reasons} aria-label={t('reasons.label')}>
      {match.reasons.map((reason) => (
        <li key={reason.kind}>
          <ReasonText reason={reason} {...rest} />
        </li>
      ))}
    </ul>
  );
}

function ReasonText({
  reason,
  incident,
  paste,
  app,
  appName,
  recognition,
}: Omit<ReasonsProps, 'match'> & { readonly reason: Reason }) {
  const t = useInterfaceText();
  const locale = useLocale();
  const facts = reason.evidence.flatMap((position) => incident.evidence[position] ?? []);
  const translated = reason.kind === 'wording' ? facts[0] : undefined;
  const original = recognition.wording.find(({ id }) => id === translated?.value)?.phrases[0]?.text;
  if (translated?.language !== undefined && original !== undefined) {
    const language = new Intl.DisplayNames(locale, { type: 'language' }).of(translated.language);
    const quote = paste.slice(translated.span.start, translated.span.end);
    return <RichText>{t('reasons.wording', { language, quote, original })}</RichText>;
  }
  return (
    <>
      {t(`reasons.${reason.kind}`, { app: app === undefined ? '' : appName(app) })}
      {quotesOf(facts, paste).map((quote) => (
        <span key={quote}>
          {' '}
          <code translate="no" dir="auto">
            {quote}
          </code>
        </span>
      ))}
    </>
  );
}

/** What stands at the places of the evidence, each once. */
function quotesOf(facts: readonly Evidence[], paste: string): readonly string[] {
  const quotes = facts.map(({ span }) => shorten(paste.slice(span.start, span.end)));
  return [...new Set(quotes)].slice(0, MAX_QUOTES);
}

function shorten(quote: string): string {
  return quote.length > MAX_QUOTE_CHARS ? `${quote.slice(0, MAX_QUOTE_CHARS)}…` : quote;
}

const MAX_QUOTES = 4;
const MAX_QUOTE_CHARS = 80;
