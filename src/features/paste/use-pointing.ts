import type { PointerEvent, RefObject, SyntheticEvent } from 'react';
import { doOverlap, type Place, useGoToPlace, usePointedPlaces } from '../../ui/pointed-places.tsx';

/** How the text box tells which of its marks the pointer or the caret is on. */
interface Pointing {
  readonly onPointerMove: (event: PointerEvent) => void;
  readonly onPointerLeave: () => void;
  readonly onSelect: (event: SyntheticEvent<HTMLTextAreaElement>) => void;
  readonly onBlur: () => void;
}

/**
 * Points at the mark that lies under the pointer or holds the caret, and selects a place the reader is taken to.
 *
 * @param marks The marks as they are drawn, in the order of the paste.
 */
export function usePointing(box: RefObject<HTMLTextAreaElement | null>, marks: readonly Place[]): Pointing {
  const { pointed, point } = usePointedPlaces();
  useGoToPlace(({ start, end }) => {
    const input = box.current;
    if (input === null) return;
    input.focus({ preventScroll: true });
    input.setSelectionRange(start, end);
    input.parentElement?.querySelector(`mark[data-start="${start}"]`)?.scrollIntoView({ block: 'nearest' });
    input.scrollIntoView({ block: 'nearest' });
  });
  const pointAt = (mark: Place | undefined): void => {
    if (pointed[0]?.start !== mark?.start) point(mark === undefined ? [] : [mark]);
  };
  const leave = (): void => pointAt(undefined);
  return {
    onPointerMove: ({ clientX, clientY }) => pointAt(markUnder(clientX, clientY, marks)),
    onPointerLeave: leave,
    onSelect: ({ currentTarget: { selectionStart, selectionEnd } }) => {
      const caret = { start: selectionStart, end: Math.max(selectionEnd, selectionStart + 1) };
      pointAt(marks.find((mark) => doOverlap(mark, caret)));
    },
    onBlur: leave,
  };
}

/** The marks lie behind the text box, so they get no events of their own. */
function markUnder(x: number, y: number, marks: readonly Place[]): Place | undefined {
  const under = document.elementsFromPoint(x, y).find((element) => element.tagName === 'MARK') as
    | HTMLElement
    | undefined;
  const start = Number(under?.dataset.start);
  return marks.find((mark) => mark.start <= start && start < mark.end);
}
