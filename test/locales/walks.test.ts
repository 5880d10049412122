import { describe, expect, test } from 'vitest';
import { composeAll } from '../../src/checks/compose-all.ts';
import { loadProject } from '../../src/checks/load-project.ts';
import { allTrails, type NodeText, resolvePosition } from '../../src/engine/index.ts';
import { locales } from '../../src/i18n/locales.ts';
import { choiceKey, nodeKey } from '../../src/i18n/text-keys.ts';
import { flatTextsOf } from '../support/flat-texts.ts';

const project = loadProject(process.cwd());
const textsIn = flatTextsOf(project);

for (const { flow, app, chosen, code, walk } of composeAll(project)) {
  if ('message' in walk) continue;
  const owner = app?.id ?? flow.ask?.app ?? '';
  const homeOf = (text: NodeText): string => (text.flow === 'procedure' ? (chosen?.id ?? owner) : owner);
  describe(`${flow.id} of ${code ?? chosen?.id ?? owner}`, () => {
    test('every way ends in an outcome, and each of its answers is on the way', () => {
      for (const { trail, outcome } of allTrails(walk)) {
        const position = resolvePosition(walk, trail);
        expect(position.outcome?.id).toBe(outcome);
        expect(position.answered).toHaveLength(trail.size);
        expect(position.dropped).toEqual([]);
      }
    });

    test.each(locales.map(({ tag }) => tag))('every step, choice and outcome has its text in %s', (tag) => {
      const textAt = (namespace: string, key: string): string | undefined => textsIn(tag, namespace).get(key);
      for (const step of walk.steps.values()) {
        const { namespace, key } = nodeKey(step.text, homeOf(step.text));
        expect(textAt(namespace, `${key}.title`), `${step.id} title`).toBeTruthy();
        for (const action of step.actions) expect(textAt(namespace, `${key}.actions.${action}`), action).toBeTruthy();
        for (const { id } of step.choices) {
          const label = choiceKey(step.choiceText, id, homeOf(step.choiceText));
          expect(textAt(label.namespace, label.key), `${step.id} ${id}`).toBeTruthy();
        }
      }
      for (const outcome of walk.outcomes.values()) {
        if (outcome.kind === 'entry') continue;
        const { namespace, key } = nodeKey(outcome.text, owner);
        expect(textAt(namespace, `${key}.title`), outcome.id).toBeTruthy();
        expect(textAt(namespace, `${key}.body`), outcome.id).toBeTruthy();
      }
    });
  });
}
