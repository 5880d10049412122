import { expect, test } from 'vitest';
import { firstScript } from '../../scripts/build/first-script.ts';

const IMPORTS: Readonly<Record<string, readonly string[]>> = {
  '/site/src/boot.ts': ['/site/src/platform/early.ts'],
  '/site/src/main.tsx': ['/site/src/shell/app.tsx', '/site/src/platform/early.ts'],
  '/site/src/shell/app.tsx': ['/site/src/ui/link.tsx', '/site/src/engine/index.ts', '/site/src/main.tsx'],
  '/site/src/engine/index.ts': ['/site/src/engine/diagnose.ts'],
};

test.each([
  ['what starts the page', '/site/src/main.tsx', 'main'],
  ['what that needs', '/site/src/ui/link.tsx', 'main'],
  ['what comes before it', '/site/src/platform/early.ts', undefined],
  ['the engine', '/site/src/engine/diagnose.ts', undefined],
  ['a later screen', '/site/src/shell/screens/about.tsx', undefined],
])('%s: the first script or not', (_, id, file) => {
  const graph = { getModuleInfo: (one: string) => ({ importedIds: IMPORTS[one] ?? [] }) };
  expect(firstScript('/site')(id, graph)).toBe(file);
});
