import { createContext, type ReactNode, use, useMemo } from 'react';
import type { CodeKind, EntryId } from '../catalog/types.ts';

/** What the text of an entry that is one row of a code list is made from. */
export interface KnownCode {
  readonly id: EntryId;
  readonly code: string;
  readonly kind: CodeKind;
}

const NONE: ReadonlyMap<EntryId, KnownCode> = new Map();
const KnownCodesContext = createContext<{ readonly byId: typeof NONE; readonly hasTexts: boolean }>({
  byId: NONE,
  hasTexts: false,
});

/** Tells everything inside which entries are rows of code lists; their text is that of their kind. */
export function KnownCodesProvider({
  codes,
  hasTexts = false,
  children,
}: {
  /** Absent while they are being loaded. */
  readonly codes: readonly KnownCode[] | undefined;
  /** Whether the texts of single codes have been loaded; once they are, whoever shows a code shows it anew. */
  readonly hasTexts?: boolean;
  readonly children: ReactNode;
}) {
  const byId = useMemo(() => (codes === undefined ? NONE : new Map(codes.map((code) => [code.id, code]))), [codes]);
  const known = useMemo(() => ({ byId, hasTexts }), [byId, hasTexts]);
  return <KnownCodesContext value={known}>{children}</KnownCodesContext>;
}

/** Rows of code lists by their entry's id. Empty while they are being loaded. */
export function useKnownCodes(): ReadonlyMap<EntryId, KnownCode> {
  return use(KnownCodesContext).byId;
}
