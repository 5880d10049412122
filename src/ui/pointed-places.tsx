import { createContext, type ReactNode, use, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';

/** A stretch of the paste in UTF-16 code units: from `start` up to, but without, `end`. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** Which places of the paste the reader points at, be it in the paste or in the reasons that quote it. */
interface PointedPlaces {
  /** Empty when nothing is pointed at. */
  readonly pointed: readonly Place[];
  /** Tells what is pointed at now; nothing, with an empty list. */
  readonly point: (places: readonly Place[]) => void;
  /** Takes the reader to a place in the paste. Does nothing where no paste is on the page. */
  readonly goTo: (place: Place) => void;
  /** Names who can take the reader to a place. Returns how to take that back. */
  readonly handleGoTo: (goTo: (place: Place) => void) => () => void;
}

const nobody: PointedPlaces = { pointed: [], point: () => {}, goTo: () => {}, handleGoTo: () => () => {} };
const PointedPlacesContext = createContext(nobody);

/** Lets the paste and the reasons point at each other. What was pointed at is forgotten with the paste. */
export function PointedPlacesProvider({ paste, children }: { readonly paste: string; readonly children: ReactNode }) {
  const [state, setState] = useState<{ readonly paste: string; readonly places: readonly Place[] }>();
  const handler = useRef<((place: Place) => void) | undefined>(undefined);
  const latest = useRef(paste);
  useEffect(() => {
    latest.current = paste;
  });
  const pointed = state?.paste === paste ? state.places : NOTHING;
  const value = useMemo(
    () => ({
      pointed,
      point: (places: readonly Place[]) => setState({ paste: latest.current, places }),
      goTo: (place: Place) => handler.current?.(place),
      handleGoTo: (goTo: (place: Place) => void) => {
        handler.current = goTo;
        return () => {
          handler.current = undefined;
        };
      },
    }),
    // Not by the paste: with every letter all that can be pointed at would be drawn anew.
    [pointed],
  );
  return <PointedPlacesContext value={value}>{children}</PointedPlacesContext>;
}

/** What is pointed at, and how to point. Outside of the provider nothing ever is. */
export function usePointedPlaces(): Omit<PointedPlaces, 'handleGoTo'> {
  return use(PointedPlacesContext);
}

/** Makes this component the one that takes the reader to a place. */
export function useGoToPlace(goTo: (place: Place) => void): void {
  const { handleGoTo } = use(PointedPlacesContext);
  const onGoTo = useEffectEvent(goTo);
  useEffect(() => handleGoTo((place) => onGoTo(place)), [handleGoTo]);
}

/** Whether two stretches share at least one character. */
export function doOverlap(a: Place, b: Place): boolean {
  return a.start < b.end && b.start < a.end;
}

const NOTHING: readonly Place[] = [];
