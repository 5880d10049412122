import type { HostReader } from './host-reader.ts';

/** Reads a Caddyfile: headers, the map of caching, and the first `handle` an address falls into. */
export function readCaddy(text: string): HostReader {
  const headers = Object.fromEntries(
    [...text.matchAll(/^ {4}([A-Z][\w-]+) "(.*)"$/gm)].map(([, name, value]) => [name, value]),
  );
  const [, cached = '', kept = '', otherwise = ''] =
    /map \{path\} \{cache\} \{\n\s+~(\S+) "(.*)"\n\s+default "(.*)"/.exec(text) ?? [];
  const matchers = new Map(
    [...text.matchAll(/@(\w+) path_regexp (?:\w+ )?`?(.*?)`?$/gm)].map(([, name, pattern = '']) => [
      name,
      new RegExp(pattern),
    ]),
  );
  const handles = [...text.matchAll(/^ {2}handle(?: @(\w+))? \{\n(?: {4}try_files (.*)\n)?/gm)];
  const [, errorCache = '', errorPage = ''] =
    /handle_errors \{\n\s+header Cache-Control "(.*)"\n\s+rewrite \* (.*)/.exec(text) ?? [];
  return (path, has) => {
    const handle = handles.find(([, name]) => name === undefined || matchers.get(name)?.test(path));
    const groups = matchers.get(handle?.[1] ?? '')?.exec(path) ?? [];
    const tried = (handle?.[2] ?? '{path}').split(' ').map((one) =>
      one
        .replace('{path}', path)
        .replace('{re.locale.1}', groups[1] ?? '')
        .replaceAll('//', '/'),
    );
    const found = tried.find((file) => !file.endsWith('/') && has(file));
    const cache = new RegExp(cached).test(path) ? kept : otherwise;
    return {
      status: found === undefined ? 404 : 200,
      file: found ?? errorPage,
      headers: { ...headers, 'Cache-Control': found === undefined ? errorCache : cache },
    };
  };
}
