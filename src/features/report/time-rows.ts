import type { ReportFacts, ReportWords, Row } from './report-model.ts';
import { fact, words } from './stretches.ts';

/** When the error happened and when the guide was walked, in UTC and in the reader's local time. */
export function timeRows({ incident, walked }: ReportFacts, say: ReportWords): readonly Row[] {
  const { t } = say;
  const occurrences = incident?.occurrences ?? [];
  const times = occurrences.flatMap(({ at }) => (at === undefined ? [] : [at])).sort();
  const isTold = times.length > 0 || walked !== undefined;
  return [
    ...(isTold && !isUtc(say.timeZone) ? fact(t, t('zone'), words(say.timeZone)) : []),
    ...(occurrences.length === 0
      ? []
      : [{ kind: 'line', value: [words(t('seen', { count: occurrences.length }))] } as const]),
    ...occurrenceRows(times, say),
    ...(walked === undefined
      ? []
      : [
          ...fact(t, t('started'), words(bothTimes(walked.startedAt, say))),
          ...fact(t, t('last-answer'), words(bothTimes(walked.at, say))),
        ]),
  ];
}

/** @param times In rising order. */
function occurrenceRows(times: readonly string[], say: ReportWords): readonly Row[] {
  const { t } = say;
  const rest = times.length - MAX_TIMES;
  const [first, last] = [times[0], times.at(-1)];
  return [
    ...times.slice(0, MAX_TIMES).map((at): Row => ({ kind: 'bullet', value: [words(bothTimes(at, say))] })),
    ...(rest <= 0 || first === undefined || last === undefined
      ? []
      : [
          { kind: 'bullet', value: [words(t('more-times', { count: rest }))] } as const,
          ...fact(t, t('first-seen'), words(bothTimes(first, say))),
          ...fact(t, t('last-seen'), words(bothTimes(last, say))),
        ]),
  ];
}

/** Sample: `2026-10-03 04:12:55 UTC · 3 Oct 2026, 06:12:55 CEST`. Where local time is UTC, that alone. */
function bothTimes(iso: string, { locale, timeZone }: ReportWords): string {
  const at = new Date(iso);
  const utc = `${at
    .toISOString()
    .replace('T', ' ')
    .replace(/(?:\.000)?Z$/, '')} UTC`;
  if (isUtc(timeZone)) return utc;
  const local = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'long', timeZone }).format(at);
  return `${utc} · ${local}`;
}

function isUtc(timeZone: string): boolean {
  return timeZone === 'UTC' || timeZone === 'Etc/UTC';
}

const MAX_TIMES = 10;
