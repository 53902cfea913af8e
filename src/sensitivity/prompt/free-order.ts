import { type Block, type Document, type Item, type List, printDocument } from './blocks.ts';
import { itemRefers, setsRuleOfOrder, speaksOfOrder } from './order-words.ts';
import { standOnScale } from './scales.ts';

/** Where in the text an item goes on into the next one. */
const LINKED = /(?:[,;]|(?<![\p{L}\p{N}])(?:and|or|und|oder|et|ou|y|o|e))\s*$/iu;
const BEGINS_LINKED = /^(?:and|or|but|so|if not|if none|if neither|then|otherwise|und|oder|sonst|aber)\b/iu;

/**
 * Whether the items of a list may stand in any order as far as words tell: bullets on no scale, none of which refers to
 * another or goes on into the next, with nothing around them that speaks of order. In doubt they may not: a list that
 * could have been shuffled is a small loss, and one that could not is another prompt.
 *
 * @param around the headings it stands under, and the sentences of its section before and behind it
 */
export function isFreeOrder(list: List, around: readonly string[]): boolean {
  if (list.ordered || list.items.length < 2) return false;
  if (around.some(speaksOfOrder)) return false;
  return list.items.every(standsAlone) && !standOnScale(list.items.map(({ lines }) => lines[0] ?? ''));
}

function standsAlone({ lines }: Item): boolean {
  const text = lines.join(' ').trim();
  return !itemRefers(text) && !LINKED.test(text) && !BEGINS_LINKED.test(text.replace(/^[*_`"'(]+/, ''));
}

/** Whether a rule of the text may be about the order of any of its lists. */
export function mayOrderLists(document: Document): boolean {
  return setsRuleOfOrder(printDocument(document).replace(/\s+/g, ' '));
}

/** By block: the headings it stands under and the sentences between the nearest headings. */
export function aroundEach(blocks: readonly Block[]): readonly (readonly string[])[] {
  const headings: { readonly level: number; readonly text: string }[] = [];
  let own: string[] = [];
  return blocks.map((block) => {
    if (block.kind === 'heading') {
      while ((headings.at(-1)?.level ?? 0) >= block.level) headings.pop();
      headings.push(block);
      own = [];
    }
    // Filled up to the next heading: what stands behind a list is around it as well.
    if (block.kind === 'heading') own.push(...headings.map(({ text }) => text));
    else if (block.kind !== 'list') own.push(block.lines.join(' '));
    return own;
  });
}
