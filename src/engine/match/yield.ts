import type { Candidate } from './candidates.ts';
import type { CompiledCatalog } from './compile.ts';

/**
 * Leaves out candidates that another one explains away.
 *
 * - A contained message yields to the one that contains it: `TokenRefreshException` alone has another cause than the
 *   same inside `ContextManagerServiceException`.
 * - What leaves an exact code of the paste unexplained yields to what explains it: a plain HTTP 400 to AF20012.
 */
export function yieldToStronger(candidates: readonly Candidate[], catalog: CompiledCatalog): readonly Candidate[] {
  return candidates.filter(
    (candidate) =>
      !candidates.some(
        (other) => other !== candidate && (contains(other, candidate) || explainsMore(other, candidate, catalog)),
      ),
  );
}

function contains(larger: Candidate, smaller: Candidate): boolean {
  if (larger.found.size <= smaller.found.size || !larger.complete) return false;
  for (const key of smaller.found) if (!larger.found.has(key)) return false;
  return true;
}

function explainsMore(other: Candidate, candidate: Candidate, catalog: CompiledCatalog): boolean {
  return other.complete && exactCodes(other, catalog) > exactCodes(candidate, catalog);
}

/** Codes of open standards (`invalid_grant`) do not count: many errors share them. */
function exactCodes(candidate: Candidate, catalog: CompiledCatalog): number {
  let count = 0;
  for (const key of candidate.found) if (key.startsWith('code:') && !catalog.commonKeys.has(key)) count++;
  return count;
}
