import type { ShadowReport, StepReport } from '../production/shadow/shadow-report.ts';
import { count, percent, pFigure, plural } from '../values/format.ts';
import { type Block, details, leftColumn, paragraph, rightColumn, table } from './blocks.ts';
import { MISSING, percentOr } from './sections/figures.ts';
import { code, type Words, words } from './words.ts';

const MOST_ROWS = 40;
/** With fewer that moved, the approximation by chi-square says little. */
const LEAST_MOVED = 10;

/** Agreement per step, and how often each is the first that differs. */
export function stepTable({ steps, firstDisagreement, notCompared }: ShadowReport): readonly Block[] {
  if (steps.length === 0) return [];
  const untold = [
    ...notCompared.current.map((step) => untoldRow(step, 'candidate')),
    ...notCompared.candidate.map((step) => untoldRow(step, 'current')),
  ].slice(0, MOST_ROWS);
  const columns = [
    leftColumn('step'),
    rightColumn('comparable'),
    rightColumn('agree (95 % CI)'),
    rightColumn('first to differ'),
    { ...rightColumn('as it happened'), optional: true },
  ];
  const rows = steps
    .slice(0, MOST_ROWS)
    .map((row) => [
      words`${code(row.step)}${row.mutates ? ' (mutates)' : ''}`,
      words`${count(row.comparable)}${row.replayed.comparable === 0 ? '' : `, ${count(row.replayed.comparable)} replayed`}`,
      agreement(row),
      words`${count(Object.hasOwn(firstDisagreement, row.step) ? (firstDisagreement[row.step] ?? 0) : 0)}`,
      words`${share(row.asItHappened.agreed, row.asItHappened.pairs)}`,
    ]);
  return [table(columns, [...rows, ...untold]), ...moreThan(steps.length - MOST_ROWS, 'step'), ...replayNote(steps)];
}

function untoldRow(step: string, side: 'current' | 'candidate'): readonly Words[] {
  return [words`${code(step)}`, words`0`, words`not told by ${side}`, words`${MISSING}`, words`${MISSING}`];
}

/** What either side did where they first differ; only where some did other steps. */
export function firstTable({ firstDisagreements }: ShadowReport): readonly Block[] {
  if (firstDisagreements.every(({ current, candidate }) => current === candidate)) return [];
  const name = (step: string | null): Words => (step === null ? words`(end)` : words`${code(step)}`);
  const rows = firstDisagreements
    .toSorted((one, other) => other.pairs - one.pairs)
    .slice(0, MOST_ROWS)
    .map(({ current, candidate, pairs }) => [name(current), name(candidate), words`${count(pairs)}`]);
  const columns = [leftColumn('current at'), leftColumn('candidate at'), rightColumn('pairs')];
  return [details(words`Where they first differ`, [table(columns, rows)])];
}

/** What moved to what, of the steps that choose among a few values. */
export function moveTables({ steps }: ShadowReport): readonly Block[] {
  return steps.flatMap((row) => {
    const moved = movedIn(row);
    if (row.table === null || moved === 0) return [];
    const { values, counts } = row.table;
    const columns = [leftColumn('current ↓ candidate →'), ...values.map((value) => rightColumn(value))];
    const rows = counts.map((line, index) => [
      words`${code(values[index] ?? '')}`,
      ...line.map((n) => words`${n === 0 ? MISSING : count(n)}`),
    ]);
    return [
      details(words`What moved to what in ${code(row.step)}: ${plural(moved, 'pair')}`, [
        table(columns, rows),
        paragraph(words`${testOf(row, moved)}`),
      ]),
    ];
  });
}

function testOf({ chi2, df, p, pAdjusted }: StepReport, moved: number): string {
  if (chi2 === null || df === null || p === null || pAdjusted === null) return '';
  if (moved < LEAST_MOVED) return `Too few moved to test whether the values are as frequent on either side.`;
  const adjusted = pAdjusted === p ? '' : `, adjusted ${pFigure(pAdjusted)}`;
  return `Are the values as frequent on either side? Stuart–Maxwell: χ² = ${chi2.toFixed(2)}, ${df} df, ${pFigure(p)}${adjusted}.`;
}

function movedIn({ table: found }: StepReport): number {
  if (found === null) return 0;
  return found.counts.reduce(
    (sum, line, row) => sum + line.reduce((inLine, n, column) => inLine + (row === column ? 0 : n), 0),
    0,
  );
}

function agreement({ agree, interval }: StepReport): Words {
  if (agree === null || interval === null) return words`${MISSING}`;
  return words`${percent(agree)} (${percent(interval[0])} … ${percent(interval[1])})`;
}

function share(part: number, all: number): string {
  return percentOr(all === 0 ? null : part / all);
}

function replayNote(steps: readonly StepReport[]): readonly Block[] {
  if (steps.every(({ replayed }) => replayed.comparable === 0)) return [];
  return [
    paragraph(
      words`${'“Replayed”'}: the agent was asked again with what current's steps before it gave, so that the step can be compared beyond the first difference.`,
    ),
  ];
}

function moreThan(more: number, noun: string): readonly Block[] {
  return more > 0 ? [paragraph(words`${plural(more, `more ${noun}`)}.`)] : [];
}
