import type { Result } from '../../values/problem.ts';
import type { DigestParts } from '../digest.ts';
import { normaliseText, withoutLeadingLines } from '../normalise.ts';
import type { ReadText } from '../prompt.ts';

/** A prompt file on its way through a reader. */
export interface PromptSource {
  readonly path: string;
  /** Normalised, so that places in it are those an editor shows. */
  readonly text: string;
  /** The way to the files it includes. */
  readonly read: ReadText;
}

/** What a reader finds in a file. */
export interface PromptContent extends DigestParts {
  readonly texts: readonly string[];
  /** The version label inside the file. */
  readonly label?: string;
  readonly model?: string;
}

export type PromptReader = (source: PromptSource) => Promise<Result<PromptContent>>;

/** The texts between the marks that begin a message, without empty ones. The pattern must not capture anything. */
export function messageTexts(text: string, mark: RegExp): readonly string[] {
  return text
    .split(mark)
    .map((message) => withoutLeadingLines(normaliseText(message)))
    .filter((message) => message !== '');
}
