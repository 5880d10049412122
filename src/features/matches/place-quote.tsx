import type { ReactNode } from 'react';
import { useInterfaceText } from '../../i18n/use-text.ts';
import { doOverlap, type Place, usePointedPlaces } from '../../ui/pointed-places.tsx';
import styles from './matches.module.css';

interface PlaceQuoteProps {
  readonly paste: string;
  /** Where the quoted text stands in the paste; at least one. */
  readonly places: readonly Place[];
  /** Language of the words. Absent: not known. */
  readonly lang?: string;
  readonly children: ReactNode;
}

/** Words of the paste. Pointing at them marks their place there, and the other way round; pressing them leads to it. */
export function PlaceQuote({ paste, places, lang, children }: PlaceQuoteProps) {
  const t = useInterfaceText();
  const { pointed, point, goTo } = usePointedPlaces();
  const [first] = places;
  const isPointed = places.some((place) => pointed.some((other) => doOverlap(place, other)));
  const leave = (): void => point([]);
  return (
    <button
      type="button"
      className={styles.quote}
      data-pointed={isPointed || undefined}
      aria-description={t('reasons.place', { line: lineOf(paste, first?.start ?? 0) })}
      onPointerEnter={() => point(places)}
      onPointerLeave={leave}
      onFocus={() => point(places)}
      onBlur={leave}
      onClick={() => first !== undefined && goTo(first)}
      lang={lang}
      translate="no"
      dir="auto"
    >
      {children}
    </button>
  );
}

/** Number of the line a character stands in, from 1. */
function lineOf(paste: string, at: number): number {
  let line = 1;
  for (let next = paste.indexOf('\n'); next !== -1 && next < at; next = paste.indexOf('\n', next + 1)) line += 1;
  return line;
}
