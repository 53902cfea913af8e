import type { Block, Document, Heading } from './blocks.ts';

type HeadingBlock = Heading & Pick<Block, 'blanks'>;

/** A rule above each heading but the first of the text. */
export function withRules(document: Document): Document | string {
  const { blocks } = document;
  if (headingsOf(document).length < 2) return 'the text has fewer than two headings';
  if (blocks.some((block) => block.kind === 'verbatim' && /^\s*(?:[-*_]\s*){3,}$/.test(block.lines.join('\n'))))
    return 'the text has rules of its own';
  const first = blocks.findIndex(({ kind }) => kind === 'heading');
  return {
    ...document,
    blocks: blocks.flatMap((block, index): Block[] =>
      block.kind === 'heading' && index > first && blocks[index - 1]?.kind !== 'heading'
        ? [{ kind: 'verbatim', lines: ['---'], blanks: [''] }, block]
        : [block],
    ),
  };
}

/** What stands under each heading between tags that are named after it; the headings stay. */
export function withTags(document: Document): Document | string {
  const { blocks } = document;
  const headings = headingsOf(document);
  if (headings.length < 2) return 'the text has fewer than two headings';
  if (blocks.some((block) => block.kind === 'verbatim' && block.lines.some((line) => /^\s*<\/?[a-z]/i.test(line))))
    return 'the text has tags of its own';
  const names = headings.map(({ text }) => tagName(text));
  if (new Set(names).size < names.length || names.includes(''))
    return 'headings do not make tags that can be told apart';
  const tagged: Block[] = [];
  let open: string | undefined;
  let empty = true;
  const close = (): void => {
    if (open === undefined || empty) return;
    const last = tagged.at(-1);
    if (last === undefined) return;
    tagged[tagged.length - 1] = { ...last, blanks: [] };
    tagged.push({ kind: 'verbatim', lines: [`</${open}>`], blanks: last.blanks });
    open = undefined;
  };
  for (const block of blocks) {
    if (block.kind === 'heading') {
      close();
      open = tagName(block.text);
      empty = true;
    } else if (open !== undefined && empty) {
      tagged.push({ kind: 'verbatim', lines: [`<${open}>`], blanks: [] });
      empty = false;
    }
    tagged.push(block);
  }
  close();
  return { ...document, blocks: tagged };
}

/** Headings below the title as bold lines, where that loses nothing: they are all of one level. */
export function withBoldHeadings(document: Document): Document | string {
  const headings = headingsOf(document);
  const title = headings[0];
  const below = headings.filter(
    (heading) => heading !== title || headings.every(({ level }) => level === heading.level),
  );
  if (below.length < 2) return 'the text has fewer than two headings below its title';
  if (new Set(below.map(({ level }) => level)).size > 1) return 'headings of several levels would become one';
  if (title !== undefined && !below.includes(title) && title.level >= (below[0]?.level ?? 7))
    return 'headings of several levels would become one';
  if (below.some(({ text }) => /[*_`]/.test(text))) return 'a heading is emphasised already';
  return {
    ...document,
    blocks: document.blocks.map(
      (block): Block =>
        block.kind === 'heading' && below.includes(block)
          ? { kind: 'paragraph', lines: [`**${block.text}**`], blanks: block.blanks.length === 0 ? [''] : block.blanks }
          : block,
    ),
  };
}

function headingsOf({ blocks }: Document): readonly HeadingBlock[] {
  return blocks.flatMap((block) => (block.kind === 'heading' ? [block] : []));
}

function tagName(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+|-+$/g, '')
    .slice(0, 40);
}
