import { describe, expect, test } from 'vitest';
import { appNamespace, choiceKey, entryKey, nodeKey, SHARED_CHOICES } from '../../src/i18n/text-keys.ts';

describe('the text of an entry', () => {
  test('stands with its app, under the rest of its id', () => {
    expect(entryKey('okta.http-401', 'title')).toEqual({ namespace: 'apps/okta', key: 'entries.http-401.title' });
    expect(entryKey('any-app.read-timed-out', 'fix')).toEqual({
      namespace: 'apps/any-app',
      key: 'entries.read-timed-out.fix',
    });
  });
});

describe('the text of a step or an end', () => {
  const rows: readonly {
    readonly flow: string;
    readonly node: string;
    readonly expected: readonly [namespace: string, key: string];
    readonly because: string;
  }[] = [
    { flow: 'retry', node: 'test-now', expected: ['flows', 'flows.retry.test-now'], because: 'the flow is shared' },
    {
      flow: 'okta.token',
      node: 'owner-removed',
      expected: ['apps/okta', 'flows.token.owner-removed'],
      because: 'the flow is the app’s own, whoever walks it',
    },
    {
      flow: 'procedure',
      node: 'in-app',
      expected: ['apps/box', 'procedure.in-app'],
      because: 'the procedure is that of the app in whose name the flow is walked',
    },
    {
      flow: 'app-outcomes',
      node: 'wait-a-day',
      expected: ['apps/box', 'outcomes.wait-a-day'],
      because: 'several flows of the app end so',
    },
    { flow: 'outcomes', node: 'fixed', expected: ['flows', 'outcomes.fixed'], because: 'every flow can end so' },
  ];

  for (const { flow, node, expected, because } of rows) {
    test(`${flow}, ${node}: ${because}`, () => {
      const { namespace, key } = nodeKey({ flow, node }, 'box');
      expect([namespace, key]).toEqual(expected);
    });
  }
});

describe('the label of a choice', () => {
  for (const choice of SHARED_CHOICES) {
    test(`“${choice}” is the same at every step`, () => {
      expect(choiceKey({ flow: 'okta.token', node: 'a' }, choice, 'okta')).toEqual(
        choiceKey({ flow: 'retry', node: 'b' }, choice, 'box'),
      );
    });
  }

  test('stands with the step when it is the step’s own', () => {
    expect(choiceKey({ flow: 'okta.domain', node: 'compare-domain' }, 'same', 'okta')).toEqual({
      namespace: 'apps/okta',
      key: 'flows.domain.compare-domain.choices.same',
    });
  });
});

test('an app has a namespace of its own', () => {
  expect(appNamespace('google-workspace')).toBe('apps/google-workspace');
});
