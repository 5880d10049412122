import { type Locale, locales, SOURCE_LOCALE } from '../../src/i18n/locales.ts';
import type { RenderedPage } from '../../src/prerender/render-page.tsx';

/** Where the built site will stand. */
export interface Site {
  /** Path it is served under, with a slash at both ends. */
  readonly base: string;
  /** Its address without a slash at the end. Absent: not known, so nothing absolute is written. */
  readonly origin: string | undefined;
}

/**
 * The whole HTML of a page.
 *
 * @param empty The page of the locale without content.
 * @param below Path below the locale.
 */
export function writePage(empty: string, below: string, locale: Locale, page: RenderedPage, site: Site): string {
  const { head, body, needs } = page;
  return empty
    .replace(/<title>.*?<\/title>/, () => `<title>${escapeHtml(head.title)}</title>`)
    .replace(/(<meta name="description" content=")[^"]*/, (_, start) => `${start}${escapeHtml(head.description)}`)
    .replace(
      '</head>',
      () => `${WAIT}${[...links(below, locale, site), ...preview(page, below, locale, site)].join('')}</head>`,
    )
    .replace(/<noscript>.*?<\/noscript>/s, '')
    .replace(
      '<div id="root"></div>',
      () => `<div id="root">${body}</div><script id="page-needs" type="application/json">${escapeJson(needs)}</script>`,
    );
}

/** A page that arrives in pieces is shown once all of it is there: otherwise its parts would push each other about. */
const WAIT = '<link rel="expect" href="#page-needs" blocking="render">';

/** What a page says when its program does not start; `boot.json` of a locale has it. */
export interface StartText {
  readonly failed: Readonly<Record<'title', string>>;
  readonly crashed: Readonly<Record<'text' | 'retry', string>>;
}

/**
 * The page without content, in a locale; for addresses that have no page of their own.
 *
 * @param template The page of the build, with an empty root.
 */
export function emptyPage(template: string, { tag, direction }: Locale, { failed, crashed }: StartText): string {
  // An empty address is that of the page: to follow it is to load it anew, without any script.
  const words = [
    `<h2>${escapeHtml(failed.title)}</h2>`,
    `<p>${escapeHtml(crashed.text)}</p>`,
    `<p><a href="">${escapeHtml(crashed.retry)}</a></p>`,
  ];
  return template
    .replace('<html lang="en" dir="ltr">', `<html lang="${tag}" dir="${direction}">`)
    .replace(
      '<div id="root"></div>',
      () => `<div id="root"></div><section id="not-started" role="alert" hidden>${words.join('')}</section>`,
    );
}

/** Addresses of a page in every locale. Empty while the site's own is not known. */
function links(below: string, { tag }: Locale, { base, origin }: Site): readonly string[] {
  if (origin === undefined) return [];
  const address = (other: string): string => escapeHtml(`${origin}${base}${other}${below}`);
  return [
    `<link rel="canonical" href="${address(tag)}">`,
    ...locales.map((one) => `<link rel="alternate" hreflang="${one.tag}" href="${address(one.tag)}">`),
    `<link rel="alternate" hreflang="x-default" href="${address(SOURCE_LOCALE)}">`,
    `<meta property="og:url" content="${address(tag)}">`,
  ];
}

function preview({ head }: RenderedPage, below: string, { tag }: Locale, { base, origin }: Site): readonly string[] {
  const { answer } = head;
  const data =
    answer === undefined
      ? undefined
      : {
          '@context': 'https://schema.org',
          '@type': 'FAQPage',
          inLanguage: tag,
          ...(origin === undefined ? {} : { url: `${origin}${base}${tag}${below}` }),
          mainEntity: [
            { '@type': 'Question', name: answer.question, acceptedAnswer: { '@type': 'Answer', text: answer.text } },
          ],
        };
  return [
    `<meta property="og:type" content="${answer === undefined ? 'website' : 'article'}">`,
    '<meta property="og:site_name" content="Signpost">',
    `<meta property="og:title" content="${escapeHtml(head.title)}">`,
    `<meta property="og:description" content="${escapeHtml(head.description)}">`,
    `<meta property="og:locale" content="${tag}">`,
    ...(data === undefined ? [] : [`<script type="application/ld+json">${escapeJson(data)}</script>`]),
  ];
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** Safe inside a script element. */
function escapeJson(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
