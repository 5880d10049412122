import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { metaOf } from '../../scripts/hosts/page-meta.ts';

/** A page of the build, as far as it speaks of what it may do. */
interface BuiltPage {
  readonly file: string;
  /** What stands in its head. */
  readonly head: string;
  /** Directives of the policy it says itself; empty when it says none. */
  readonly policy: readonly string[];
}

/** Reads every page of a build. */
export function readPages(folder: string): readonly BuiltPage[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  return files.map((file) => {
    const page = readFileSync(join(folder, file), 'utf8');
    const head = page.slice(0, page.indexOf('</head>'));
    return { file, head, policy: metaOf(head, 'Content-Security-Policy')?.split('; ') ?? [] };
  });
}
