import type { Prompt } from '../../../prompts/prompt.ts';
import { isAtLeast, isBoundary, plainText, wordsOf } from '../plain-text.ts';
import { type Passage, passagesOf, runningText } from './prompt-passages.ts';

/** A prompt made ready for looking up many texts in it. */
export interface PromptIndex {
  readonly prompt: Prompt;
  readonly passages: readonly Passage[];
  /** The passage that is this plain text. */
  readonly passage: (plain: string) => Passage | undefined;
  /** Where a plain text stands, its words whole. */
  readonly place: (plain: string) => Place | undefined;
}

/** Within one message of a prompt, by the words of its running text. */
export interface Place {
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

/** Texts are looked up by their first characters; no text that is long enough to be looked up has fewer. */
const HEAD = 12;

export function promptIndex(prompt: Prompt): PromptIndex {
  const alone = prompt.texts.length === 1;
  const passages = new Map<string, Passage>();
  for (const passage of prompt.texts.flatMap((text) => passagesOf(text, alone))) {
    if (!passages.has(passage.plain)) passages.set(passage.plain, passage);
  }
  const messages = prompt.texts.map((text) => wordsOf(runningText(text)));
  const heads = headsOf(messages);
  return {
    prompt,
    passages: [...passages.values()],
    passage: (plain) => passages.get(plain),
    place: (plain) => {
      for (const { message, start } of heads.get(plain.slice(0, HEAD)) ?? []) {
        const end = start + plain.length;
        if (message.startsWith(plain, start) && isBoundary(message, end)) return { message, start, end };
      }
      return undefined;
    },
  };
}

/** Every place at which a word begins, by the characters that follow. */
function headsOf(messages: readonly string[]): ReadonlyMap<string, readonly Omit<Place, 'end'>[]> {
  const heads = new Map<string, Omit<Place, 'end'>[]>();
  for (const message of messages) {
    for (let start = 0; start + HEAD <= message.length; start += 1) {
      if (!isBoundary(message, start)) continue;
      const head = message.slice(start, start + HEAD);
      const places = heads.get(head) ?? [];
      heads.set(head, places);
      if (places.length < MOST_PLACES) places.push({ message, start });
    }
  }
  return heads;
}

/** What so many places of a prompt begin with is a form that it repeats, and tells nothing of a case. */
const MOST_PLACES = 200;

/** A request that is found within a longer text has to be longer than one that stands by itself. */
export function isTextOfItsOwn(plain: string): boolean {
  return isAtLeast(plain, { letters: 40, words: 5 });
}

/** One value among others that an example has as a request, and that is no name or label. */
export function isRequest(plain: string): boolean {
  return isAtLeast(plain, { letters: 12, words: 3 });
}

/** An answer has to be longer still: set phrases of a product stand in prompts and are expected, as they should be. */
export function isAnswerOfItsOwn(plain: string): boolean {
  return isAtLeast(plain, { letters: 40, words: 6 });
}

/** Whether a short text stands, its words whole, in the part of a message right behind a place. */
export function standsBehind({ message, end }: Place, text: string): boolean {
  const plain = plainText(text);
  if (plain.length < 2) return false;
  const behind = message.slice(end, end + BEHIND);
  for (let at = behind.indexOf(plain); at !== -1; at = behind.indexOf(plain, at + 1)) {
    if (isBoundary(behind, at) && isBoundary(behind, at + plain.length)) return true;
  }
  return false;
}

const BEHIND = 120;
