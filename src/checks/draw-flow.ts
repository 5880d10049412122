import type { WalkFlow } from '../engine/index.ts';

/**
 * Draws a flow as a Mermaid graph: questions as diamonds, actions as boxes, outcomes rounded, an arrow per choice.
 *
 * @returns Text that GitHub and Mermaid's own editor show as a picture.
 */
export function drawFlow(flow: WalkFlow): string {
  const names = new Map([...flow.steps.keys(), ...flow.outcomes.keys()].map((id, position) => [id, `n${position}`]));
  const lines = ['flowchart TD'];
  for (const { id, kind } of flow.steps.values()) {
    const [open, close] = kind === 'question' ? ['{"', '"}'] : ['["', '"]'];
    lines.push(`  ${names.get(id)}${open}${id}${close}`);
  }
  for (const { id, kind } of flow.outcomes.values()) lines.push(`  ${names.get(id)}(["${id}: ${kind}"])`);
  for (const step of flow.steps.values()) {
    for (const { id, to } of step.choices) lines.push(`  ${names.get(step.id)} -->|${id}| ${names.get(to)}`);
  }
  return `${lines.join('\n')}\n`;
}
