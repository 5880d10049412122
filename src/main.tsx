import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { savedTheme, showTheme } from './features/theme/theme.ts';
import { followTranslation } from './platform/translated-page.ts';
import { App } from './shell/app.tsx';
import { fetchNeeds, type PageNeeds } from './shell/page-needs.ts';
import { createServices } from './shell/services.ts';
import './ui/base.css';

const root = document.getElementById('root');
if (root === null) throw new Error('Signpost: the page has no element with the id "root"');
// Built pages have done so before the first paint.
showTheme(savedTheme());
followTranslation(root);
void start(root);

/** Takes the prerendered page over once what it shows is here; any other page is drawn from nothing. */
async function start(container: HTMLElement): Promise<void> {
  const needs = readNeeds();
  const services = createServices();
  const page = (
    <StrictMode>
      <App services={services} />
    </StrictMode>
  );
  const isReady = needs !== undefined && (await fetchNeeds(services, needs).then(succeed, fail));
  // An answered question in the address shows another step than the page was written with.
  if (isReady && window.location.search === '') hydrateRoot(container, page);
  else createRoot(container).render(page);
}

/** What the page in hand needs. `undefined` when it was not prerendered, or for another address. */
function readNeeds(): PageNeeds | undefined {
  const written = document.getElementById('page-needs')?.textContent;
  if (written === undefined || written === null) return undefined;
  const needs = JSON.parse(written) as PageNeeds;
  return needs.path === window.location.pathname ? needs : undefined;
}

function succeed(): boolean {
  return true;
}

/** The page says itself what could not be loaded. */
function fail(): boolean {
  return false;
}
