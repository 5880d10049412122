import type { HostReader } from './host-reader.ts';
import { ownFile } from './host-reader.ts';

interface AzureConfig {
  readonly navigationFallback: { readonly rewrite: string; readonly exclude: readonly string[] };
  readonly responseOverrides: Readonly<Record<string, { readonly rewrite: string }>>;
  readonly globalHeaders: Readonly<Record<string, string>>;
  readonly routes: readonly { readonly route: string; readonly headers: Readonly<Record<string, string>> }[];
}

/** Reads staticwebapp.config.json as the host documents it: headers of the first route that fits go before the global ones. */
export function readAzure(text: string): HostReader {
  const { navigationFallback, responseOverrides, globalHeaders, routes } = JSON.parse(text) as AzureConfig;
  return (path, has) => {
    const own = ownFile(path, has);
    const isExcluded = navigationFallback.exclude.some((pattern) => patternOf(pattern).test(path));
    const route = routes.find((one) => patternOf(one.route).test(path));
    return {
      status: own === undefined && isExcluded ? 404 : 200,
      file: own ?? (isExcluded ? (responseOverrides['404']?.rewrite ?? '') : navigationFallback.rewrite),
      headers: { ...globalHeaders, ...route?.headers },
    };
  };
}

/** `/folder/*` or `/*.{a,b}`. */
function patternOf(pattern: string): RegExp {
  const [, start = '', endings] = /^([^*]*)\*(?:\.\{(.*)\})?$/.exec(pattern) ?? [];
  const end = endings === undefined ? '' : `\\.(?:${endings.replaceAll(',', '|')})$`;
  return new RegExp(`^${start.replaceAll('.', '\\.')}.*${end}`);
}
