import { Fragment } from 'react';
import type { Evidence, Incident, Match, Reason } from '../../engine/index.ts';
import { useLocale } from '../../i18n/locale-context.tsx';
import { useInterfaceText } from '../../i18n/use-text.ts';
import type { Place } from '../../ui/pointed-places.tsx';
import { RichText } from '../../ui/rich-text.tsx';
import type { DiagnosisContext } from './diagnosis-context.ts';
import styles from './matches.module.css';
import { PlaceQuote } from './place-quote.tsx';

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
    const [before, after = ''] = t('reasons.wording', { language, quote: QUOTE_HERE, original }).split(WHERE_QUOTED);
    return (
      <>
        <RichText>{before ?? ''}</RichText>
        <PlaceQuote paste={paste} places={[translated.span]} lang={translated.language}>
          {paste.slice(translated.span.start, translated.span.end)}
        </PlaceQuote>
        <RichText>{after}</RichText>
      </>
    );
  }
  return (
    <>
      {t(`reasons.${reason.kind}`, { app: app === undefined ? '' : appName(app) })}
      {quotesOf(facts, paste).map(({ quote, places }) => (
        <Fragment key={quote}>
          {' '}
          <PlaceQuote paste={paste} places={places}>
            {quote}
          </PlaceQuote>
        </Fragment>
      ))}
    </>
  );
}

interface Quote {
  readonly quote: string;
  readonly places: readonly Place[];
}

/** What stands at the places of the evidence, each text once; a place inside another one adds nothing. */
function quotesOf(facts: readonly Evidence[], paste: string): readonly Quote[] {
  const spans = facts.map(({ span }) => span);
  const widest = spans.filter((span) => !spans.some((other) => isInside(span, other)));
  const quotes = new Map<string, Place[]>();
  for (const span of widest) {
    const quote = shorten(paste.slice(span.start, span.end));
    quotes.set(quote, [...(quotes.get(quote) ?? []), span]);
  }
  return [...quotes].slice(0, MAX_QUOTES).map(([quote, places]) => ({ quote, places }));
}

function isInside(place: Place, other: Place): boolean {
  const isLonger = other.end - other.start > place.end - place.start;
  return isLonger && other.start <= place.start && place.end <= other.end;
}

function shorten(quote: string): string {
  return quote.length > MAX_QUOTE_CHARS ? `${quote.slice(0, MAX_QUOTE_CHARS)}…` : quote;
}

/** Stands where the quote belongs while the sentence around it is looked up: the quote itself may hold tags. */
const QUOTE_HERE = '\ue000';
const WHERE_QUOTED = `<code>${QUOTE_HERE}</code>`;
const MAX_QUOTES = 4;
const MAX_QUOTE_CHARS = 80;
