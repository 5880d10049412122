import type { FieldLabel } from './field-labels.ts';
import { isCode, isMasked } from './visible.ts';

/** A value with what is known about its field. */
export interface FieldValue {
  readonly value: string;
  readonly label: FieldLabel;
  /** Whether quotation marks stand around it. */
  readonly isQuoted: boolean;
  /** Whether the separator belongs to data (`=`, quotation marks), and not to prose (`password: wrong`). */
  readonly isFirm: boolean;
  /** The two characters behind the value. */
  readonly after: string;
}

/** Whether the value of a field that may hold a secret is one, and not a mask, a code or a word about the field. */
export function isSecretValue({ value, label, isQuoted, isFirm, after }: FieldValue): boolean {
  if (value.length < 2 || isMasked(value) || isCode(value) || NOTHING.test(value) || PATH.test(value)) return false;
  const isPassword = label.kind === 'password';
  if (BLANK.test(value)) return isPassword && isQuoted && !SENTENCE.test(value);
  if (label.trust === 'likely') return looksRandom(value);
  if (isFirm) return true;
  return isPassword ? !PLAIN_WORD.test(value) || !GOES_ON.test(after) : looksRandom(value);
}

function looksRandom(value: string): boolean {
  if (value.length < 8) return false;
  return HAS_DIGIT.test(value) ? HAS_LETTER.test(value) || value.length >= 12 : value.length >= 24 && MIXED.test(value);
}

const BLANK = /\s/;
const HAS_DIGIT = /\d/;
const HAS_LETTER = /[A-Za-z]/;
const MIXED = /^(?=[^a-z]*[a-z])(?=[^A-Z]*[A-Z])[\w+/=~-]*$/;
const PLAIN_WORD = /^[\p{L}'’-]+$/u;
/** A sentence goes on behind the word. */
const GOES_ON = /^[ ,.;:!?][^\r\n]/;
/** `PWD=/home/app`, `pass: C:\temp`. */
const PATH = /^(?:\/[\w.-]+\/|[A-Za-z]:\\)/;
/** Words that stand where the secret is missing, or say what is wrong with it. */
const NOTHING =
  /^(?:null|nil|none|undefined|true|false|yes|no|n\/a|empty|missing|required|optional|expired|invalid|incorrect|wrong|unknown|rejected|revoked|failed|blank|unset|not[ _-]?set|string|bearer|basic|type|the|is|was|and|or|for|not)$/i;
const SENTENCE =
  /\b(?:is|are|was|must|should|cannot|can't|not|no|invalid|incorrect|wrong|expired|required|missing|failed|too|at least|please|your|the)\b/i;
