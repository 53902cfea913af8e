import type { Block, Document } from './blocks.ts';

/** What is shown rather than said: nothing in such a section is touched. */
const SHOWN =
  /\bexamples?\b|\bsamples?\b|few[- ]?shot|\btemplates?\b|beispiel|vorlage|exemple|ejemplo|esemp|voorbeeld|exemplo|przykład/iu;

/** Code, a template's variable, a quotation, a link, markup: stretches that stay as they are, to the letter. */
const KEPT =
  /`+[^`]{0,500}`+|\{\{.{0,500}?\}\}|\{%.{0,500}?%\}|\$\{[^}]{0,500}\}|\{[^{}\s]{0,500}\}|<[^<>\s][^<>]{0,500}>|"[^"]{0,500}"|“[^”]{0,500}”|„[^“”]{0,500}[“”]|«[^»]{0,500}»|\[[^\]]{0,500}\]\([^)]{0,500}\)/gsu;

/** By block: whether it may be changed within. Sections that show examples may not, and neither may what is verbatim. */
export function changeable({ blocks }: Document): readonly boolean[] {
  let shownUnder: number | undefined;
  let announced = false;
  return blocks.map((block) => {
    if (block.kind === 'heading') {
      if (shownUnder !== undefined && block.level <= shownUnder) shownUnder = undefined;
      if (shownUnder === undefined && SHOWN.test(block.text)) shownUnder = block.level;
      announced = false;
      return shownUnder === undefined;
    }
    const shown = announced;
    announced = block.kind === 'paragraph' && announces(block);
    return shownUnder === undefined && !shown && block.kind !== 'verbatim' && !announced;
  });
}

/** A sentence that leads to an example, such as one that ends with a colon. */
function announces(block: Extract<Block, { kind: 'paragraph' }>): boolean {
  const text = block.lines.join(' ').trim();
  return SHOWN.test(text) && text.endsWith(':');
}

export function keptIn(text: string): readonly string[] {
  return Array.from(text.matchAll(KEPT), ([kept]) => kept);
}

/** A text with its kept stretches out of reach: what is done to it cannot break or change them. */
export function withoutKept(text: string): { readonly bare: string; readonly restore: (bare: string) => string } {
  const kept: string[] = [];
  const bare = text.replace(KEPT, (stretch) => {
    kept.push(stretch);
    return `\uE000${kept.length - 1}\uE000`;
  });
  return { bare, restore: (changed) => changed.replace(/\uE000(\d+)\uE000/g, (_, at) => kept[Number(at)] ?? '') };
}
