import { useEffect, useMemo, useRef } from 'react';
import type { RedactedText } from './redacted-text.ts';
import type { IdentityKind } from './report-settings.tsx';
import { identityKinds } from './visible-kinds.ts';

/** Kinds to choose from; while a long text is redacted anew, those from before. */
export function useKinds(redacted: RedactedText | undefined, keep: readonly IdentityKind[]): readonly IdentityKind[] {
  const last = useRef<readonly IdentityKind[]>([]);
  const kinds = useMemo(() => (redacted === undefined ? undefined : identityKinds(redacted, keep)), [redacted, keep]);
  useEffect(() => {
    if (kinds !== undefined) last.current = kinds;
  }, [kinds]);
  return kinds ?? last.current;
}
