import { useEffect, useState } from 'react';

/**
 * A value once it has stopped changing.
 *
 * @param milliseconds How long it has to stay the same.
 */
export function useSettled<T>(value: T, milliseconds: number): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return settled;
}
