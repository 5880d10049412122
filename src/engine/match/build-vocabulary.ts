import type { Term } from '../parse/vocabulary.ts';
import { Vocabulary } from '../parse/vocabulary.ts';
import type { AppSigns, EntrySigns, RecognitionData } from './compile.ts';
import { keyOf } from './signature-keys.ts';

/** Everything a catalog asks for, each once: parts of signatures, phrases, names and hosts of apps, shared wording. */
export function buildVocabulary(data: RecognitionData): Vocabulary {
  const vocabulary = new Vocabulary();
  const known = new Set<string>();
  const addOnce = (text: string, term: Term): void => {
    const id = `${term.kind} ${term.keys.join(' ')} ${text.toLowerCase()}`;
    if (!known.has(id)) vocabulary.add(text, term);
    known.add(id);
  };
  for (const entry of data.entries) addEntryTerms(entry, addOnce);
  for (const app of data.apps) addAppTerms(app, addOnce);
  for (const { id, status, phrases } of data.recognition.wording) {
    const keys = status === undefined ? [`wording:${id}`] : [`wording:${id}`, `reason:${status}`];
    for (const { language, text } of phrases) addOnce(text, { kind: 'wording', value: id, keys, language });
  }
  for (const sign of data.recognition.connectorSigns)
    addOnce(sign, { kind: 'connector', value: sign, keys: ['connector'] });
  return vocabulary;
}

function addEntryTerms(entry: EntrySigns, add: (text: string, term: Term) => void): void {
  for (const signature of entry.signatures) {
    for (const name of signature.exceptions ?? []) add(name, term('exception', name));
    for (const code of signature.codes ?? []) add(code, term('code', code));
    for (const field of signature.fields ?? []) add(field, term('field', field));
    for (const operation of signature.operations ?? []) add(operation, term('operation', operation));
    for (const host of signature.hosts ?? []) add(host, term('host', host));
  }
  for (const { language, text } of entry.phrases) {
    add(text, { kind: 'phrase', value: text, keys: [`phrase:${entry.id}`], language });
  }
}

function addAppTerms(app: AppSigns, add: (text: string, term: Term) => void): void {
  for (const host of app.hosts) add(host, { kind: 'host', value: host, keys: [`host:${host}`, `app:${app.id}`] });
  for (const name of [app.name, ...app.formerNames]) add(name, { kind: 'app', value: name, keys: [`name:${app.id}`] });
}

function term(kind: Term['kind'], value: string): Term {
  return { kind, value, keys: [keyOf(kind, value)] };
}
