import type { Moved } from '../../compare/comparison.ts';
import { count, plural } from '../../values/format.ts';
import { type Block, details, leftColumn, paragraph, table } from '../blocks.ts';
import { type Part, shortened, whole } from '../budget.ts';
import type { MovedEvidence } from '../report.ts';
import { code, joined, listedUpTo, prose, type Words, words } from '../words.ts';
import { MISSING } from './figures.ts';
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
  const { down, up } = movedCases(measured.comparison);
  const total = down + up;
  if (total === 0) return undefined;
  const severalTrials = hasSeveralTrials(measured);
  const summary = words`${summaryOf(down, up, severalTrials)}, by the first step that moved`;
  const cases = firstMoves(measured).map((moved) => rowOf(moved, detail.length, severalTrials));
  const said = paragraph(words`${summary}.`);
  if (cases.length === 0) return whole(said);
  const blocks = (rows: number) => [details(summary, shownCases(cases.slice(0, rows), total))];
  const leftOut = (rows: number) => words`${plural(total - rows, 'moved case')} of ${code(measured.comparison.suite)}`;
  const full: Part = {
    blocks: blocks(detail.rows),
    shorter: FORMS.filter(({ rows }) => rows < Math.min(detail.rows, cases.length)).map(({ at, rows }) => ({
      at,
      blocks: blocks(rows),
      leftOut: leftOut(rows),
    })),
  };
  return shortened(full, { at: 'moved', blocks: [said], leftOut: leftOut(0) });
}

const FORMS = [
  { at: 'moved-to-50', rows: 50 },
  { at: 'moved-to-10', rows: 10 },
] as const;

/** `27 cases that broke, 1 that was fixed` */
function summaryOf(down: number, up: number, severalTrials: boolean): string {
  const fixed = severalTrials ? 'rose' : up === 1 ? 'was fixed' : 'were fixed';
  return [
    ...(down === 0 ? [] : [`${plural(down, 'case')} that ${severalTrials ? 'fell' : 'broke'}`]),
    ...(up === 0 ? [] : [`${down === 0 ? plural(up, 'case') : count(up)} that ${fixed}`]),
  ].join(', ');
}

function shownCases(shown: readonly (readonly Words[])[], total: number): readonly Block[] {
  const more = total - shown.length;
  const told = COLUMNS.map((_, index) => shown.some((row) => (row[index] ?? []).length > 0));
  return [
    table(
      COLUMNS.filter((_, index) => told[index]).map(leftColumn),
      shown.map((row) =>
        row.filter((_, index) => told[index]).map((cell) => (cell.length > 0 ? cell : words`${MISSING}`)),
      ),
    ),
    ...(more > 0 ? [paragraph(words`${plural(more, 'more case')} moved.`)] : []),
  ];
}

/** A column that has nothing to tell, as in runs without outputs, is left out. */
const COLUMNS = ['case', 'step', 'expected', 'base', 'head'];

/** Where a case moved first, and at which steps after that. */
interface MovedCase {
  readonly first: MovedEvidence;
  readonly later: readonly Moved[];
}

function firstMoves({ comparison, evidence }: Compared): readonly MovedCase[] {
  const moves = new Map<string, Moved[]>();
  for (const row of comparison.moved) {
    const known = moves.get(row.case);
    if (known === undefined) moves.set(row.case, [row]);
    else known.push(row);
  }
  const first = new Map<string, MovedEvidence>();
  for (const row of evidence) if (!first.has(row.case)) first.set(row.case, row);
  return [...first].map(([id, row]) => ({
    first: row,
    later: (moves.get(id) ?? []).filter(({ step }) => step !== row.step),
  }));
}

function rowOf({ first, later }: MovedCase, length: number, severalTrials: boolean): readonly Words[] {
  const { expected, base, head } = besideEachOther(
    { expected: first.expected, base: first.base, head: first.head },
    length,
  );
  return [
    words`${code(first.case, 60)}`,
    words`${code(first.step, 40)} ${moveWord(first.direction === 'broke', severalTrials)}${then(first, later, severalTrials)}`,
    expected,
    joined([base, why(first.baseReason, length)]),
    joined([head, why(first.headReason, length)]),
  ];
}

/** The direction is said again only where it turns. */
function then({ direction }: MovedEvidence, later: readonly Moved[], severalTrials: boolean): Words {
  if (later.length === 0) return [];
  const steps = later.map(({ step, to }) => {
    const worse = to === 'wrong';
    const turned = worse !== (direction === 'broke');
    return turned ? words`${code(step, 40)} ${moveWord(worse, severalTrials)}` : words`${code(step, 40)}`;
  });
  return words`, then ${listedUpTo(3, steps)}`;
}

function moveWord(worse: boolean, severalTrials: boolean): string {
  if (severalTrials) return worse ? 'fell' : 'rose';
  return worse ? 'broke' : 'fixed';
}

function why(reason: string | undefined, length: number): Words {
  return reason === undefined || reason === '' ? [] : words`(${prose(reason, length)})`;
}
