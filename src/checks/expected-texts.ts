import type { AppFile, Catalog, CodeEntry, Flow, Part } from '../catalog/index.ts';
import { allFlows } from '../catalog/index.ts';
import type { NodeText } from '../engine/index.ts';
import { textFlowOf } from '../engine/index.ts';
import type { TextKey } from '../i18n/text-keys.ts';
import {
  CODES_NAMESPACE,
  codeKey,
  entryKey,
  kindKey,
  nodeKey,
  preventionKey,
  SHARED_CHOICES,
} from '../i18n/text-keys.ts';

/** A text the catalog asks for, or allows. */
export interface ExpectedText extends TextKey {
  /** Whether English must have it. */
  readonly required: boolean;
}

/** Every text that entries, steps, outcomes and procedures of the catalog ask for or allow. */
export function expectedTexts(catalog: Catalog): readonly ExpectedText[] {
  return [
    ...['fixed', 'escalate', 'hand-over'].flatMap((node) => expectOutcome({ flow: 'outcomes', node }, '')),
    ...[...SHARED_CHOICES].map((choice) => ({ namespace: 'flows', key: `choices.${choice}`, required: true })),
    ...['check.title', 'check.actions.status', 'check.actions.no-alert'].map((key) => ({
      namespace: 'flows',
      key,
      required: true,
    })),
    ...allFlows(catalog).flatMap((flow) => expectFlow(flow)),
    ...catalog.apps.flatMap(expectApp),
    ...expectCodes(catalog),
  ];
}

/** Text of the kinds, owners and listings that rows of code lists have. */
function expectCodes({ codes }: Catalog): ExpectedText[] {
  const rows = codes.flatMap((list) => list.codes);
  const distinct = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];
  const keys = [
    ...['title', 'general', 'code', 'name', 'status', 'who', 'next', 'listed', 'own-steps', 'meaning', 'from-paste'],
    ...distinct(rows.map(({ who }) => who)).map((who) => `owners.${who}`),
    ...distinct(rows.map(({ listed }) => listed)).map((listed) => `listings.${listed}`),
    ...distinct(rows.map(({ kind }) => kind)).flatMap((kind) =>
      (['title', 'meaning', 'fix'] as const).map((part) => kindKey(kind, part).key),
    ),
  ];
  return [...keys.map((key) => ({ namespace: CODES_NAMESPACE, key, required: true })), ...rows.flatMap(expectCode)];
}

/** A code without texts of its own has those of its kind; with one of them it has all. */
function expectCode({ id, guide }: CodeEntry): ExpectedText[] {
  const { namespace, key } = codeKey(id);
  return [
    ...(['title', 'meaning', 'cause', 'fix'] as const).map((part) => ({
      ...{ namespace, key: `${key}.${part}`, required: guide !== undefined },
    })),
    ...(guide?.actions ?? []).map((action) => ({ namespace, key: `${key}.actions.${action}`, required: true })),
  ];
}

function expectApp(app: AppFile): ExpectedText[] {
  return [
    ...app.entries.flatMap(({ id }) =>
      (['title', 'meaning', 'cause', 'fix'] as const).map((part) => ({ ...entryKey(id, part), required: true })),
    ),
    ...(app.prevention ?? []).map((id) => ({ ...preventionKey(app.id, id), required: true })),
    ...(app.procedure?.parts ?? []).flatMap((part) => expectPart(part, app)),
    ...(app.flows ?? []).flatMap((flow) =>
      (flow.outcomes ?? [])
        .filter(({ shared }) => shared)
        .flatMap(({ id }) => expectOutcome({ flow: 'app-outcomes', node: id }, app.id)),
    ),
  ];
}

function expectPart(part: Part, app: AppFile): ExpectedText[] {
  const weakens = (app.flows ?? []).some((flow) =>
    flow.steps.some((step) => step.kind === 'action' && step.procedure === part.id && step.weakensSecurity),
  );
  return expectNode({ flow: 'procedure', node: part.id }, app.id, { ...part, weakens, choices: [] });
}

function expectFlow(flow: Flow): ExpectedText[] {
  const owner = flow.ask?.app ?? '';
  const steps = flow.steps.flatMap((step) => {
    if (step.kind === 'include') return [];
    const text: NodeText = { flow: textFlowOf(flow), node: step.id };
    const choices = step.choices.map(({ id }) => id).filter((id) => !SHARED_CHOICES.has(id));
    if (step.kind !== 'action') return expectNode(text, owner, { choices });
    if (step.procedure !== undefined) return expectChoices(text, owner, choices);
    return expectNode(text, owner, { ...step, weakens: step.weakensSecurity ?? false, choices });
  });
  const outcomes = (flow.outcomes ?? [])
    .filter(({ shared }) => !shared)
    .flatMap(({ id }) => expectOutcome({ flow: textFlowOf(flow), node: id }, owner));
  return [...steps, ...outcomes];
}

interface NodeNeeds {
  readonly actions?: readonly string[];
  readonly values?: readonly { readonly id: string }[];
  readonly weakens?: boolean;
  readonly choices: readonly string[];
}

function expectNode(text: NodeText, app: string, { actions, values, weakens, choices }: NodeNeeds): ExpectedText[] {
  const { namespace, key } = nodeKey(text, app);
  const at = (part: string, required: boolean): ExpectedText => ({ namespace, key: `${key}.${part}`, required });
  return [
    at('title', true),
    ...['body', 'note', 'affects'].map((part) => at(part, false)),
    ...['warning', 'undo'].map((part) => at(part, weakens ?? false)),
    ...(actions ?? []).map((id) => at(`actions.${id}`, true)),
    ...(values ?? []).map(({ id }) => at(`values.${id}`, true)),
    ...expectChoices(text, app, choices),
  ];
}

function expectChoices(text: NodeText, app: string, choices: readonly string[]): ExpectedText[] {
  const { namespace, key } = nodeKey(text, app);
  return choices.map((id) => ({ namespace, key: `${key}.choices.${id}`, required: true }));
}

function expectOutcome(text: NodeText, app: string): ExpectedText[] {
  const { namespace, key } = nodeKey(text, app);
  return ['title', 'body'].map((part) => ({ namespace, key: `${key}.${part}`, required: true }));
}
