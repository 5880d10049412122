/**
 * Whether a text between a name and a value is only the marks of a notation: `": "`, `=`, ` : [`. A sentence's full stop is
 * not among them.
 */
export function isNotation(between: string): boolean {
  return between.length <= MAX_BETWEEN_CHARS && NOTATION.test(between);
}

const MAX_BETWEEN_CHARS = 8;
const NOTATION = /^[\s"'`:=>([{#*_\\-]*$/;
