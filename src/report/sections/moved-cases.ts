import type { Moved } from '../../compare/comparison.ts';
import { plural } from '../../values/format.ts';
import { type Block, details, leftColumn, paragraph, table } from '../blocks.ts';
import { type Part, shortened } from '../budget.ts';
import type { MovedEvidence } from '../report.ts';
import { code, listedUpTo, prose, type Words, words } from '../words.ts';
import { type Compared, hasSeveralTrials, movedCases } from './measured.ts';
import { besideEachOther } from './shown-values.ts';

/** How much of the moved cases a reader is shown at most. */
export interface MovedDetail {
  readonly rows: number;
  /** Length of one output. */
  readonly length: number;
}

/** Which cases broke and which were fixed, with what was expected and what either side answered. */
export function movedCasesPart(measured: Compared, detail: MovedDetail): Part | undefined {
  const { down: worse, up: better } = movedCases(measured.comparison);
  if (worse + better === 0) return undefined;
  const [broke, fixed] = hasSeveralTrials(measured) ? ['fell', 'rose'] : ['broke', 'were fixed'];
  const verb = better === 1 && fixed === 'were fixed' ? 'was fixed' : fixed;
  const down = worse === 0 ? [] : [`${plural(worse, 'case')} that ${broke}`];
  const up = better === 0 ? [] : [`${worse === 0 ? plural(better, 'case') : better} that ${verb}`];
  const summary = words`${[...down, ...up].join(', ')}, by the first step that moved`;
  const cases = firstMoves(measured);
  const blocks = (rows: number): readonly Block[] => [
    details(summary, shownCases(cases, worse + better, rows, detail.length)),
  ];
  const name = code(measured.comparison.suite);
  const leftOut = (rows: number) => words`${plural(worse + better - rows, 'moved case')} of ${name}`;
  const forms = [
    { at: 'moved-to-50', rows: 50 },
    { at: 'moved-to-10', rows: 10 },
  ] as const;
  const full: Part = {
    blocks: blocks(detail.rows),
    shorter: forms
      .filter(({ rows }) => rows < Math.min(detail.rows, cases.length))
      .map(({ at, rows }) => ({ at, blocks: blocks(rows), leftOut: leftOut(rows) })),
  };
  return shortened(full, { at: 'moved', blocks: [paragraph(words`${summary}.`)], leftOut: leftOut(0) });
}

function shownCases(cases: readonly MovedCase[], total: number, rows: number, length: number): readonly Block[] {
  const shown = cases.slice(0, rows);
  const more = total - shown.length;
  return [
    table(
      ['case', 'step', 'expected', 'base', 'head'].map(leftColumn),
      shown.map((moved) => rowOf(moved, length)),
    ),
    ...(more > 0 ? [paragraph(words`${plural(more, 'more case')} moved.`)] : []),
  ];
}

/** Where a case moved first, and at which steps after that. */
interface MovedCase {
  readonly first: MovedEvidence;
  readonly later: readonly Moved[];
}

function firstMoves({ comparison, evidence }: Compared): readonly MovedCase[] {
  const moves = new Map<string, Moved[]>();
  for (const row of comparison.moved) moves.set(row.case, [...(moves.get(row.case) ?? []), row]);
  const first = new Map<string, MovedEvidence>();
  for (const row of evidence) if (!first.has(row.case)) first.set(row.case, row);
  return [...first].map(([id, row]) => ({
    first: row,
    later: (moves.get(id) ?? []).filter(({ step }) => step !== row.step),
  }));
}

function rowOf({ first, later }: MovedCase, length: number): readonly Words[] {
  const { expected, base, head } = besideEachOther(
    { expected: first.expected, base: first.base, head: first.head },
    length,
  );
  return [
    words`${code(first.case, 60)}`,
    words`${code(first.step, 40)} ${first.direction}${then(first, later)}`,
    expected,
    words`${base}${why(first.baseReason, length)}`,
    words`${head}${why(first.headReason, length)}`,
  ];
}

/** The direction is said again only where it turns. */
function then({ direction }: MovedEvidence, later: readonly Moved[]): Words {
  if (later.length === 0) return [];
  const steps = later.map(({ step, to }) => {
    const turned = to === 'wrong' ? 'broke' : 'fixed';
    return turned === direction ? words`${code(step, 40)}` : words`${code(step, 40)} ${turned}`;
  });
  return words`, then ${listedUpTo(3, steps)}`;
}

function why(reason: string | undefined, length: number): Words {
  return reason === undefined || reason === '' ? [] : words` (${prose(reason, length)})`;
}
