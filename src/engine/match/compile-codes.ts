import type { AppId, CodeKind, EntryId } from '../../catalog/types.ts';
import { wordsOf } from '../parse/tokenise.ts';
import type { Steps } from '../steps.ts';
import type { CodeSigns, RecognitionData } from './recognition-data.ts';
import { keyOf } from './signature-keys.ts';

/** A row of a code list, ready for matching. */
export interface CompiledCode {
  readonly id: EntryId;
  readonly app: AppId;
  readonly kind: CodeKind;
  /** Key of the code itself. */
  readonly key: string;
  /** Keys of the code without its prefix: where its surroundings say that it is one, in a table, and elsewhere. */
  readonly numberKey: string;
  readonly cellKey: string;
  readonly looseKey: string;
  /** A word any software may print: it needs a sign of its app beside it. */
  readonly isOrdinary: boolean;
  /** Whether a symbolic name is so long that nobody else has it. */
  readonly hasTellingName: boolean;
  /** Number of words of each phrase, by its text. */
  readonly wordsByPhrase: ReadonlyMap<string, number>;
}

/** Prepares the rows of all code lists. */
export function* compileCodes({ codes }: RecognitionData): Steps<readonly CompiledCode[]> {
  const compiled: CompiledCode[] = [];
  for (const code of codes) {
    yield;
    compiled.push(compileCode(code));
  }
  return compiled;
}

function compileCode({ id, app, kind, code, names, isOrdinary, phrases }: CodeSigns): CompiledCode {
  return {
    id,
    app,
    kind,
    key: keyOf('code', code),
    numberKey: keyOf('number', code),
    cellKey: keyOf('cell', code),
    looseKey: keyOf('loose', code),
    isOrdinary: isOrdinary === true,
    hasTellingName: (names ?? []).some((name) => name.length >= MIN_TELLING_NAME),
    wordsByPhrase: new Map((phrases ?? []).map((text) => [text, wordsOf(text).length])),
  };
}

/** `UserStrongAuthClientAuthNRequired` is Entra's alone; `InvalidResource` is many programs'. */
const MIN_TELLING_NAME = 24;
