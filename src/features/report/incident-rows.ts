import type { EvidenceKind, Incident, Match, Reason, Span } from '../../engine/index.ts';
import { plainText } from '../../ui/rich-text.tsx';
import type { Piece, RedactedText } from './redacted-text.ts';
import { isVisible, piecesAt } from './redacted-text.ts';
import type { ReportFacts, ReportWords, Row, Stretch } from './report-model.ts';
import { code, fact, said, words } from './stretches.ts';

/** The entry, what it rests on, and what the error text was found to be. */
export function errorRows(facts: ReportFacts, say: ReportWords): readonly Row[] {
  const { entry, isGeneral, incident, contrary, app } = facts;
  const { t, ui, text } = say;
  const own = ownMatch(facts);
  const isSame = own !== undefined && incident?.verdict === 'certain' && entry !== undefined;
  return [
    ...(entry === undefined ? [] : fact(t, t('error'), ...entryName(entry, facts, say))),
    ...(isGeneral ? fact(t, t('basis'), words(ui('guide.basis-general'))) : []),
    ...(incident === undefined ? [] : fact(t, t('verdict'), words(ui(`diagnosis.${incident.verdict}`)))),
    ...(contrary === undefined || app === undefined
      ? []
      : [line(ui('diagnosis.contrary', { app: text.name(contrary), chosen: text.name(app) }))]),
    ...(isSame || incident === undefined || incident.matches.length === 0
      ? []
      : [
          line(t('candidates')),
          ...incident.matches
            .slice(0, MAX_ROWS)
            .map((match): Row => ({ kind: 'bullet', value: entryName(match.entry, facts, say) })),
        ]),
  ];
}

/** Why the entry fits, with what stands in the text for it, redacted as the text is. */
export function reasonRows(facts: ReportFacts, say: ReportWords): readonly Row[] {
  const match = ownMatch(facts) ?? (facts.entry === undefined ? facts.incident?.matches[0] : undefined);
  const { incident, redacted } = facts;
  if (match === undefined || incident === undefined || redacted === undefined) return [];
  // What the writer of the report chose says nothing to its reader.
  return match.reasons
    .filter(({ kind }) => kind !== 'app-chosen' && kind !== 'shared-text')
    .map((reason) => ({
      kind: 'bullet',
      value: reasonWords(reason, incident, redacted, facts, say),
    }));
}

/** Every code that was read, with its title where one is known. */
export function codeRows(facts: ReportFacts, say: ReportWords): readonly Row[] {
  const { incident, redacted } = facts;
  if (incident === undefined || redacted === undefined) return [];
  const read = incident.evidence.map(({ value, span }) => ({ value: value.toLowerCase(), span }));
  const visible = new Set(read.filter(({ span }) => isVisible(redacted, span)).map(({ value }) => value));
  const hidden = new Set(read.map(({ value }) => value).filter((value) => !visible.has(value)));
  return incident.codes
    .filter((one) => !hidden.has(one.code.toLowerCase()))
    .slice(0, MAX_ROWS)
    .map((one): Row => {
      const name = one.entry === undefined ? undefined : say.text.name(facts.nameOf(one.entry));
      const title = one.entry === undefined ? '' : plainText(say.text.entry(one.entry, 'title', name ?? ''));
      if (title === '') return { kind: 'bullet', value: [code(one.code)] };
      // The title of a row of a code list begins with the code.
      if (title.startsWith(one.code)) return { kind: 'bullet', value: [words(title)] };
      return { kind: 'bullet', value: [code(one.code), words(` · ${title}`)] };
    });
}

/** The ids by which support finds the failure in its own logs; that of the tenant only where it was left visible. */
export function idRows({ incident, redacted }: ReportFacts, { t, ui }: ReportWords): readonly Row[] {
  if (incident === undefined || redacted === undefined) return [];
  return ID_KINDS.flatMap((kind) => {
    const seen = incident.evidence.filter((one) => one.kind === kind && isVisible(redacted, one.span));
    const values = [...new Set(seen.map(({ value }) => value))].slice(0, MAX_ROWS);
    return values.flatMap((value) => fact(t, ui(`diagnosis.read-${kind}`), code(value)));
  });
}

function line(text: string): Row {
  return { kind: 'line', value: [words(text)] };
}

function ownMatch({ entry, incident }: ReportFacts): Match | undefined {
  return incident?.matches.find((match) => match.entry === entry);
}

function entryName(entry: Match['entry'], { nameOf }: ReportFacts, { text }: ReportWords): readonly Stretch[] {
  return [...said(text.entry(entry, 'title', text.name(nameOf(entry)))), words(' · '), code(entry)];
}

function reasonWords(
  reason: Reason,
  incident: Incident,
  redacted: RedactedText,
  { app, wording }: ReportFacts,
  { ui, text, locale }: ReportWords,
): readonly Stretch[] {
  const seen = reason.evidence.flatMap((position) => incident.evidence[position] ?? []);
  const [first] = seen;
  const original = wording.find(({ id }) => reason.kind === 'wording' && id === first?.value)?.phrases[0]?.text;
  if (first?.language !== undefined && original !== undefined) {
    const language = new Intl.DisplayNames(locale, { type: 'language' }).of(first.language);
    const quotes = new Map([[QUOTE, quoteAt(redacted, first.span)]]);
    return said(ui('reasons.wording', { language, quote: QUOTE, original }), quotes);
  }
  const chosen = app === undefined ? '' : text.name(app);
  const quotes = new Map(seen.map(({ span }) => [redacted.original.slice(span.start, span.end), span]));
  return [
    words(ui(`reasons.${reason.kind}`, { app: chosen })),
    ...[...quotes.values()].slice(0, MAX_QUOTES).flatMap((span): readonly Stretch[] => {
      return [words(' '), { kind: 'code', pieces: quoteAt(redacted, span) }];
    }),
  ];
}

function quoteAt(redacted: RedactedText, { start, end }: Span): readonly Piece[] {
  const isLong = end - start > MAX_QUOTE_CHARS;
  const pieces = piecesAt(redacted, { start, end: isLong ? start + MAX_QUOTE_CHARS : end });
  // A quote stays on its line.
  const onOneLine = pieces.map((piece) => (piece.removed ? piece : { text: piece.text.replace(/\s+/g, ' ') }));
  return isLong ? [...onOneLine, { text: '…' }] : onOneLine;
}

const ID_KINDS = ['correlation-id', 'trace-id', 'request-id', 'tenant-id'] as const satisfies readonly EvidenceKind[];
const QUOTE = '\u0001';
const MAX_ROWS = 10;
const MAX_QUOTES = 4;
const MAX_QUOTE_CHARS = 80;
