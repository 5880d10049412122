import { brotliCompressSync } from 'node:zlib';
import type { Plugin } from 'vite';

/** Prints what each script of the build is made of, by package and folder: `npm run size:chart`. */
export function bundleChart(root: string): Plugin {
  return {
    name: 'signpost:bundle-chart',
    apply: (_, { command }) => command === 'build' && process.env.CHART === '1',
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? [file] : []));
      for (const { fileName, code, modules } of chunks.toSorted((a, b) => b.code.length - a.code.length)) {
        const parts = new Map<string, number>();
        for (const [id, { renderedLength }] of Object.entries(modules)) {
          const part = partOf(id, root);
          parts.set(part, (parts.get(part) ?? 0) + renderedLength);
        }
        const brotli = (brotliCompressSync(code).length / 1000).toFixed(1);
        process.stdout.write(
          `\n${fileName}: ${(code.length / 1000).toFixed(1)} KB, ${brotli} KB brotli\n${draw(parts)}`,
        );
      }
    },
  };
}

/** The package a module belongs to, else its folder in the sources. */
function partOf(id: string, root: string): string {
  const inPackage = /node_modules\/((?:@[^/]+\/)?[^/]+)(?!.*node_modules\/)/.exec(id)?.[1];
  return inPackage ?? (/^\/src\/(?:features\/)?[^/]+/.exec(id.replace(root, ''))?.[0].slice(1) || 'the build itself');
}

/** A line with a bar for each part, the largest first; lengths are those before minification. */
function draw(parts: ReadonlyMap<string, number>): string {
  const sorted = [...parts].filter(([, length]) => length > 0).toSorted(([, a], [, b]) => b - a);
  const whole = sorted.reduce((sum, [, length]) => sum + length, 0);
  return sorted
    .slice(0, MAX_PARTS)
    .map(([part, length]) => {
      const share = length / whole;
      return `  ${part.padEnd(32)} ${`${Math.round(share * 100)} %`.padStart(5)} ${'█'.repeat(Math.ceil(share * BAR))}\n`;
    })
    .join('');
}

const MAX_PARTS = 12;
const BAR = 40;
