import type { Json } from '../../values/json.ts';
import type { WrittenCase } from '../schema.ts';

/**
 * A case as one line of a JSONL file, without its line end: keys in the order of the documentation, and none that says
 * what is so anyway. What a reader of the file could not see is written as its escape, which means the same.
 */
export function caseLine(written: WrittenCase): string {
  const { id, input, expect, covers, tags, group, source, reviewed, draft } = written;
  const said: { readonly [key: string]: unknown } = {
    id,
    input,
    expect,
    covers,
    tags: tags.length === 0 ? undefined : tags,
    group,
    source: source && { kind: source.kind, url: source.url, ref: source.ref, date: source.date },
    reviewed,
    draft: draft ? true : undefined,
  };
  return withoutHidden(JSON.stringify(said as Json));
}

/** Control characters, those that reorder text and those that show nothing, but for what makes up an emoji. */
const HIDDEN = /(?![\u200D\uFE0E\uFE0F])[\p{Cc}\p{Cf}\p{DI}\p{Zl}\p{Zp}\u2800]/gu;

/** JSON has such characters within texts alone, where each may be escaped. */
function withoutHidden(json: string): string {
  return json.replace(HIDDEN, (character) =>
    Array.from(
      { length: character.length },
      (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`,
    ).join(''),
  );
}
