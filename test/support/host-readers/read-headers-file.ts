import type { HostReader } from './host-reader.ts';
import { ownFile } from './host-reader.ts';

/**
 * Reads `_headers`: every rule that fits adds its headers; the same header twice is joined with a comma.
 *
 * @param redirects netlify.toml, whose first rule that fits answers where there is no file. Absent: 404.html does.
 */
export function readHeadersFile(text: string, redirects = ''): HostReader {
  const rules = readRules(text);
  const fallbacks = readRedirects(redirects);
  return (path, has) => {
    const headers: Record<string, string> = { 'Cache-Control': HOST_DEFAULT };
    const set = new Set<string>();
    for (const { pattern, header, value } of rules) {
      if (!fits(pattern, path)) continue;
      headers[header] = set.has(header) ? `${headers[header]}, ${value}` : value;
      set.add(header);
    }
    const own = ownFile(path, has);
    const fallback = fallbacks.find(({ from }) => fits(from, path)) ?? { to: '/404.html', status: 404 };
    return { status: own === undefined ? (fallback.status as 200 | 404) : 200, file: own ?? fallback.to, headers };
  };
}

function readRules(text: string) {
  let pattern = '';
  return text.split('\n').flatMap((line) => {
    const [, header, value = ''] = /^ {2}([\w-]+): (.*)$/.exec(line) ?? [];
    if (header !== undefined) return [{ pattern, header, value }];
    pattern = line;
    return [];
  });
}

function readRedirects(text: string) {
  const rule = /\[\[redirects\]\]\nfrom = "(.*)"\nto = "(.*)"\nstatus = (\d+)/g;
  return [...text.matchAll(rule)].map(([, from = '', to = '', status]) => ({ from, to, status: Number(status) }));
}

/** `/folder/*` fits the folder itself too. */
function fits(pattern: string, path: string): boolean {
  const start = pattern.replace('*', '');
  return path.startsWith(start) || `${path}/` === start;
}

const HOST_DEFAULT = 'public, max-age=0, must-revalidate';
