import { describe, expect, test } from 'vitest';
import { formatFailure } from '../../src/checks/check.ts';
import { allChecks } from '../../src/checks/index.ts';
import type { Project } from '../../src/checks/load-project.ts';
import { appFile, copyProject, setText } from '../support/broken-project.ts';

describe('the project as it stands', () => {
  for (const { name, description, check } of allChecks) {
    test(`${name}: ${description}`, () => {
      expect(check(copyProject()).map((failure) => formatFailure(name, failure))).toEqual([]);
    });
  }
});

interface Row {
  readonly rule: string;
  readonly because: string;
  readonly spoil: (project: Project) => void;
  /** What the one line has to name besides the rule: file, id, what is wrong. */
  readonly says: readonly string[];
}

const okta = (project: Project) => appFile(project, 'okta').data;

/** The choices of a step of Okta's token flow. */
function choicesOf(project: Project, step: number): object[] {
  const flow = okta(project).flows?.find(({ id }) => id === 'okta.token');
  const found = flow?.steps[step];
  if (found === undefined || found.kind === 'include') throw new Error(`okta.token has no choices at ${step}`);
  return found.choices as object[];
}

/** A choice of the question about a bare Graph 403 that leads to an entry. */
function askChoice(project: Project): object {
  const ask = project.flowFiles.find(({ data }) => data.id === 'graph-403')?.data;
  const choices = (ask?.steps ?? []).flatMap((step) => (step.kind === 'include' ? [] : step.choices));
  const found = choices.find(({ to }) => to.startsWith('entry:'));
  if (found === undefined) throw new Error('graph-403 leads to no entry');
  return found;
}

const rows: readonly Row[] = [
  {
    rule: 'schema',
    because: 'a required field is gone',
    spoil: (project) => Reflect.deleteProperty(okta(project).entries[0] as object, 'sources'),
    says: ['src/catalog/apps/okta.json', 'okta.http-401', 'sources', 'Remedy'],
  },
  {
    rule: 'schema',
    because: 'a field is misspelt',
    spoil: (project) => Object.assign(okta(project), { formerNamse: [] }),
    says: ['okta.json', 'formerNamse'],
  },
  {
    rule: 'ids',
    because: 'an id is used twice',
    spoil: (project) => okta(project).entries.push(okta(project).entries[0] as never),
    says: ['okta.http-401', 'used twice'],
  },
  {
    rule: 'ids',
    because: 'an entry points to a flow that is not there',
    spoil: (project) => Object.assign(okta(project).entries[0] as object, { flow: 'no-such-flow' }),
    says: ['okta.http-401', 'no-such-flow'],
  },
  {
    rule: 'roles',
    because: 'a role has no name',
    spoil: (project) => Object.assign(okta(project).entries[0] as object, { who: ['wizard'] }),
    says: ['okta.json', 'wizard'],
  },
  {
    rule: 'ids',
    because: 'a question leads to an entry that is not there',
    spoil: (project) => Object.assign(askChoice(project), { to: 'entry:microsoft-graph.lost' }),
    says: ['src/catalog/flows/graph-403.json', 'entry:microsoft-graph.lost'],
  },
  {
    rule: 'flows',
    because: 'a choice leads nowhere',
    spoil: (project) => Object.assign(choicesOf(project, 0)[0] as object, { to: 'lost' }),
    says: ['okta.token', 'lost'],
  },
  {
    rule: 'flows',
    because: 'a way comes back to where it began',
    spoil: (project) =>
      Object.assign(choicesOf(project, 1)[0] as object, {
        to: 'owner-removed',
      }),
    says: ['okta.token', 'comes back to owner-removed'],
  },
  {
    rule: 'flows',
    because: 'a step that needs a role cannot be handed over',
    spoil: (project) => choicesOf(project, 1).pop(),
    says: ['okta.token use-service-account', 'handed over'],
  },
  {
    rule: 'canonical-form',
    because: 'entries are out of order',
    spoil: (project) => okta(project).entries.reverse(),
    says: ['src/catalog/apps/okta.json', 'npm run fix'],
  },
  {
    rule: 'canonical-form',
    because: 'properties stand in another order than in the schema',
    spoil: (project) => {
      const entry = okta(project).entries[0] as { id?: string };
      const { id } = entry;
      delete entry.id;
      entry.id = id ?? '';
    },
    says: ['src/catalog/apps/okta.json', 'npm run fix'],
  },
  {
    rule: 'unused',
    because: 'a part of the procedure is shown by no step',
    spoil: (project) => Object.assign(okta(project).procedure?.parts[0] as object, { id: 'forgotten' }),
    says: ['okta forgotten'],
  },
  {
    rule: 'recognition',
    because: 'a sample no longer leads to its entry',
    spoil: (project) => Object.assign(okta(project).entries[0] as object, { signatures: [{ status: 418 }] }),
    says: ['okta.http-401', 'sample leads to'],
  },
  {
    rule: 'recognition',
    because: 'a near-sample leads to the entry',
    spoil: (project) =>
      okta(project).entries[0]?.nearSamples.push({
        text: 'HttpRequestFailure: Server returned: 401 Unauthorized',
        because: 'none',
      }),
    says: ['okta.http-401', 'near-sample leads here'],
  },
  {
    rule: 'text',
    because: 'English lacks a step',
    spoil: (project) => setText(project, 'en', 'apps/okta', 'flows.token.owner-removed.title', undefined),
    says: ['public/locales/en/apps/okta.json', 'flows.token.owner-removed.title'],
  },
  {
    rule: 'text',
    because: 'a text is left over',
    spoil: (project) => setText(project, 'en', 'apps/okta', 'entries.http-401.hint', 'old'),
    says: ['entries.http-401.hint', 'nothing shows'],
  },
  {
    rule: 'parity',
    because: 'a locale lacks a text',
    spoil: (project) => setText(project, 'ja', 'apps/okta', 'entries.http-401.title', undefined),
    says: ['public/locales/ja/apps/okta.json', 'entries.http-401.title', 'missing'],
  },
  {
    rule: 'parity',
    because: 'a console label is translated',
    spoil: (project) =>
      setText(
        project,
        'nl',
        'apps/okta',
        'procedure.in-app.actions.open-tokens',
        'Open <ui>Beveiliging</ui> › <ui>API</ui> › <ui>Tokens</ui>.',
      ),
    says: ['nl/apps/okta.json', 'console label'],
  },
  {
    rule: 'parity',
    because: 'a placeholder is misspelt',
    spoil: (project) => setText(project, 'fr', 'interface', 'browse.title-app', 'Erreurs de {{ap}}'),
    says: ['fr/interface.json', 'browse.title-app', 'placeholders'],
  },
  {
    rule: 'parity',
    because: 'a tag nobody knows is used',
    spoil: (project) => setText(project, 'ko', 'flows', 'choices.yes', '<i>예</i>'),
    says: ['ko/flows.json', 'choices.yes', '<i>'],
  },
  {
    rule: 'names',
    because: 'Box is translated',
    spoil: (project) => setText(project, 'ja', 'apps/box', 'entries.app-removed.title', 'ボックスが拒否しました'),
    says: ['ja/apps/box.json', 'ボックス', 'write Box'],
  },
  {
    rule: 'placeholders',
    because: 'a scaffolded text is not written',
    spoil: (project) => setText(project, 'en', 'apps/okta', 'entries.http-401.title', 'WRITE THIS'),
    says: ['entries.http-401.title', 'not written'],
  },
];

describe('a broken project is refused, naming file, id, rule and remedy', () => {
  for (const { rule, because, spoil, says } of rows) {
    test(`${rule}: ${because}`, () => {
      const project = copyProject();
      spoil(project);
      const check = allChecks.find(({ name }) => name === rule);
      const lines = (check?.check(project) ?? []).map((failure) => formatFailure(rule, failure));
      expect(lines.some((line) => says.every((part) => line.includes(part)) && line.includes('Remedy'))).toBe(true);
    });
  }
});
