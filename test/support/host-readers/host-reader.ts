import type { Answer, HasFile } from '../../../src/delivery/answers.ts';

/** What a generated file makes a host send for an address, worked out from its text alone. */
export type HostReader = (path: string, has: HasFile) => Omit<Answer, 'kind'>;

/** The file every host serves for an address if there is one: its own, or the index of its folder. */
export function ownFile(path: string, has: HasFile): string | undefined {
  return [path, `${path.replace(/\/$/, '')}/index.html`].find((file) => !file.endsWith('/') && has(file));
}
