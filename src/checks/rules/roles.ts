import type { Check, Failure } from '../check.ts';
import type { Project } from '../load-project.ts';

export const roles: Check = {
  name: 'roles',
  description: 'Every role has a name, and every named role is needed.',
  check: checkRoles,
};

function checkRoles({ appFiles, codeFiles, flowFiles, locales }: Project): Failure[] {
  const known = new Set(Object.keys((locales.get('en')?.get('roles')?.data ?? {}) as object));
  // In a row of a code list `who` is its owner; roles are in its guide.
  const guides = codeFiles.flatMap(({ path, data }) =>
    data.codes.flatMap(({ guide }) => (guide?.who ?? []).map((role) => ({ path, role }))),
  );
  const steps = [...appFiles, ...flowFiles].flatMap(({ path, data }) =>
    collectRoles(data).map((role) => ({ path, role })),
  );
  const used = [...steps, ...guides];
  const unknown = used
    .filter(({ role }) => !known.has(role))
    .map(({ path, role }) => ({
      file: path,
      id: role,
      problem: 'this role has no name',
      remedy: 'add it to public/locales/*/roles.json',
    }));
  const unused = [...known]
    .filter((role) => !used.some((use) => use.role === role))
    .map((role) => ({
      file: 'public/locales/en/roles.json',
      id: role,
      problem: 'nobody needs this role',
      remedy: 'remove it from every locale',
    }));
  return [...unknown, ...unused];
}

function collectRoles(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(collectRoles);
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => (key === 'who' ? (value as string[]) : collectRoles(value)));
}
