import { renderToString } from 'react-dom/server';
import type { PageFiles } from '../catalog/index.ts';
import { codesQuery, guideQuery, recognitionQuery, startQuery } from '../catalog/queries.ts';
import type { LocaleTag } from '../i18n/locales.ts';
import { SHARED_NAMESPACES } from '../i18n/use-texts.ts';
import { App } from '../shell/app.tsx';
import { CATALOG_BASE } from '../shell/base.ts';
import { fetchNeeds, type PageNeeds } from '../shell/page-needs.ts';
import { createServices, type Services } from '../shell/services.ts';
import { allPaths, needsOf } from './needs-of.ts';
import { headOf, type PageHead } from './page-head.ts';

export { allPaths };

/** A page as it is written to disk, without its frame of HTML. */
export interface RenderedPage {
  /** What stands in the root element. */
  readonly body: string;
  readonly head: PageHead;
  readonly needs: PageNeeds;
}

/** Reads a namespace of a locale. */
export type ReadTexts = (locale: string, namespace: string) => object;

/**
 * Draws one page as the browser would, from those files alone that the page says it needs.
 *
 * @param below Path below the locale, such as `/errors/okta.http-401/`.
 * @throws Error naming the page when it needs more than it says, so that the browser could not take it over.
 */
export async function renderPage(
  below: string,
  locale: LocaleTag,
  catalog: PageFiles,
  readTexts: ReadTexts,
): Promise<RenderedPage> {
  const needs = needsOf(below, locale, catalog);
  const services = await servicesFor(needs, catalog, readTexts);
  const body = renderToString(<App services={services} path={needs.path} />);
  if (!body.includes('<h1')) throw new Error(`Signpost: ${needs.path} needs more than it says`);
  const head = headOf(below, needs, catalog, services);
  return { body, head, needs };
}

/** Pages that need the same share what holds it; reading text anew for each would take most of the time. */
const filled = new Map<string, Promise<Services>>();

function servicesFor(needs: PageNeeds, catalog: PageFiles, readTexts: ReadTexts): Promise<Services> {
  const { locale, files, namespaces, screen } = needs;
  const key = JSON.stringify([locale, screen, files, namespaces]);
  const known = filled.get(key) ?? fillServices(needs, catalog, readTexts);
  filled.set(key, known);
  return known;
}

async function fillServices(needs: PageNeeds, catalog: PageFiles, readTexts: ReadTexts): Promise<Services> {
  const services = createServices();
  const { queries, i18n } = services;
  const files = {
    start: () => queries.setQueryData(startQuery(CATALOG_BASE).queryKey, catalog.start),
    guide: () => queries.setQueryData(guideQuery(CATALOG_BASE).queryKey, catalog.guide),
    codes: () => queries.setQueryData(codesQuery(CATALOG_BASE).queryKey, catalog.codes),
    recognition: () => queries.setQueryData(recognitionQuery(CATALOG_BASE).queryKey, catalog.recognition),
  };
  for (const file of needs.files) files[file]();
  for (const namespace of [...SHARED_NAMESPACES, ...needs.namespaces])
    i18n.addResourceBundle(needs.locale, namespace, readTexts(needs.locale, namespace));
  await fetchNeeds(services, needs);
  return services;
}
