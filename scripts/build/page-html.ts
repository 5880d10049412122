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
 * @param template The page of the build, with an empty root.
 * @param below Path below the locale.
 */
export function writePage(template: string, below: string, locale: Locale, page: RenderedPage, site: Site): string {
  const { head, body, needs } = page;
  return emptyPage(template, locale)
    .replace(/<title>.*?<\/title>/, () => `<title>${escapeHtml(head.title)}</title>`)
    .replace(/(<meta name="description" content=")[^"]*/, (_, start) => `${start}${escapeHtml(head.description)}`)
    .replace(
      '</head>',
      () => `${[...links(below, locale, site), ...preview(page, below, locale, site)].join('')}</head>`,
    )
    .replace(/<noscript>.*?<\/noscript>/s, '')
    .replace(
      '<div id="root"></div>',
      () => `<div id="root">${body}</div><script id="page-needs" type="application/json">${escapeJson(needs)}</script>`,
    );
}

/** The page without content, in a locale; for addresses that have no page of their own. */
export function emptyPage(template: string, { tag, direction }: Locale): string {
  return template.replace('<html lang="en" dir="ltr">', `<html lang="${tag}" dir="${direction}">`);
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
