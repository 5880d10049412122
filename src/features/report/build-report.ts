import type { WalkOutcome, WalkStep } from '../../engine/index.ts';
import { plainText } from '../../ui/rich-text.tsx';
import { codeRows, errorRows, idRows, reasonRows } from './incident-rows.ts';
import { cutAround } from './redacted-text.ts';
import type { Report, ReportFacts, ReportWords, Row, Section, Stretch } from './report-model.ts';
import { fact, said, words } from './stretches.ts';
import { timeRows } from './time-rows.ts';
import { withoutUserFolder } from './user-folder.ts';

/** Puts together what support needs to act, in a fixed order. Sections of which nothing is known are left out. */
export function buildReport(facts: ReportFacts, say: ReportWords): Report {
  const { t, ui } = say;
  const sections: readonly (Omit<Section, 'title'> & { readonly title: string | undefined })[] = [
    { title: undefined, rows: [...appRows(facts, say), ...errorRows(facts, say)] },
    { title: ui('reasons.label'), rows: reasonRows(facts, say) },
    { title: t('codes'), rows: codeRows(facts, say) },
    { title: t('times'), rows: timeRows(facts, say) },
    { title: t('ids'), rows: idRows(facts, say) },
    { title: t('text'), rows: textRows(facts, say) },
    { title: t('tried'), rows: triedRows(facts, say) },
    { title: t('position'), rows: positionRows(facts, say) },
    { title: t('ticket'), rows: ticketRows(say) },
    { title: t('guide'), rows: guideRows(facts) },
    { title: undefined, rows: fact(t, t('made-with'), words(`Signpost ${facts.version}`)) },
  ];
  return {
    title: reportTitle(facts, say),
    sections: sections
      .filter(({ rows }) => rows.length > 0)
      .map(({ title, rows }) => (title === undefined ? { rows } : { title, rows })),
  };
}

/** Names the error: the one in the address, else the one that was recognised for certain. */
export function reportTitle({ entry, incident, nameOf }: ReportFacts, { t, text }: ReportWords): string {
  const found = incident?.verdict === 'certain' ? incident.matches[0]?.entry : undefined;
  const id = entry ?? found;
  if (id === undefined) return t('title-unknown');
  return t('title', { error: plainText(text.entry(id, 'title', text.name(nameOf(id)))) });
}

function appRows({ app, instance }: ReportFacts, { t, text }: ReportWords): readonly Row[] {
  return [
    ...(app === undefined || app.isUnnamed ? [] : fact(t, t('app'), words(text.name(app)))),
    ...(instance.trim() === '' ? [] : fact(t, t('instance'), words(instance.trim()))),
  ];
}

function textRows({ redacted, incident }: ReportFacts, { t, locale }: ReportWords): readonly Row[] {
  if (redacted === undefined) return [];
  const place = incident?.occurrences[0]?.span.start ?? incident?.evidence[0]?.span.start ?? 0;
  const { pieces, shown, total } = cutAround(redacted, place, MAX_TEXT_CHARS);
  const isCut = shown < total;
  const counts = { shown: shown.toLocaleString(locale), total: total.toLocaleString(locale) };
  return [
    ...(isCut ? [line(said(t('text-cut', counts)))] : []),
    ...(pieces.some(({ removed }) => removed !== undefined) ? [line(said(t('text-removed')))] : []),
    { kind: 'block', pieces },
  ];
}

function triedRows({ position, app }: ReportFacts, say: ReportWords): readonly Row[] {
  if (position === undefined || app === undefined) return [];
  const { t, text } = say;
  return position.answered.map(({ step, choice }): Row => {
    const question = plainText(stepTitle(step, app, say));
    const [row] = fact(t, question, ...said(text.choice(step.choiceText, choice, app)));
    const label = row?.kind === 'fact' ? row.label : question;
    // A question keeps its own mark; a colon behind it would be one too many.
    const before = /[?？؟]$/.test(question) ? `${question} ` : label;
    return { kind: 'number', value: [words(before), ...said(text.choice(step.choiceText, choice, app))] };
  });
}

function positionRows({ position, app }: ReportFacts, say: ReportWords): readonly Row[] {
  if (position === undefined || app === undefined) return [];
  const { t, ui } = say;
  const { step, outcome, ahead, remaining } = position;
  const depends = step !== undefined && remaining[1] > 1 + ahead.length ? [[words(ui('guide.depends'))]] : [];
  const next = [...ahead.map((one) => said(stepTitle(one, app, say))), ...depends];
  return [
    ...(step === undefined ? [] : fact(t, t('now'), ...said(stepTitle(step, app, say)))),
    ...(outcome === undefined ? [] : fact(t, t('outcome'), ...outcomeWords(outcome, app, say))),
    ...(next.length === 1 ? fact(t, t('ahead'), ...next.flat()) : []),
    ...(next.length > 1 ? [line([words(t('ahead'))]), ...next.map((value): Row => ({ kind: 'bullet', value }))] : []),
  ];
}

type App = NonNullable<ReportFacts['app']>;

function stepTitle(step: WalkStep, app: App, { text }: ReportWords): string {
  return text.node(step.text, 'title', app) ?? step.id;
}

function outcomeWords(outcome: WalkOutcome, app: App, { ui, text }: ReportWords): readonly Stretch[] {
  const title = text.node(outcome.text, 'title', app);
  return said([ui(`guide.outcome-${outcome.kind}`), title ?? outcome.id].join(' · '));
}

/** The guides' own words, so that both always say the same. */
function ticketRows({ t, text }: ReportWords): readonly Row[] {
  const part = (key: string) => text.at({ namespace: 'flows', key: `flows.support.collect.${key}` }, '');
  return [
    ...[part('actions.open-ticket'), part('note')].flatMap((one) => (one === undefined ? [] : [line(said(one))])),
    ...fact(t, t('ticket-role'), words(text.anyRole(TICKET_ROLES))),
  ];
}

function guideRows({ guide }: ReportFacts): readonly Row[] {
  return guide === undefined ? [] : [line([{ kind: 'link', text: withoutUserFolder(guide) }])];
}

function line(value: readonly Stretch[]): Row {
  return { kind: 'line', value };
}

const TICKET_ROLES = ['service-support-administrator', 'helpdesk-administrator'];

/** What a person reads in a ticket; whole logs are attached as files. */
const MAX_TEXT_CHARS = 10_000;
