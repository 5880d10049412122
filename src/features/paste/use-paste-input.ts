import { type ClipboardEvent, type RefObject, useCallback, useRef, useState } from 'react';
import { MAX_SHORT_CHARS } from '../../platform/long-paste.ts';
import type { Problem } from './input-problem.tsx';
import { usePaste } from './paste-context.tsx';
import { isBinary, readFile } from './read-input.ts';
import { useFileDrop } from './use-file-drop.ts';
import { useOpenedFile } from './use-opened-file.ts';
import { usePasteAnywhere } from './use-paste-anywhere.ts';

/** What can be done with the box. */
export interface PasteInput {
  /** Why the last thing given could not be taken. */
  readonly problem: Problem | undefined;
  readonly isDragging: boolean;
  /** Takes a text in place of what stands in the box. Anything that is no text is answered with a problem. */
  readonly takeText: (text: string) => void;
  /** Reads a file the admin chose. */
  readonly takeFile: (file: File) => Promise<void>;
  /** For the text box: leaves short text to it. */
  readonly onPaste: (event: ClipboardEvent) => void;
  /** For what stands in place of the box: takes any text. */
  readonly onPasteOver: (event: ClipboardEvent) => void;
}

/**
 * Takes what is typed, pasted or dropped.
 *
 * @param box The text box, which keeps its text itself, so that a letter waits for nothing else; absent while a long paste
 *   stands in its place.
 */
export function usePasteInput(box: RefObject<HTMLTextAreaElement | null>): PasteInput {
  const { paste, setPaste } = usePaste();
  const [problem, setProblem] = useState<Problem | undefined>(undefined);
  // What was taken last, drawn already or not.
  const latest = useRef(paste);

  const takeText = useCallback(
    (given: string): void => {
      // The line breaks of a text box: its places are counted with them.
      const text = given.replace(/\r\n?/g, '\n');
      const isText = !isBinary(text);
      setProblem(isText ? undefined : 'binary');
      if (isText) {
        latest.current = text;
        setPaste(text);
      }
      showIn(box.current, latest.current);
    },
    [box, setPaste],
  );
  const takeFile = async (file: File): Promise<void> => {
    const before = latest.current;
    const input = await readFile(file);
    // Whatever was typed or pasted while a slow file was read counts more.
    if (latest.current !== before) return;
    if (input.kind === 'text' && input.text.trim() === '') setProblem('unreadable');
    else if (input.kind === 'text') takeText(input.text);
    else setProblem(input.kind);
  };
  const onPaste = (event: ClipboardEvent): void => {
    const file = event.clipboardData.files[0];
    const text = event.clipboardData.getData('text/plain');
    if (text === '' && file !== undefined) {
      event.preventDefault();
      void takeFile(file);
    } else if (text.length > MAX_SHORT_CHARS) {
      // Kept out of the text box: laying out megabytes would freeze the page.
      event.preventDefault();
      takeText(text);
    }
  };
  const onPasteOver = (event: ClipboardEvent): void => {
    const text = event.clipboardData.getData('text/plain');
    if (text === '') {
      onPaste(event);
    } else {
      event.preventDefault();
      takeText(text);
    }
  };
  const isDragging = useFileDrop((file) => void takeFile(file));
  useOpenedFile((file) => (file === undefined ? setProblem('unreadable') : void takeFile(file)));
  usePasteAnywhere((data) => {
    const text = data.getData('text/plain');
    const file = data.files[0];
    if (text !== '') takeText(text);
    else if (file !== undefined) void takeFile(file);
  });
  return { problem, isDragging, takeText, takeFile, onPaste, onPasteOver };
}

/** A text too long for the box will stand in its place; in the box, it would freeze the page meanwhile. */
function showIn(box: HTMLTextAreaElement | null, text: string): void {
  if (box !== null && text.length <= MAX_SHORT_CHARS && box.value !== text) box.value = text;
}
