import { loadProject, type Project } from '../../src/checks/load-project.ts';

/** The project as it stands, to be spoilt by a test: every call gives a fresh copy. */
export function copyProject(): Project {
  return structuredClone(real);
}

const real = loadProject(process.cwd());

/** Data of a project that a test may change; the real types are read-only. */
export type Changeable<T> = { -readonly [K in keyof T]: T[K] extends object ? Changeable<T[K]> : T[K] };

/** An app's file, changeable. */
export function appFile(project: Project, id: string): Changeable<Project['appFiles'][number]> {
  const file = project.appFiles.find(({ data }) => data.id === id);
  if (file === undefined) throw new Error(`no app ${id}`);
  return file as Changeable<Project['appFiles'][number]>;
}

/** Sets a text of a locale; `undefined` removes it. */
export function setText(project: Project, tag: string, namespace: string, key: string, text: string | undefined): void {
  const file = project.locales.get(tag)?.get(namespace);
  const parts = key.split('.');
  let at = file?.data as Record<string, unknown>;
  for (const part of parts.slice(0, -1)) at = at[part] as Record<string, unknown>;
  const last = parts.at(-1) as string;
  if (text === undefined) delete at[last];
  else at[last] = text;
}
