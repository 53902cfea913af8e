import type { Message } from './message.ts';
import { type Sign, sign } from './sign.ts';

/** From this many words on a message is taken for a sentence, which could begin with a capital and end with a mark. */
const SENTENCE = 4;

/** Of messages that nobody went over before they were sent. */
export const UNTIDY: readonly Sign[] = [
  sign('casing', 'begin in lower case', ({ text }) => /^\P{L}*\p{Ll}/u.test(text)),
  sign('casing', 'are all in lower case', ({ text, words }) => words.length > 1 && isAllLower(text)),
  sign('casing', 'have words in capitals', ({ text }) => (text.match(/\p{Lu}{4,}/gu)?.length ?? 0) > 1),
  sign(
    'punctuation',
    'end without a punctuation mark',
    (message) => isSentence(message) && OPEN_END.test(message.text),
  ),
  sign('punctuation', 'repeat a punctuation mark', ({ text }) => /[!?！？]{2}|[.]{2}|…/u.test(text)),
  sign('punctuation', 'have an emoji', ({ text }) => EMOJI.test(text)),
];

const OPEN_END = /[\p{L}\p{N}]$/u;
const EMOJI = /\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F|(?:^|\s)[:;]-?[()DP](?:\s|$)/u;

function isAllLower(text: string): boolean {
  return /\p{Ll}/u.test(text) && !/\p{Lu}/u.test(text);
}

function isSentence({ words }: Message): boolean {
  return words.length >= SENTENCE;
}

/** Longer texts are documents, and those somebody did go over. */
const LONGEST = 60;

/** Messages that could show whether somebody went over them: of some words, in a script with capitals, no documents. */
export function couldBeUntidy(messages: readonly Message[]): readonly Message[] {
  return messages.filter((message) => isSentence(message) && message.words.length <= LONGEST && hasCase(message));
}

function hasCase({ text }: Message): boolean {
  return text.toLowerCase() !== text.toUpperCase();
}

export function isTidy(message: Message): boolean {
  return !UNTIDY.some(({ shows }) => shows(message));
}
