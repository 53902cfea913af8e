import { chanceOf } from '../seeded.ts';
import type { Block, Document, List } from './blocks.ts';
import { aroundEach, isFreeOrder, mayOrderLists } from './free-order.ts';
import { changeable } from './kept.ts';
import { reversed, shuffledList, spaced, withBullets, withOtherEnds } from './lists.ts';
import { onOneLine, rewrapped, sentencePerLine } from './paragraphs.ts';
import { withBoldHeadings, withRules, withTags } from './sections.ts';

/** One way to write a prompt otherwise. */
interface Writing {
  readonly name: string;
  /** As a sentence without its full stop. */
  readonly says: string;
  /** The changed text, or why there is none; a text that stays as it is needs no reason. */
  readonly write: (document: Document, seed: string) => Document | string;
}

/** Every writing that is known. A new one is an entry here. */
export const WRITINGS: readonly Writing[] = [
  lines('lines-60', 'Paragraphs are wrapped at 60 columns', (text) => rewrapped(text, 60)),
  lines('lines-joined', 'Each paragraph stands on one line', onOneLine),
  lines('lines-sentences', 'Each sentence of a paragraph stands on a line of its own', sentencePerLine),
  bullets('bullets-dash', '-'),
  bullets('bullets-star', '*'),
  bullets('bullets-dot', '•'),
  order('order-reversed', 'Lists whose order is free are written from their end', reversed),
  order('order-shuffled', 'Lists whose order is free are shuffled', (list, seed) =>
    shuffledList(list, chanceOf(seed, 'shuffled once')),
  ),
  order('order-shuffled-again', 'Lists whose order is free are shuffled another way', (list, seed) =>
    shuffledList(list, chanceOf(seed, 'shuffled again')),
  ),
  {
    name: 'space-doubled',
    says: 'Blank lines between paragraphs, lists and headings are doubled',
    write: (document) => withBlanks(document, ({ blanks }) => [...blanks, ...blanks]),
  },
  {
    name: 'space-tight',
    says: 'No blank line stands between a heading and what follows it',
    write: (document) => withBlanks(document, (block) => (block.kind === 'heading' ? [] : block.blanks)),
  },
  {
    name: 'space-in-lists',
    says: 'A blank line stands between the items of each list',
    write: (document) => withLists(document, (list) => spaced(list, [''])),
  },
  {
    name: 'space-out-of-lists',
    says: 'No blank line stands between the items of a list',
    write: (document) => withLists(document, (list) => spaced(list, [])),
  },
  { name: 'marks-rules', says: 'A rule of three dashes stands between sections', write: withRules },
  {
    name: 'marks-tags',
    says: 'What stands under a heading stands between tags of its name as well',
    write: withTags,
  },
  { name: 'marks-bold', says: 'Headings below the title are bold lines', write: withBoldHeadings },
  {
    name: 'end-blank-lines',
    says: 'Three blank lines stand at the end',
    write: (document) => ({ ...document, blocks: endedBy(document.blocks, ['', '', '']), ended: true }),
  },
  {
    name: 'end-punctuation',
    says: 'List items end without their full stop, or with one where they had none',
    write: (document) => withLists(document, withOtherEnds),
  },
];

function lines(name: string, says: string, lay: (text: readonly string[]) => readonly string[] | undefined): Writing {
  return {
    name,
    says,
    write: (document) =>
      withBlocks(document, (block) =>
        block.kind === 'paragraph' ? { ...block, lines: lay(block.lines) ?? block.lines } : block,
      ),
  };
}

function bullets(name: string, marker: string): Writing {
  return {
    name,
    says: `List items begin with ${marker}`,
    write: (document) => withLists(document, (list) => withBullets(list, marker)),
  };
}

function order(name: string, says: string, change: (list: List, seed: string) => List): Writing {
  return {
    name,
    says,
    write: (document, seed) => {
      if (mayOrderLists(document)) return 'the prompt sets a rule over the order of lists';
      const around = aroundEach(document.blocks);
      let seen = 0;
      let free = 0;
      const written = withLists(document, (list, index) => {
        seen += 1;
        if (!isFreeOrder(list, around[index] ?? [])) return list;
        free += 1;
        return change(list, `${seed} ${index}`);
      });
      return seen > 0 && free === 0 ? 'no list of it can be told to be free in its order' : written;
    },
  };
}

function withLists(document: Document, change: (list: List, index: number) => List): Document {
  return withBlocks(document, (block, index) =>
    block.kind === 'list' ? { ...block, ...change(block, index) } : block,
  );
}

/** Changes the blocks that may be changed. */
function withBlocks(document: Document, change: (block: Block, index: number) => Block): Document {
  const may = changeable(document);
  return {
    ...document,
    blocks: document.blocks.map((block, index) => (may[index] === true ? change(block, index) : block)),
  };
}

/** Changes the blank lines behind blocks; those behind what is shown, and at the end of the text, stay. */
function withBlanks(document: Document, change: (block: Block) => readonly string[]): Document {
  const last = document.blocks.length - 1;
  const may = changeable(document);
  return {
    ...document,
    blocks: document.blocks.map((block, index) =>
      may[index] === true && index < last ? { ...block, blanks: change(block) } : block,
    ),
  };
}

function endedBy(blocks: readonly Block[], blanks: readonly string[]): readonly Block[] {
  const last = blocks.at(-1);
  return last === undefined ? [] : [...blocks.slice(0, -1), { ...last, blanks: [...last.blanks, ...blanks] }];
}
