import type { Problem } from '../../values/problem.ts';
import { placeAt } from './place.ts';

const LONGEST_TEXT = 1_000_000;

/** Why a file cannot be the text of a prompt: two different files would look the same, or it is no text at all. */
export function textProblems(path: string, text: string): readonly Problem[] {
  if (text.length > LONGEST_TEXT) {
    const message = 'the file is too long for a prompt';
    return [{ message, location: { file: path }, expected: 'at most 1,000,000 characters' }];
  }
  const offset = text.search(/[\0\uFFFD]/);
  if (offset === -1) return [];
  const message =
    text[offset] === '\0'
      ? 'a NUL character stands here: this is no plain text'
      : 'bytes that are not UTF-8 stand here (or the character U+FFFD, which cannot be told from them)';
  return [{ message, location: placeAt(path, text, offset), expected: 'text in UTF-8', remedy: 'Save it as UTF-8.' }];
}
