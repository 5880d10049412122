import type { PageFiles } from '../catalog/index.ts';
import type { LocaleTag } from '../i18n/locales.ts';
import { appNamespace, GLOSSARY_NAMESPACE } from '../i18n/text-keys.ts';
import { ROUTER_BASE } from '../shell/base.ts';
import type { PageNeeds } from '../shell/page-needs.ts';
import { namespacesOfCode } from '../shell/screens/code-screen.tsx';
import { allNamespaces, findEntry } from '../shell/use-catalog.ts';
import { namespacesOf } from '../shell/walked-entry.ts';

/** Paths below the locale of every page that is prerendered. */
export function allPaths({ guide, codes }: PageFiles): readonly string[] {
  return [
    '/',
    '/about/',
    '/errors/',
    ...guide.apps.map(({ id }) => `/apps/${id}/`),
    ...guide.flows.filter(({ purpose }) => purpose === 'ask').map(({ id }) => `/ask/${id}/`),
    ...guide.apps.flatMap(({ entries }) => entries.map(({ id }) => `/errors/${id}/`)),
    ...codes.codes.map(({ id }) => `/errors/${id}/`),
  ];
}

/**
 * What a page needs to be drawn, and to be taken over.
 *
 * @throws Error for a path that no page has.
 */
export function needsOf(below: string, locale: LocaleTag, catalog: PageFiles): PageNeeds {
  const needs = { path: `${ROUTER_BASE}/${locale}${below}`, locale };
  const [, first, id = ''] = below.split('/');
  const { guide, codes, recognition, start } = catalog;
  if (below === '/') {
    const namespaces = [...new Set(start.symptoms.map(({ app }) => appNamespace(app)))];
    return { ...needs, files: ['start'], namespaces };
  }
  if (first === 'about') return { ...needs, screen: 'about', files: ['guide'], namespaces: [] };
  if (first === 'apps' || below === '/errors/') {
    const files = ['recognition', 'guide', 'codes'] as const;
    return { ...needs, screen: 'browse', files, namespaces: allNamespaces(recognition) };
  }
  if (first === 'ask') {
    const app = guide.flows.find((flow) => flow.id === id)?.ask?.app;
    if (app !== undefined)
      return { ...needs, screen: 'ask', files: ['guide'], namespaces: [appNamespace(app), GLOSSARY_NAMESPACE] };
  }
  const found = findEntry(guide, id);
  if (found !== undefined)
    return { ...needs, screen: 'guide', files: ['guide'], namespaces: namespacesOf(guide, found, null) };
  const row = codes.codes.find((one) => one.id === id);
  if (row === undefined) throw new Error(`Signpost: no page has the path ${below}`);
  const files = ['recognition', 'guide', 'codes'] as const;
  return { ...needs, screen: 'guide', files, namespaces: namespacesOfCode(row) };
}
