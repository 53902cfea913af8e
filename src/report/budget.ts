import type { Block } from './blocks.ts';
import type { Words } from './words.ts';

/**
 * What is left out when a report is too long, in this order. The verdict, what it rests on and what was not seen come
 * last; a report of one suite never loses them.
 */
const ORDER = [
  'notes',
  'deviations',
  'slices',
  'moved-to-50',
  'two-by-two',
  'lost-trials',
  'warnings',
  'moved-to-10',
  'moved',
  'errors',
  'problems',
  'quiet-steps',
  'section',
  'suites',
  'all-but-verdict',
] as const;

export type Cut = (typeof ORDER)[number];

/** One piece of a report with the shorter forms it can take. */
export interface Part {
  readonly blocks: readonly Block[];
  readonly shorter: readonly Shorter[];
}

export interface Shorter {
  readonly at: Cut;
  readonly blocks: readonly Block[];
  /** What is then missing, in the words of the notice; absent where another part says it. */
  readonly leftOut?: Words;
}

export interface Budget {
  readonly limit: number;
  /** Length of the blocks once rendered, in the unit of the limit. */
  readonly measure: (blocks: readonly Block[]) => number;
  /** Says what was left out, and where all of it is. */
  readonly notice: (leftOut: readonly Words[]) => readonly Block[];
}

/** What stands between two blocks. */
const SEPARATOR = 2;

/** The blocks of all parts, each as long as the limit allows; whole blocks are left out, none is cut inside. */
export function withinBudget(parts: readonly Part[], { limit, measure, notice }: Budget): readonly Block[] {
  const chosen = parts.map(({ blocks }) => ({ blocks, size: measured(blocks, measure), leftOut: [] as Words[] }));
  const leftOut = () => chosen.flatMap((entry) => entry.leftOut);
  const noticed = () => (leftOut().length === 0 ? [] : notice(leftOut()));
  let total = chosen.reduce((sum, { size }) => sum + size, 0);

  for (const at of ORDER) {
    for (let index = parts.length - 1; index >= 0; index--) {
      const shorter = parts[index]?.shorter.find((form) => form.at === at);
      const entry = chosen[index];
      if (shorter === undefined || entry === undefined) continue;
      if (total <= limit && total + measured(noticed(), measure) <= limit) break;
      const size = measured(shorter.blocks, measure);
      total += size - entry.size;
      entry.blocks = shorter.blocks;
      entry.size = size;
      if (shorter.leftOut !== undefined) entry.leftOut = [shorter.leftOut];
    }
  }
  return [...chosen.flatMap(({ blocks }) => blocks), ...noticed()];
}

/** A part that is shown as it is. */
export function whole(...blocks: readonly Block[]): Part {
  return { blocks, shorter: [] };
}

/** A part that is left out whole. */
export function omittable(blocks: readonly Block[], at: Cut, leftOut: Words): Part {
  return { blocks, shorter: [{ at, blocks: [], leftOut }] };
}

/** The part with one more shorter form. */
export function shortened(part: Part, shorter: Shorter): Part {
  return { ...part, shorter: [...part.shorter, shorter] };
}

function measured(blocks: readonly Block[], measure: Budget['measure']): number {
  return blocks.length === 0 ? 0 : measure(blocks) + SEPARATOR;
}
