import { useEffect, useRef } from 'react';

/** Takes what is pasted anywhere on the page but into a field: there it belongs to the field. */
export function usePasteAnywhere(onPaste: (data: DataTransfer) => void): void {
  const latest = useRef(onPaste);
  useEffect(() => {
    latest.current = onPaste;
  });
  useEffect(() => {
    const paste = ({ target, clipboardData, defaultPrevented }: ClipboardEvent): void => {
      const isField = target instanceof Element && target.closest('input, textarea, select') !== null;
      if (!isField && !defaultPrevented && clipboardData !== null) latest.current(clipboardData);
    };
    window.addEventListener('paste', paste);
    return () => window.removeEventListener('paste', paste);
  }, []);
}
