import type { Disguise } from '../disguises.ts';

/** What happens to the message itself, before anything carries it. */
export const messages: readonly Disguise[] = [
  { name: 'capitals', apply: (text) => text.toUpperCase() },
  { name: 'small letters', apply: (text) => text.toLowerCase() },
  { name: 'full-width characters', apply: fullWidth },
  { name: 'Thai digits', apply: (text) => withDigits(text, 0x0e50) },
  { name: 'Arabic digits', apply: (text) => withDigits(text, 0x0660) },
  { name: 'Devanagari digits', apply: (text) => withDigits(text, 0x0966) },
  { name: 'a bold word', apply: (text) => text.replace(/^(\S+\s+)?([^\s*]+)/, '$1**$2**') },
  { name: 'a tail cut off', apply: withoutTail },
  { name: 'three times the same', apply: (text) => `${text}\n${text}\n${text}` },
  {
    name: 'a sentence around it',
    apply: (text) => `Hello, since this morning our connector says: ${text} We have 250 users. Any idea?`,
  },
  {
    name: 'Dutch sentences around it',
    apply: (text) =>
      `Goedemiddag, sinds vanochtend krijgen wij deze melding:\n\n${text}\n\nWie weet wat we moeten doen? Alvast bedankt!`,
  },
  {
    name: 'French sentences around it',
    apply: (text) =>
      `Bonjour, depuis ce matin notre connecteur affiche ceci :\n\n${text}\n\nQuelqu’un a-t-il une idée ? Merci d’avance.`,
  },
  {
    name: 'Japanese sentences around it',
    apply: (text) =>
      `お世話になっております。今朝から次のエラーが表示されます。\n${text}\n対処方法をご教示いただけますでしょうか。`,
  },
  {
    name: 'Korean sentences around it',
    apply: (text) => `안녕하세요. 오늘 아침부터 아래 오류가 표시됩니다.\n${text}\n해결 방법을 아시는 분 계신가요?`,
  },
];

function fullWidth(text: string): string {
  return text.replaceAll(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
}

/** @param zero Code point of the script's digit zero. */
function withDigits(text: string, zero: number): string {
  return text.replaceAll(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
}

/**
 * Without the last tenth, as a column of a fixed width leaves it. Texts of few words are left whole, and those whose end
 * holds a number or a code: without it nothing tells them from others.
 */
function withoutTail(text: string): string {
  const end = Math.ceil(text.length * 0.9);
  const isShort = text.split(/\s+/).length < 6;
  const lastWord = text.slice(0, end).match(/\S*$/)?.[0] ?? '';
  return isShort || /[\p{Nd}_]/u.test(lastWord + text.slice(end)) ? text : text.slice(0, end);
}
