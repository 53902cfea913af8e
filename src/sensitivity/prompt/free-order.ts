import type { Block, Item, List } from './blocks.ts';

/**
 * Words by which items refer to each other or to a place in the list, or by which whoever leads to the list says that
 * its order counts. Rather too many of them: a list that could have been shuffled is a small loss.
 */
const REFERRING =
  /\b(?:first|second|third|fourth|fifth|last|finally|lastly|initially|then|next|previous|preceding|prior|above|below|following|follows|former|latter|afterwards?|subsequent(?:ly)?|otherwise|else|instead|remaining|rest|any other|all other|everything|anything else|in all cases|by default|except(?:ion)?|likewise|same as|as well|also|these|those|step \d|rule \d|item \d|point \d|erstens|zweitens|drittens|zuerst|danach|dann|sonst|oben|unten|folgende[nrs]?|schließlich|ansonsten|d'abord|ensuite|puis|enfin|sinon|ci-dessus|ci-dessous|primero|luego|después|finalmente|arriba|abajo|prima|poi|infine|sopra|sotto)\b/iu;
const ORDERING =
  /\b(?:order(?:ed|ing)?|priorit\w*|precedence|steps?|sequence|sequential(?:ly)?|procedure|process|workflow|ranking|ranked|rank|hierarchy|first match\w*|in turn|one by one|top to bottom|chronolog\w*|alphabetical\w*|numbered|stages?|phases?|reihenfolge|schritte?n?|priorit\w*|rangfolge|étapes?|ordre|pasos|orden|passi|ordine|stappen|volgorde)\b/iu;
const LINKED = /(?:[,;]|\b(?:and|or|und|oder|et|ou|y|o|e))\s*$/iu;
const BEGINS_LINKED = /^(?:and|or|but|so|if not|if none|if neither|then|otherwise|und|oder|sonst|aber)\b/iu;

/**
 * Whether the items of a list may stand in any order as far as words tell: bullets, none of which refers to another or
 * goes on into the next, under no heading and behind no sentence that speaks of order.
 *
 * @param before what leads to it: headings from the outermost on, and what stands right before it
 */
export function isFreeOrder(list: List, before: readonly string[]): boolean {
  if (list.ordered || list.items.length < 2) return false;
  if (before.some((text) => ORDERING.test(text) || /\b(?:first|then|last|below in)\b/iu.test(text))) return false;
  return list.items.every(standsAlone);
}

function standsAlone({ lines }: Item): boolean {
  const text = lines.join(' ').trim();
  return !REFERRING.test(text) && !LINKED.test(text) && !BEGINS_LINKED.test(text.replace(/^[*_`"'(]+/, ''));
}

/** By block: the headings it stands under and the text right before it. */
export function leadingTo(blocks: readonly Block[]): readonly (readonly string[])[] {
  const headings: { readonly level: number; readonly text: string }[] = [];
  return blocks.map((block, index) => {
    if (block.kind === 'heading') {
      while ((headings.at(-1)?.level ?? 0) >= block.level) headings.pop();
      headings.push(block);
    }
    const before = blocks[index - 1];
    const sentence = before?.kind === 'paragraph' ? [before.lines.join(' ')] : [];
    return [...headings.map(({ text }) => text), ...sentence];
  });
}
