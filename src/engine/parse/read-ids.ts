import type { EvidenceKind } from '../types.ts';
import type { Fact } from './evidence.ts';

/**
 * Reads what support asks for: correlation, trace and request ids, the tenant, and the method of the HTTP request.
 *
 * @returns Facts without keys, in the order they stand for each kind.
 */
export function readIds(text: string): readonly Fact[] {
  return [...readGuids(text), ...readTraces(text), ...readMethods(text)];
}

function readGuids(text: string): Fact[] {
  const found: Fact[] = [];
  for (const match of text.matchAll(GUID)) {
    const kind = kindOf(text.slice(Math.max(0, match.index - LABEL_CHARS), match.index));
    if (kind !== undefined) found.push(factOf(kind, match[0], match.index));
    if (found.length === MAX_IDS) break;
  }
  return found;
}

/** What the text before a GUID says it is. A GUID without a label may be anything, a secret too. */
function kindOf(before: string): EvidenceKind | undefined {
  const label = ID_LABEL.exec(before)?.[1]?.toLowerCase();
  if (label !== undefined) return label.startsWith('corr') ? 'correlation-id' : (`${label}-id` as EvidenceKind);
  if (TENANT_LABEL.test(before)) return 'tenant-id';
  return APP_LABEL.test(before) ? 'app-id' : undefined;
}

/** `traceparent: 00-d8d4599ff7647e324809c47743a1e123-b59ff30864f72636-00` (W3C Trace Context). */
function readTraces(text: string): Fact[] {
  return [...text.matchAll(TRACE_PARENT)]
    .slice(0, MAX_IDS)
    .map((match) =>
      factOf('trace-id', match[1] as string, match.index + match[0].length - (match[1] as string).length),
    );
}

function readMethods(text: string): Fact[] {
  return [...text.matchAll(METHOD)].slice(0, MAX_METHODS).map((match) => {
    const method = match[1] ?? match[2] ?? '';
    return factOf('method', method, match.index + match[0].lastIndexOf(method));
  });
}

function factOf(kind: EvidenceKind, value: string, start: number): Fact {
  return { kind, value, keys: [], start, end: start + value.length };
}

/** How far before an id its label may stand: `Correlation ID: `, `"client-request-id" : "`. */
const LABEL_CHARS = 40;
const MAX_IDS = 1000;
const MAX_METHODS = 20;
const GUID = /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi;
const ID_LABEL = /(corr(?:elation)?|trace|request)[\s_-]?id\W{0,8}$/i;
const TENANT_LABEL =
  /(?:(?:tenant|tenant[\s_-]?id|tid|directory(?:[\s_-]?id)?)\W{1,4}|(?:microsoftonline\.com|sts\.windows\.net|login\.windows\.net)\/)$/i;
const APP_LABEL = /(?:app(?:lication)?|client)(?:[\s_-]?id| with (?:id|identifier))?\W{1,4}$/i;
const TRACE_PARENT = /\btraceparent\W{1,4}([0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2})\b/gi;
/** In front of an address or a path, or behind "method". */
const METHOD =
  /\b(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)\b[\s`'":,\]]{1,4}(?=https?:|\/)|\b[Mm]ethod["']?[:=]\s?["']?(GET|POST|PUT|PATCH|DELETE)\b/g;
