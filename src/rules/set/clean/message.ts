import { type WrittenText, writtenText } from '../../../production/written-text.ts';
import type { Json } from '../../../values/json.ts';
import { languageOf } from './language.ts';

/** An input as the measures look at it. */
export interface Message extends WrittenText {
  /** In lower case, an apostrophe within a word kept; numbers and marks are none. */
  readonly words: readonly string[];
  /** Absent where it cannot be told. */
  readonly language?: string;
}

/** Inputs without a text that can be told are left out. */
export function messagesOf(inputs: readonly { readonly input: Json }[]): readonly Message[] {
  return inputs.flatMap(({ input }) => {
    const written = writtenText(input);
    return written === undefined ? [] : [messageOf(written)];
  });
}

const WORD = /[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)*/gu;

function messageOf(written: WrittenText): Message {
  const words = written.text.toLowerCase().replaceAll('’', "'").match(WORD) ?? [];
  const language = languageOf(written.text, words);
  return { ...written, words, ...(language === undefined ? {} : { language }) };
}
