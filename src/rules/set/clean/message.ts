import { type WrittenText, writtenText } from '../../../production/written-text.ts';
import type { Json } from '../../../values/json.ts';

/** An input as the measures look at it. */
export interface Message extends WrittenText {
  /** In lower case, an apostrophe within a word kept; numbers and marks are none. */
  readonly words: readonly string[];
}

/** Inputs without a text that can be told are left out. */
export function messagesOf(inputs: readonly { readonly input: Json }[]): readonly Message[] {
  return inputs.flatMap(({ input }) => {
    const written = writtenText(input);
    return written === undefined ? [] : [{ ...written, words: wordsOf(written.text) }];
  });
}

const WORD = /[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)*/gu;

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().replaceAll('’', "'").match(WORD) ?? [];
}
