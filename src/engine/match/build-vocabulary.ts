import type { Term } from '../parse/vocabulary.ts';
import { Vocabulary } from '../parse/vocabulary.ts';
import type { Steps } from '../steps.ts';
import { findPhraseParts } from './phrase-parts.ts';
import type { AppSigns, CodeSigns, EntrySigns, RecognitionData } from './recognition-data.ts';
import { keyOf } from './signature-keys.ts';

type Add = (text: string, term: Term) => void;

/** Everything a catalog asks for, each once: parts of signatures, phrases, codes, signs of apps, shared wording. */
export function* buildVocabulary(data: RecognitionData): Steps<Vocabulary> {
  const vocabulary = new Vocabulary();
  const known = new Set<string>();
  const addOnce: Add = (text, term) => {
    const id = `${term.kind} ${term.keys.join(' ')} ${text.toLowerCase()}`;
    if (!known.has(id)) vocabulary.add(text, term);
    known.add(id);
  };
  const codeTerm = codeTermsOf(data);
  const spell = spellingsOf(data);
  const addSpelled: Add = (text, term) => {
    for (const spelling of spell(text)) addOnce(spelling, term);
  };
  for (const entry of data.entries) {
    yield;
    addEntryTerms(entry, codeTerm, addOnce);
  }
  yield;
  for (const { entry, language, text } of yield* findPhraseParts(data.entries)) {
    yield;
    addOnce(text, { kind: 'phrase', value: text, keys: [`part:${entry}`], language });
  }
  for (const code of data.codes) {
    yield;
    addCodeTerms(code, { data, codeTerm, addSpelled }, addOnce);
  }
  for (const app of data.apps) {
    yield;
    addAppTerms(app, addOnce);
  }
  yield* addSharedTerms(data, addOnce);
  yield* vocabulary.prepare();
  return vocabulary;
}

function addEntryTerms(entry: EntrySigns, codeTerm: CodeTerm, add: Add): void {
  for (const signature of entry.signatures) {
    for (const name of signature.exceptions ?? []) add(name, term('exception', name));
    for (const code of signature.codes ?? []) add(code, codeTerm(code));
    for (const field of signature.fields ?? []) add(field, term('field', field));
    for (const operation of signature.operations ?? []) add(operation, term('operation', operation));
    for (const host of signature.hosts ?? []) add(host, term('host', host));
  }
  for (const { language, text } of entry.phrases) {
    add(text, { kind: 'phrase', value: text, keys: [`phrase:${entry.id}`], language });
  }
}

interface CodeContext {
  readonly data: RecognitionData;
  readonly codeTerm: CodeTerm;
  readonly addSpelled: Add;
}

function addCodeTerms(
  { id, code, names, phrases }: CodeSigns,
  { data, codeTerm, addSpelled }: CodeContext,
  add: Add,
): void {
  add(code, codeTerm(code));
  const family = data.recognition.codeFamilies.find(({ prefix }) => isOfFamily(code, prefix));
  if (family !== undefined) {
    const number = code.slice(family.prefix.length);
    for (const joint of [' ', '_']) add(`${family.prefix}${joint}${number}`, term('code', code));
    if (family.isReadBare === true)
      add(number, { kind: 'number', value: code, keys: [`number:${code.toLowerCase()}`] });
  }
  for (const name of names ?? []) add(name, { kind: 'symbol', value: name, keys: [`symbol:${id}`] });
  for (const text of phrases ?? [])
    addSpelled(text, { kind: 'phrase', value: text, keys: [`phrase:${id}`], language: 'en' });
}

function isOfFamily(code: string, prefix: string): boolean {
  return code.startsWith(prefix) && /^\d+$/.test(code.slice(prefix.length));
}

function addAppTerms(app: AppSigns, add: Add): void {
  for (const host of app.hosts) add(host, { kind: 'host', value: host, keys: [`host:${host}`, `app:${app.id}`] });
  for (const sign of app.signs) add(sign, { kind: 'sign', value: sign, keys: [`app:${app.id}`] });
  for (const name of [app.name, ...app.formerNames]) add(name, { kind: 'app', value: name, keys: [`name:${app.id}`] });
}

function* addSharedTerms({ recognition }: RecognitionData, add: Add): Steps<void> {
  for (const { id, status, phrases } of recognition.wording) {
    yield;
    const keys = status === undefined ? [`wording:${id}`] : [`wording:${id}`, `reason:${status}`];
    for (const { language, text } of phrases) add(text, { kind: 'wording', value: id, keys, language });
  }
  for (const sign of recognition.connectorSigns) add(sign, { kind: 'connector', value: sign, keys: ['connector'] });
  for (const name of recognition.software) {
    yield;
    add(name, { kind: 'software', value: name, keys: ['software'] });
  }
  for (const { id, prefix, labels } of recognition.codeFamilies) {
    yield;
    for (const text of [prefix, ...(labels ?? [])]) add(text, { kind: 'label', value: text, keys: [`family:${id}`] });
  }
  for (const { text } of recognition.labels) add(text, { kind: 'label', value: text, keys: [] });
}

type CodeTerm = (code: string) => Term;

/**
 * Makes the term of a code. An ordinary word counts only behind a label; one with an underscore or a blank is nobody's
 * ordinary word. A standard's code stands in for its HTTP status where no number was read, as a reason phrase does.
 */
function codeTermsOf({ codes, recognition }: RecognitionData): CodeTerm {
  const ordinary = new Set(recognition.commonTerms.codes);
  const statusOf = new Map<string, number>();
  for (const { code, isOrdinary, status } of codes) {
    if (isOrdinary) ordinary.add(code);
    if (isOrdinary && status !== undefined && code.includes('_')) statusOf.set(code, status);
  }
  return (code) => {
    const kind = ordinary.has(code) && !/[_ ]/.test(code) ? 'word' : 'code';
    const status = statusOf.get(code);
    const keys = [keyOf('code', code), ...(status === undefined ? [] : [`reason:${status}`])];
    return { kind, value: code, keys };
  };
}

/** All ways a message is written: services change "isn't" to "is not" and names of products with every release. */
function spellingsOf({ recognition }: RecognitionData): (text: string) => readonly string[] {
  return (text) => {
    const spelled = new Set([text]);
    for (const forms of recognition.spellings) {
      for (const known of [...spelled]) {
        const form = forms.find((one) => known.includes(one));
        for (const other of form === undefined ? [] : forms) spelled.add(known.replace(form as string, other));
      }
    }
    return [...spelled];
  };
}

function term(kind: Term['kind'], value: string): Term {
  return { kind, value, keys: [keyOf(kind, value)] };
}
