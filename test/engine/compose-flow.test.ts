import { describe, expect, test } from 'vitest';
import type { IncludeStep, Part } from '../../src/catalog/types.ts';
import type { WalkFlow } from '../../src/engine/index.ts';
import { action, compose, flowOf, question } from '../support/small-flow.ts';

const PART: Part = { id: 'in-app', who: ['app-admin'], minutes: [2, 5], actions: ['open', 'save'] };
const RETRY = flowOf('retry', [action('again', { fixed: 'fixed', failed: 'exit:failed' })], { purpose: 'part' });

function includeOf(flow: string, exits: IncludeStep['exits'], id = 'try'): IncludeStep {
  return { id, kind: 'include', flow, exits };
}

/** Edges as `step -choice-> target`. */
function edgesOf({ steps }: WalkFlow): readonly string[] {
  return [...steps.values()].flatMap(({ id, choices }) =>
    choices.map((choice) => `${id} -${choice.id}-> ${choice.to}`),
  );
}

describe('includes', () => {
  test('the steps of an include stand behind its id, and its exits lead on', () => {
    const flow = compose(
      flowOf('f', [includeOf('retry', { failed: 'ask' }), question('ask', { yes: 'fixed', no: 'escalate' })]),
      [RETRY],
    );
    expect(flow.start).toBe('try.again');
    expect(edgesOf(flow)).toEqual([
      'try.again -fixed-> fixed',
      'try.again -failed-> ask',
      'ask -yes-> fixed',
      'ask -no-> escalate',
    ]);
  });

  test('the same flow can be included twice', () => {
    const steps = [includeOf('retry', { failed: 'then' }), includeOf('retry', { failed: 'escalate' }, 'then')];
    expect(edgesOf(compose(flowOf('f', steps), [RETRY]))).toEqual([
      'try.again -fixed-> fixed',
      'try.again -failed-> then.again',
      'then.again -fixed-> fixed',
      'then.again -failed-> escalate',
    ]);
  });

  test('includes within includes pass their exits outwards', () => {
    const outer = flowOf('outer', [includeOf('retry', { failed: 'exit:lost' }, 'inner')], { purpose: 'part' });
    const flow = compose(flowOf('f', [includeOf('outer', { lost: 'escalate' })]), [RETRY, outer]);
    expect(edgesOf(flow)).toEqual(['try.inner.again -fixed-> fixed', 'try.inner.again -failed-> escalate']);
  });

  test('the wording of an included step stands with the flow it was written in', () => {
    const flow = compose(flowOf('f', [includeOf('retry', { failed: 'escalate' })]), [RETRY]);
    expect(flow.steps.get('try.again')?.text).toEqual({ flow: 'retry', node: 'again' });
  });
});

describe('parts of the procedure', () => {
  const steps = [
    action('connect', { done: 'check' }, { procedure: 'in-app' }),
    question('check', { yes: 'fixed', no: 'escalate' }),
  ];

  test("a step shows the app's part, with its own choices", () => {
    const [step] = steps;
    if (step?.kind !== 'action') throw new Error('the first step is an action');
    const { actions: _, ...pointing } = step;
    const shown = compose(flowOf('f', [pointing, ...steps.slice(1)]), [], [PART]).steps.get('connect');
    expect(shown).toMatchObject({
      text: { flow: 'procedure', node: 'in-app' },
      choiceText: { flow: 'f', node: 'connect' },
      who: ['app-admin'],
      minutes: [2, 5],
      actions: ['open', 'save'],
      choices: [{ id: 'done', to: 'check' }],
    });
  });

  test('what the step says itself goes before the part', () => {
    const own = action('connect', { done: 'fixed' }, { procedure: 'in-app', who: ['owner'], minutes: [9, 9] });
    const step = compose(flowOf('f', [own]), [], [PART]).steps.get('connect');
    expect(step).toMatchObject({ who: ['owner'], minutes: [9, 9], actions: ['connect-now'] });
  });

  test('a step whose app has no such part is passed over, at the start and on the way', () => {
    const flow = compose(flowOf('f', steps));
    expect(flow.start).toBe('check');
    const later = compose(flowOf('f', [question('first', { yes: 'connect', no: 'escalate' }), ...steps]));
    expect(edgesOf(later)).toContain('first -yes-> check');
    expect(later.steps.has('connect')).toBe(false);
  });

  test('steps passed over that lead to each other are an error that names the flow', () => {
    const circle = [
      action('one', { done: 'two' }, { procedure: 'in-app' }),
      action('two', { done: 'one' }, { procedure: 'in-app' }),
    ];
    expect(() => compose(flowOf('round', circle))).toThrow(/round.*circles/);
  });
});

describe('outcomes', () => {
  test('own, shared and built-in ends know where their wording stands', () => {
    const flow = compose(
      flowOf('f', [question('ask', { a: 'later', b: 'gone', c: 'fixed', d: 'entry:acme.locked' })], {
        outcomes: [
          { id: 'later', kind: 'wait' },
          { id: 'gone', kind: 'not-covered', shared: true },
        ],
      }),
    );
    expect([...flow.outcomes.values()]).toEqual([
      { id: 'later', kind: 'wait', text: { flow: 'f', node: 'later' } },
      { id: 'gone', kind: 'not-covered', text: { flow: 'app-outcomes', node: 'gone' } },
      { id: 'fixed', kind: 'fixed', text: { flow: 'outcomes', node: 'fixed' } },
      { id: 'entry:acme.locked', kind: 'entry', text: { flow: 'outcomes', node: 'acme.locked' } },
    ]);
  });

  test("a question's wording stands with the app it asks about", () => {
    const ask = flowOf('ask-403', [question('kind', { yes: 'entry:acme.a', no: 'entry:acme.b' })], {
      purpose: 'ask',
      ask: { app: 'acme', status: [403] },
    });
    expect(compose(ask).steps.get('kind')?.text.flow).toBe('acme.ask-403');
  });
});

test.each([
  { flow: flowOf('f', [includeOf('nowhere', {})]), expected: /f points to nowhere/, because: 'no such flow' },
  {
    flow: flowOf('f', [includeOf('retry', {})]),
    expected: /retry points to exit:failed/,
    because: 'an exit is missing',
  },
  {
    flow: flowOf('f', [question('ask', { yes: 'fixed', no: 'gone' })]),
    expected: /f points to gone/,
    because: 'no such step',
  },
  {
    flow: flowOf('f', [question('ask', { yes: 'fixed', no: 'exit:x' })]),
    expected: /f points to exit:x/,
    because: 'exits are of parts',
  },
  {
    flow: { ...flowOf('f', [question('ask', { yes: 'fixed' })]), start: 'gone' },
    expected: /f points to gone/,
    because: 'no such start',
  },
])('a flow with a loose end is an error that names both — $because', ({ flow, expected }) => {
  expect(() => compose(flow, [RETRY])).toThrow(expected);
});
