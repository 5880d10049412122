import type { AppFile, Flow, Part } from '../../catalog/index.ts';
import { allFlows } from '../../catalog/index.ts';
import type { NodeText } from '../../engine/index.ts';
import { textFlowOf } from '../../engine/index.ts';
import { SOURCE_LOCALE } from '../../i18n/locales.ts';
import type { TextKey } from '../../i18n/text-keys.ts';
import { entryKey, nodeKey, SHARED_CHOICES } from '../../i18n/text-keys.ts';
import type { Check, Failure } from '../check.ts';
import type { Project } from '../load-project.ts';
import { flattenTexts } from '../text-files.ts';

export const text: Check = {
  name: 'text',
  description: 'English has every text the catalog asks for, and none it does not.',
  check: (project) => {
    const expected = collectExpected(project);
    const namespaces = new Set([...expected.map(({ namespace }) => namespace), 'flows', ...appNamespaces(project)]);
    return [...namespaces].flatMap((namespace) => compare(project, namespace, expected));
  },
};

interface Expected extends TextKey {
  readonly required: boolean;
}

function compare({ locales }: Project, namespace: string, expected: readonly Expected[]): Failure[] {
  const file = `public/locales/${SOURCE_LOCALE}/${namespace}.json`;
  const found = flattenTexts(locales.get(SOURCE_LOCALE), namespace);
  const wanted = new Map(expected.filter((one) => one.namespace === namespace).map((one) => [one.key, one.required]));
  const missing = [...wanted]
    .filter(([key, required]) => required && !found.has(key))
    .map(([key]) => ({
      file,
      id: key,
      problem: 'this text is missing',
      remedy: 'write it, then translate it into every locale',
    }));
  const extra = [...found.keys()]
    .filter((key) => !wanted.has(key))
    .map((key) => ({
      file,
      id: key,
      problem: 'nothing shows this text',
      remedy: 'remove it from every locale or correct its key',
    }));
  return [...missing, ...extra];
}

function appNamespaces({ locales }: Project): string[] {
  return [...(locales.get(SOURCE_LOCALE)?.keys() ?? [])].filter((namespace) => namespace.startsWith('apps/'));
}

function collectExpected({ catalog }: Project): readonly Expected[] {
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
  ];
}

function expectApp(app: AppFile): Expected[] {
  return [
    ...app.entries.flatMap(({ id }) =>
      (['title', 'meaning', 'cause', 'fix'] as const).map((part) => ({ ...entryKey(id, part), required: true })),
    ),
    ...(app.procedure?.parts ?? []).flatMap((part) => expectPart(part, app)),
    ...(app.flows ?? []).flatMap((flow) =>
      (flow.outcomes ?? [])
        .filter(({ shared }) => shared)
        .flatMap(({ id }) => expectOutcome({ flow: 'app-outcomes', node: id }, app.id)),
    ),
  ];
}

function expectPart(part: Part, app: AppFile): Expected[] {
  const weakens = (app.flows ?? []).some((flow) =>
    flow.steps.some((step) => step.kind === 'action' && step.procedure === part.id && step.weakensSecurity),
  );
  return expectNode({ flow: 'procedure', node: part.id }, app.id, { ...part, weakens, choices: [] });
}

function expectFlow(flow: Flow): Expected[] {
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

function expectNode(text: NodeText, app: string, { actions, values, weakens, choices }: NodeNeeds): Expected[] {
  const { namespace, key } = nodeKey(text, app);
  const at = (part: string, required: boolean): Expected => ({ namespace, key: `${key}.${part}`, required });
  return [
    at('title', true),
    ...['body', 'note', 'affects'].map((part) => at(part, false)),
    ...['warning', 'undo'].map((part) => at(part, weakens ?? false)),
    ...(actions ?? []).map((id) => at(`actions.${id}`, true)),
    ...(values ?? []).map(({ id }) => at(`values.${id}`, true)),
    ...expectChoices(text, app, choices),
  ];
}

function expectChoices(text: NodeText, app: string, choices: readonly string[]): Expected[] {
  const { namespace, key } = nodeKey(text, app);
  return choices.map((id) => ({ namespace, key: `${key}.choices.${id}`, required: true }));
}

function expectOutcome(text: NodeText, app: string): Expected[] {
  const { namespace, key } = nodeKey(text, app);
  return ['title', 'body'].map((part) => ({ namespace, key: `${key}.${part}`, required: true }));
}
