import { useEffect, useEffectEvent } from 'react';

/** Takes what is pasted anywhere on the page but into a field: there it belongs to the field. */
export function usePasteAnywhere(onPaste: (data: DataTransfer) => void): void {
  const take = useEffectEvent(onPaste);
  useEffect(() => {
    const paste = ({ target, clipboardData, defaultPrevented }: ClipboardEvent): void => {
      const isField = target instanceof Element && target.closest('input, textarea, select') !== null;
      if (!isField && !defaultPrevented && clipboardData !== null) take(clipboardData);
    };
    window.addEventListener('paste', paste);
    return () => window.removeEventListener('paste', paste);
  }, []);
}
