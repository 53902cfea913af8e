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

/** A case that moved: the first step at which it did, and where else. */
interface MovedCase {
  readonly first: MovedEvidence;
  readonly later: readonly string[];
}

/** Which cases broke and which were fixed, with what was expected and what either side answered. */
export function movedCasesPart(measured: Compared, detail: MovedDetail): Part | undefined {
  const moved = movedCases(measured.comparison);
  const worse = moved.worse.size;
  const better = moved.better.size;
  if (worse + better === 0) return undefined;
  const [broke, fixed] = hasSeveralTrials(measured) ? ['fell', 'rose'] : ['broke', 'were fixed'];
  const verb = better === 1 && fixed === 'were fixed' ? 'was fixed' : fixed;
  const summary = words`${plural(worse, 'case')} that ${broke}, ${better} that ${verb}, at any step`;
  const cases = byCase(measured);
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

function rowOf({ first, later }: MovedCase, length: number): readonly Words[] {
  const { expected, base, head } = besideEachOther(
    { expected: first.expected, base: first.base, head: first.head },
    length,
  );
  const also =
    later.length === 0
      ? ''
      : words`, then ${listedUpTo(
          3,
          later.map((step) => code(step, 40)),
        )}`;
  return [
    words`${code(first.case, 60)}`,
    words`${code(first.step, 40)} ${first.direction}${also}`,
    expected,
    words`${base}${why(first.baseReason, length)}`,
    words`${head}${why(first.headReason, length)}`,
  ];
}

function why(reason: string | undefined, length: number): Words {
  return reason === undefined || reason === '' ? [] : words` (${prose(reason, length)})`;
}

/** The evidence case by case, worst first as it came; within a case the steps in their order. */
function byCase({ comparison, evidence }: Compared): readonly MovedCase[] {
  const place = new Map(comparison.steps.map(({ step }, index) => [step, index]));
  const rows = new Map<string, MovedEvidence[]>();
  for (const row of evidence) {
    const known = rows.get(row.case);
    if (known === undefined) rows.set(row.case, [row]);
    else known.push(row);
  }
  return [...rows.values()].flatMap((moved) => {
    const [first, ...later] = moved.toSorted((one, other) => (place.get(one.step) ?? 0) - (place.get(other.step) ?? 0));
    return first === undefined ? [] : [{ first, later: later.map(({ step }) => step) }];
  });
}
