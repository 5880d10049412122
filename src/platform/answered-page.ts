/**
 * A page is written as it stands without answers. An address that has some shows another step, so the written one stays unseen
 * until the page is drawn: nobody shall begin with the wrong step.
 */
export function hideUnanswered(): void {
  if (window.location.search !== '') document.documentElement.dataset.unanswered = '';
}

/** What stands in the page may be seen. */
export function showPage(): void {
  delete document.documentElement.dataset.unanswered;
}
