import { type ReactNode, StrictMode, startTransition, useEffect } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { savedTheme, showTheme } from './features/theme/theme.ts';
import { showPage } from './platform/answered-page.ts';
import type { EarlyInput } from './platform/early-input.ts';
import { nextTask } from './platform/in-slices.ts';
import { followTranslation } from './platform/translated-page.ts';
import { App } from './shell/app.tsx';
import { fetchNeeds, type PageNeeds } from './shell/page-needs.ts';
import { createServices } from './shell/services.ts';
import './ui/base.css';

/** Takes the prerendered page over once what it shows is here; any other page is drawn from nothing. */
export async function start(container: HTMLElement, early: EarlyInput): Promise<void> {
  // Built pages have done so before the first paint.
  showTheme(savedTheme());
  followTranslation(container);
  // A program that has just been read is a task of its own, and so is what it begins with.
  await nextTask();
  const needs = readNeeds();
  const services = createServices();
  await nextTask();
  const isReady = needs !== undefined && (await fetchNeeds(services, needs).then(succeed, fail));
  await nextTask();
  const page = (
    <StrictMode>
      <App services={services} />
    </StrictMode>
  );
  // An answered question in the address shows another step than the page was written with; a translation other words.
  const isTakenOver = isReady && window.location.search === '' && container.querySelector('font') === null;
  if (isTakenOver) early.take();
  else early.forget();
  // In pieces: what is on the screen already can be scrolled meanwhile.
  startTransition(() => {
    if (isTakenOver) hydrateRoot(container, <Taken onTaken={early.replay}>{page}</Taken>);
    else createRoot(container).render(<Taken onTaken={showPage}>{page}</Taken>);
  });
}

/** Tells when the page has been taken over or drawn. */
function Taken({ onTaken, children }: { readonly onTaken: () => void; readonly children: ReactNode }): ReactNode {
  useEffect(onTaken, [onTaken]);
  return children;
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
