import { useEffect, useMemo, useState } from 'react';
import { MAX_PASTE_CHARS, type RedactionKind, redact } from '../../engine/index.ts';
import { MAX_SHORT_CHARS } from '../../platform/long-paste.ts';
import { placeRemoved, type RedactedText } from './redacted-text.ts';
import { Redactor } from './redactor.ts';

/**
 * Redacts all of the paste that is read.
 *
 * @param keep Kinds to leave visible; the same array while nothing changes.
 * @returns `undefined` without a paste, and while a long one is being redacted.
 */
export function useRedaction(paste: string, keep: readonly RedactionKind[]): RedactedText | undefined {
  const text = useMemo(() => (paste.trim() === '' ? '' : paste.slice(0, MAX_PASTE_CHARS)), [paste]);
  const isLong = text.length > MAX_SHORT_CHARS;
  const short = useMemo(
    () => (text === '' || isLong ? undefined : placeRemoved(text, redact(text, { keep }))),
    [text, isLong, keep],
  );
  const [long, setLong] = useState<{ readonly redacted: RedactedText; readonly keep: readonly RedactionKind[] }>();
  const redactor = useRedactor();
  useEffect(() => {
    if (!isLong) return undefined;
    return redactor.redact(text, keep, (redaction) => setLong({ redacted: placeRemoved(text, redaction), keep }));
  }, [redactor, isLong, text, keep]);
  if (!isLong) return short;
  return long?.keep === keep && long.redacted.original === text ? long.redacted : undefined;
}

function useRedactor(): Redactor {
  const [redactor] = useState(() => new Redactor());
  useEffect(() => {
    redactor.prepare();
    return () => redactor.close();
  }, [redactor]);
  return redactor;
}
