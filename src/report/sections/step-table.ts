import type { Note, PairedComparison, StepComparison } from '../../compare/comparison.ts';
import { percent, plural, pValue, range, signedPoints } from '../../values/format.ts';
import { assertNever } from '../../values/json.ts';
import { details, leftColumn, paragraph, rightColumn, type Table, table } from '../blocks.ts';
import { type Part, shortened, whole } from '../budget.ts';
import type { RunSummary } from '../report.ts';
import { code, strong, type Words, words } from '../words.ts';
import { MISSING, percentOr, verdictWord } from './figures.ts';
import { anythingMoved, type Compared, isChange, isUpstreamOnly } from './measured.ts';
import { isInterrupted } from './stopped.ts';

/** A table of a suite with more steps than this keeps those that moved and the final one where space is scarce. */
const MOST_STEPS = 30;

function columns({ comparison: { stopped } }: Compared): Table['columns'] {
  return [
    leftColumn('step'),
    rightColumn('base'),
    rightColumn('head'),
    rightColumn(stopped === undefined ? 'change (95 % CI)' : 'change (95 % CI for any stop)'),
    { ...rightColumn('when reached'), optional: true },
    { ...rightColumn('first deviation'), optional: true },
    leftColumn('verdict'),
  ];
}

/** Accuracy per step, base against head; folded when nothing moved. */
export function stepTable(measured: Compared): Part {
  const { steps } = measured.comparison;
  const blocks = shown(measured, stepRows(measured, steps), []);
  const changed = steps.filter(({ verdict, final }) => !final && isChange(verdict)).slice(0, MOST_STEPS);
  const loud = steps.filter((step) => step.final || changed.includes(step));
  const quiet = steps.length - loud.length;
  if (quiet < 10) return whole(...blocks);
  const note = `${plural(quiet, 'other step')} left out of the table.`;
  return shortened(whole(...blocks), {
    at: 'quiet-steps',
    blocks: shown(measured, stepRows(measured, loud), [paragraph(words`${note}`)]),
    leftOut: words`${plural(quiet, 'step')} of ${code(measured.comparison.suite)}`,
  });
}

/** One side alone. */
export function headTable({ steps, trials }: RunSummary): Table {
  return table(
    [leftColumn('step'), rightColumn('cases'), rightColumn('right'), rightColumn('95 % CI')],
    [
      ...steps
        .slice(0, MOST_STEPS)
        .map(({ step, final, cases, accuracy, interval }) => [
          stepName(step, final),
          words`${cases}`,
          words`${percentOr(accuracy)}`,
          words`${interval === null ? MISSING : `${percent(interval[0])} … ${percent(interval[1])}`}`,
        ]),
      ...(trials.completed === trials.planned
        ? []
        : [[words`completed`, words`${trials.planned}`, words`${percentOr(share(trials))}`, words`${MISSING}`]]),
    ],
  );
}

function shown(measured: Compared, rows: readonly (readonly Words[])[], more: readonly ReturnType<typeof paragraph>[]) {
  const blocks = [table(columns(measured), rows), ...more];
  if (anythingMoved(measured.comparison)) return blocks;
  const told = isInterrupted(measured.comparison)
    ? 'nothing is concluded'
    : measured.comparison.verdict === 'equivalent'
      ? 'no detectable change'
      : 'nothing that chance could not do';
  return [details(words`Accuracy per step: ${strong(told)}`, blocks)];
}

function stepRows(measured: Compared, steps: readonly StepComparison[]): readonly (readonly Words[])[] {
  const { completed } = measured.comparison;
  const rows = steps.map((step) => [
    stepName(step.step, step.final),
    ...figures(step),
    words`${reached(step)}`,
    words`${step.paired === 0 ? MISSING : `${step.firstDeviation.base} → ${step.firstDeviation.head}`}`,
    verdictCell(step, isUpstreamOnly(step, measured)),
  ]);
  const all = completed.base.accuracy === 1 && completed.head.accuracy === 1;
  if (all) return rows;
  return [
    ...rows,
    [words`(completed)`, ...figures(completed), words`${MISSING}`, words`${MISSING}`, verdictCell(completed)],
  ];
}

function figures({ base, head, delta, interval }: PairedComparison): readonly Words[] {
  const change = delta === null || interval === null ? MISSING : `${signedPoints(delta)} (${range(interval)})`;
  return [words`${percentOr(base.accuracy)}`, words`${percentOr(head.accuracy)}`, words`${change}`];
}

function reached({ reached: { delta, paired } }: StepComparison): string {
  return delta === null ? MISSING : `${signedPoints(delta)} of ${paired}`;
}

function stepName(step: string, final: boolean): Words {
  return final ? words`${code(step, 40)} (final)` : words`${code(step, 40)}`;
}

function verdictCell(change: PairedComparison, upstream = false): Words {
  const word = verdictWord(change.verdict);
  if (upstream) return words`${strong(word)} (upstream)`;
  const [first] = change.notes.flatMap((note) => noteWords(note, change));
  const remark = first === undefined ? '' : ` (${first})`;
  return isChange(change.verdict) ? words`${strong(word)}${remark}` : words`${word}${remark}`;
}

function noteWords(note: Note, { verdict, p }: PairedComparison): readonly string[] {
  switch (note) {
    case 'below-margin':
      return ['real, below the margin'];
    case 'interval-touches-zero':
      return ['interval reaches 0'];
    case 'unmeasured':
      return ['cases unmeasured'];
    case 'budget':
    case 'two-orders':
    case 'stop-not-found':
      return [];
    case 'turned':
      return ['fell first, rose after'];
    case 'rise-at-a-stop':
      return ['better so far'];
    case 'too-few-differ':
      return verdict === 'inconclusive' ? ['under 5 cases differ'] : [];
    case 'significant-unadjusted':
      return p === null ? [] : [`p ${pValue(p)} unadjusted`];
    default:
      return assertNever(note);
  }
}

function share({ completed, planned }: RunSummary['trials']): number | null {
  return planned === 0 ? null : completed / planned;
}
