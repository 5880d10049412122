import { REDACTION_KINDS } from '../../engine/index.ts';
import type { RedactedText } from './redacted-text.ts';
import type { IdentityKind } from './report-settings.tsx';

/** Kinds that name someone or something and stand in a text, whether they were taken out or kept, in a fixed order. */
export function identityKinds(redacted: RedactedText, keep: readonly IdentityKind[]): readonly IdentityKind[] {
  const present = new Set<string>([...redacted.removed.map(({ kind }) => kind), ...keep]);
  return IDENTITY_KINDS.filter((kind) => present.has(kind));
}

const IDENTITY_KINDS = (Object.keys(REDACTION_KINDS) as readonly (keyof typeof REDACTION_KINDS)[]).filter(
  (kind): kind is IdentityKind => REDACTION_KINDS[kind] === 'identity',
);
