import { type ClipboardEvent, Fragment, useEffect, useRef } from 'react';
import type { Evidence } from '../../engine/index.ts';
import { useLocale } from '../../i18n/locale-context.tsx';
import { useInterfaceText } from '../../i18n/use-text.ts';
import { doOverlap, type Place, useGoToPlace, usePointedPlaces } from '../../ui/pointed-places.tsx';
import { mergeSpans } from './marked-text.tsx';
import styles from './paste-box.module.css';

interface LargePasteProps {
  /** Id of the element that names the box. */
  readonly labelId: string;
  readonly paste: string;
  readonly evidence: readonly Evidence[];
  /** Takes another paste in place of this one. */
  readonly onPaste: (event: ClipboardEvent) => void;
}

/** A paste too long for a text box: its size, and the places where something was recognised. */
export function LargePaste({ labelId, paste, evidence, onPaste }: LargePasteProps) {
  const box = useRef<HTMLElement>(null);
  // The text box, which had the focus, is gone.
  useEffect(() => box.current?.focus({ preventScroll: true }), []);
  useGoToPlace(({ start }) => {
    box.current?.focus({ preventScroll: true });
    box.current?.querySelector(`[data-start="${start}"]`)?.scrollIntoView({ block: 'nearest' });
  });
  const t = useInterfaceText();
  const locale = useLocale();
  const excerpts = groupPlaces(mergeSpans(evidence)).slice(0, MAX_EXCERPTS);
  return (
    <section ref={box} tabIndex={-1} aria-labelledby={labelId} className={styles.large} onPaste={onPaste}>
      <p>
        {t('paste.size', { count: paste.length, size: paste.length.toLocaleString(locale) })}. {t('paste.large')}
      </p>
      {excerpts.length === 0 ? (
        <p className={styles.hint}>{t('paste.no-excerpt')}</p>
      ) : (
        <ul className={styles.excerpts} aria-label={t('paste.excerpt')}>
          {excerpts.map((places) => (
            <li key={places[0]?.start} dir="auto" translate="no">
              <Excerpt paste={paste} places={places} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

type Places = readonly Place[];

/** Marked places with a little of what stands around them. */
function Excerpt({ paste, places }: { readonly paste: string; readonly places: Places }) {
  const first = places[0]?.start ?? 0;
  const last = places.at(-1)?.end ?? 0;
  return (
    <>
      …{paste.slice(Math.max(0, first - EXCERPT_CHARS), first)}
      {places.map(({ start, end }, position) => (
        <Fragment key={start}>
          <ExcerptMark place={{ start, end }}>{paste.slice(start, end)}</ExcerptMark>
          {paste.slice(end, places[position + 1]?.start ?? end)}
        </Fragment>
      ))}
      {paste.slice(last, last + EXCERPT_CHARS)}…
    </>
  );
}

function ExcerptMark({ place, children }: { readonly place: Place; readonly children: string }) {
  const { pointed, point } = usePointedPlaces();
  return (
    <mark
      data-start={place.start}
      data-pointed={pointed.some((other) => doOverlap(place, other)) || undefined}
      onPointerEnter={() => point([place])}
      onPointerLeave={() => point([])}
    >
      {children}
    </mark>
  );
}

/** Places so close that their excerpts would overlap become one, up to a few lines. */
function groupPlaces(places: Places): readonly Places[] {
  const groups: Places[number][][] = [];
  for (const place of places) {
    const group = groups.at(-1);
    const isNear = place.start - (group?.at(-1)?.end ?? -Infinity) < 2 * EXCERPT_CHARS;
    const isShort = place.end - (group?.[0]?.start ?? 0) < MAX_GROUP_CHARS;
    if (group !== undefined && isNear && isShort) group.push(place);
    else groups.push([place]);
  }
  return groups;
}

const MAX_EXCERPTS = 12;
const EXCERPT_CHARS = 60;
const MAX_GROUP_CHARS = 300;
