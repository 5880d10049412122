import type { EntryId } from '../../catalog/types.ts';
import type { WalkStep } from '../../engine/index.ts';
import type { NamedApp } from '../../i18n/catalog-text.ts';
import type { SentWords } from '../../i18n/use-text.ts';
import { plainText } from '../../ui/rich-text.tsx';
import { durationText } from './step-facts.tsx';

/** What somebody else is asked to do. */
export interface RequestFacts {
  readonly step: WalkStep;
  readonly app: NamedApp;
  /** The error that the step helps to solve. Absent for a question that has not led to one yet. */
  readonly entry: EntryId | undefined;
  /** Whole address of the step, in the recipient's language. */
  readonly link: string;
}

/** Writes a request as plain text in paragraphs, in the recipient's words: what is broken, what to do, who may, and where. */
export function writeRequest(facts: RequestFacts, words: SentWords): string {
  const { step, app, link } = facts;
  const { t, text } = words;
  const title = plainText(text.node(step.text, 'title', app) ?? step.id);
  return [
    [t('request.subject', { title })],
    [t('request.intro')],
    errorLines(facts, words),
    ...taskParagraphs(facts, title, words),
    factLines(facts, words),
    [t('fact', { label: t('request.link'), value: link })],
  ]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function errorLines({ entry, app }: RequestFacts, { t, text }: SentWords): readonly string[] {
  if (entry === undefined) return [];
  const name = text.name(app);
  const title = plainText(text.entry(entry, 'title', name));
  return [
    t('fact', { label: t('request.broken'), value: title }),
    ...(app.isUnnamed ? [] : [t('fact', { label: t('request.app'), value: name })]),
    t('fact', { label: t('request.cause'), value: plainText(text.entry(entry, 'cause', name)) }),
  ];
}

/** The warning comes before the first action, as it does on the card. */
function taskParagraphs({ step, app }: RequestFacts, title: string, words: SentWords): readonly (readonly string[])[] {
  const { t, ui, text } = words;
  const part = (name: string): readonly string[] => {
    const said = text.node(step.text, name, app);
    return said === undefined ? [] : [plainText(said)];
  };
  const warning = step.weakensSecurity ? part('warning') : [];
  const values = step.values.map(({ id, value, cloud, dataCentre }) => {
    const holdsFor = [...(cloud === undefined ? [] : [ui(`guide.cloud-${cloud}`)]), dataCentre?.toUpperCase() ?? []];
    const label = [part(`values.${id}`)[0] ?? id, ...holdsFor.flat()].join(' · ');
    return `- ${t('fact', { label, value })}`;
  });
  return [
    warning.map((value) => t('fact', { label: ui('guide.warning'), value })),
    [
      t('fact', { label: t('request.do'), value: title }),
      ...part('body'),
      ...step.actions.map((action, index) => `${index + 1}. ${part(`actions.${action}`)[0] ?? action}`),
    ],
    values.length === 0 ? [] : [ui('guide.values'), ...values],
    part('note'),
  ];
}

function factLines({ step, app }: RequestFacts, { t, ui, text }: SentWords): readonly string[] {
  const fact = (label: string, value: string | undefined): readonly string[] =>
    value === undefined || value === '' ? [] : [t('fact', { label, value: plainText(value) })];
  return [
    ...fact(t('request.who'), step.who.length === 0 ? undefined : text.anyRole(step.who)),
    ...fact(t('request.takes'), step.minutes === undefined ? undefined : durationText(step.minutes, ui)),
    ...fact(t('request.affects'), text.node(step.text, 'affects', app)),
    ...fact(ui('guide.undo'), text.node(step.text, 'undo', app)),
  ];
}
