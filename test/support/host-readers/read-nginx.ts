import type { HasFile } from '../../../src/delivery/answers.ts';
import type { HostReader } from './host-reader.ts';

/** Reads a site for nginx: maps, headers of the server, and the location an address falls into. */
export function readNginx(text: string): HostReader {
  const maps = new Map(
    [...text.matchAll(/^map \$uri (\$\w+) \{\n(.*?)^\}/gms)].map(([, name = '', body = '']) => [name, readMap(body)]),
  );
  const headers = [...text.matchAll(/add_header ([\w-]+) (?:"(.*)"|(\$\w+)) always;/g)];
  const locations = [...text.matchAll(/location (?:~ "(.*)"|\/) \{[^}]*try_files (.*) =404;/g)];
  const errorPage = /error_page 404 (.*);/.exec(text)?.[1] ?? '';
  return (path, has) => {
    const lookUp = (name: string, uri: string): string => maps.get(name)?.(uri) ?? '';
    // The first pattern that fits goes before the plain location.
    const location =
      locations.find(([, pattern]) => pattern !== undefined && new RegExp(pattern).test(path)) ?? plain(locations);
    const tried = (location?.[2] ?? '')
      .split(' ')
      .map((one) => one.replace('$uri', path).replace(/^\$\w+$/, (name) => lookUp(name, path)));
    const found = tried.map((file) => file.replaceAll('//', '/')).find((file) => isFile(file, has));
    const file = found ?? errorPage;
    return {
      status: found === undefined ? 404 : 200,
      file,
      // Headers are written once the file is known, and `$uri` is its path then.
      headers: Object.fromEntries(
        headers.map(([, name = '', value, variable]) => [name, value ?? lookUp(variable ?? '', file)]),
      ),
    };
  };
}

function readMap(body: string): (uri: string) => string {
  const rows = [...body.matchAll(/^ {2}(default|"~(.*?)") "?(.*?)"?;$/gm)];
  return (uri) => {
    const row = rows.find(([, , pattern]) => pattern !== undefined && new RegExp(pattern).test(uri)) ?? plain(rows);
    const groups = new RegExp(row?.[2] ?? '').exec(uri)?.groups ?? {};
    return (row?.[3] ?? '').replace(/\$(\w+)/g, (_, name: string) => groups[name] ?? '');
  };
}

function plain(rows: readonly RegExpMatchArray[]): RegExpMatchArray | undefined {
  return rows.find((row) => row[1] === undefined || row[1] === 'default');
}

function isFile(path: string, has: HasFile): boolean {
  return !path.endsWith('/') && has(path);
}
