import { useEffect, useRef, useState } from 'react';

/**
 * Takes what is dropped anywhere on the page: a file dropped beside the box would otherwise replace the page, and the
 * paste with it.
 *
 * @param onDrop Gets the first file, or else the text.
 * @returns Whether something is being dragged over the page.
 */
export function useFileDrop(onDrop: (dropped: File | string) => void): boolean {
  const [isDragging, setDragging] = useState(false);
  const latest = useRef(onDrop);
  useEffect(() => {
    latest.current = onDrop;
  });
  useEffect(() => {
    const over = (event: DragEvent): void => {
      event.preventDefault();
      setDragging(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setDragging(false);
    };
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      setDragging(false);
      const dropped = event.dataTransfer?.files[0] ?? event.dataTransfer?.getData('text/plain') ?? '';
      if (dropped !== '') latest.current(dropped);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, []);
  return isDragging;
}
