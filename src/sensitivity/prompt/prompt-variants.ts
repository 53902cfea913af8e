import { unifiedDiff } from '../unified-diff.ts';
import type { LeftOut, PromptVariant } from '../variant.ts';
import { printDocument, readDocument } from './blocks.ts';
import { WRITINGS } from './writings.ts';

/** A prompt file that is one text behind front matter, as it stands. */
export interface PromptFile {
  readonly id: string;
  readonly path: string;
  readonly text: string;
}

interface PromptVariants {
  readonly made: readonly PromptVariant[];
  readonly leftOut: readonly LeftOut[];
}

const FRONT_MATTER = /^\uFEFF?---[ \t]*\n(?:[^\n]*\n)*?---[ \t]*\n/;

/** The prompt in every writing that changes something in it. Its front matter is as it was, to the letter. */
export function promptVariants({ id: prompt, path, text }: PromptFile, seed: string): PromptVariants {
  const made: PromptVariant[] = [];
  const leftOut: LeftOut[] = [];
  const windows = text.includes('\r\n');
  const plain = windows ? text.replaceAll('\r\n', '\n') : text;
  const [matter = ''] = FRONT_MATTER.exec(plain) ?? [];
  const document = readDocument(plain.slice(matter.length));
  for (const { name, says, write } of WRITINGS) {
    const id = `${prompt}/${name}`;
    const written = write(document, `${seed} ${id}`);
    const changed = typeof written === 'string' ? plain : matter + printDocument(written);
    if (changed === plain) {
      const reason = typeof written === 'string' ? written : 'it changes nothing in this prompt';
      leftOut.push({ family: 'prompt', id, reason });
      continue;
    }
    made.push({
      family: 'prompt',
      id,
      prompt,
      path,
      says,
      original: text,
      text: windows ? changed.replaceAll('\n', '\r\n') : changed,
      diff: unifiedDiff(plain, changed, path),
    });
  }
  return { made, leftOut };
}
