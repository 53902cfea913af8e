import type { StepComparison } from '../../compare/comparison.ts';
import type { Finding } from '../../rules/finding.ts';
import { count, percent, plural, points } from '../../values/format.ts';
import { assertNever } from '../../values/json.ts';
import { type Block, list, paragraph } from '../blocks.ts';
import type { ProductionSeen, RunSummary, SuiteReport } from '../report.ts';
import { type Code, code, joined, listed, listedUpTo, prose, sentence, strong, type Words, words } from '../words.ts';
import { lostTrials } from './context-line.ts';
import { ruledOut } from './figures.ts';
import { judgesBesidePeople } from './judges.ts';
import { type Compared, isChange } from './measured.ts';
import { noVerdictFacts } from './no-verdict.ts';
import { unseenAfterStop } from './stopped.ts';
import { unseenCases, unseenUnaffected } from './unaffected.ts';

const FEWEST_CASES = 10;
const MOST_STEPS = 8;
const MOST_REMARKS = 5;

/** What a suite could not have shown, whatever its verdict. Stands in every report. */
export function notSeen(suite: SuiteReport, findings: readonly Finding[]): readonly Block[] {
  const items = [...unseen(suite), ...floatingModels(findings), asked(suite.production), ...said(suite.remarks)].filter(
    (item) => item.length > 0,
  );
  return [paragraph(words`${strong('Not seen by this suite')}`), list([...items, ONLY_ITS_CASES])];
}

const ONLY_ITS_CASES = words`Whatever no case asks for.`;

function unseen({ measurement }: SuiteReport): readonly Words[] {
  switch (measurement.kind) {
    case 'not-run':
      return [words`Everything the agent does (${prose(measurement.reason, 200)}).`];
    case 'unaffected':
      return [
        ...unseenUnaffected(measurement),
        ...(measurement.changed === undefined ? [] : runFacts([measurement.changed.base, measurement.changed.head])),
        ...said(measurement.remarks),
      ];
    case 'pending':
      return [words`Everything the agent does: it was not run.`];
    case 'failed':
      return [words`Everything the agent does: it could not be measured.`];
    case 'head-only':
      return [words`Any change: there was no base to compare with.`, ...runFacts([measurement.run])];
    case 'compared':
      return [
        ...(measurement.comparison.comparable === true
          ? changes(measurement)
          : [words`Any change: the sides are not comparable.`]),
        ...runFacts([measurement.base, measurement.head]),
        unseenCases(measurement.notAffected),
        ...unseenAfterStop(measurement),
        ...said(measurement.remarks),
      ];
    default:
      return assertNever(measurement);
  }
}

/** What production asks that no case does, or why that is not known. */
function asked(production: ProductionSeen | undefined): Words {
  if (production === undefined) return [];
  if (production.kind === 'not-told') return words`What production asks: ${sentence(production.reason, 200)}`;
  const { share, expected, of, upTo } = production;
  const when = upTo === undefined ? 'of the last week' : `of the week up to ${upTo}, the newest there are,`;
  return words`${percent(share)} of ${plural(of, 'production input')} ${when} resemble no case (${percent(expected)} of the cases themselves resemble no other).`;
}

function said(remarks: readonly string[] = []): readonly Words[] {
  return remarks.slice(0, MOST_REMARKS).map((remark) => words`${prose(remark)}`);
}

function changes({ comparison }: Compared): readonly Words[] {
  const { steps, completed, cases, stopped } = comparison;
  const measured = steps.filter(({ delta }) => delta !== null);
  const missing = steps.filter(({ delta }) => delta === null);
  const held = measured.filter(({ verdict }) => !isChange(verdict));
  return [
    stopped === undefined ? smallDrops(held) : [],
    drops(measured),
    missing.length === 0 ? [] : words`${stepNames(missing)}: not measured on both sides.`,
    completed.verdict === 'inconclusive'
      ? words`Whether fewer trials complete: ${ruledOut(completed.ruledOut ?? 0)}, a smaller one is not.`
      : [],
    notMeasured(cases.notMeasured),
  ];
}

/** The drop that each step would have shown in four suites of five. */
function smallDrops(steps: readonly StepComparison[]): Words {
  const few = steps.filter(({ paired }) => paired < FEWEST_CASES);
  const none = steps.filter(({ paired, smallestVisible }) => paired >= FEWEST_CASES && smallestVisible === null);
  const visible = steps.flatMap(({ step, smallestVisible }) =>
    smallestVisible === null ? [] : [{ step, size: smallestVisible }],
  );
  return joined([
    visible.length === 0
      ? []
      : words`Drops under ${perStep(visible, 'or')}: they go unnoticed at least one time in five.`,
    none.length === 0 ? [] : words`Any drop in ${stepNames(none, 'or')}: too few right answers to lose.`,
    few.length === 0
      ? []
      : words`Small drops in ${stepNames(few, 'or')}: not computed, fewer than ${FEWEST_CASES} cases.`,
  ]);
}

/** What the intervals exclude, step by step. */
function drops(steps: readonly StepComparison[]): Words {
  const known = steps.flatMap(({ step, ruledOut }) => (ruledOut === null ? [] : [{ step, size: ruledOut }]));
  const any = known.filter(({ size }) => Math.round(size * 1000) === 0);
  const above = known.filter((entry) => !any.includes(entry));
  const parts = [
    ...(above.length === 0 ? [] : [words`drops of more than ${perStep(above, 'and')}`]),
    ...(any.length === 0 ? [] : [words`any drop in ${stepNames(any)}`]),
  ];
  return parts.length === 0 ? [] : words`Ruled out are only ${joined(parts, ', ')}.`;
}

/** `5.3 points in extract or lookup, 8.3 points in decide`; a range where there are many steps. */
function perStep(sizes: readonly { readonly step: string; readonly size: number }[], conjunction: string): Words {
  if (sizes.length > MOST_STEPS) {
    const ordered = sizes.map(({ size }) => size).sort((one, other) => one - other);
    const [least, most] = [points(ordered[0] ?? 0), points(ordered.at(-1) ?? 0)];
    return words`${least === most ? least : `${least.replace(/ points?$/, '')} to ${most}`}, depending on the step`;
  }
  const same = new Map<string, Code[]>();
  for (const { step, size } of sizes) same.set(points(size), [...(same.get(points(size)) ?? []), code(step, 40)]);
  return joined(
    [...same].map(([size, steps]) => words`${size} in ${listed(steps, conjunction)}`),
    ', ',
  );
}

function notMeasured({ base, head }: { readonly base: number; readonly head: number }): Words {
  if (base === 0 && head === 0) return [];
  const sides = [
    ...(base === 0 ? [] : [`${plural(base, 'case')} on the base`]),
    ...(head === 0 ? [] : [`${plural(head, 'case')} on the head`]),
  ];
  return words`Without a completed trial: ${listed(sides)}.`;
}

export function runFacts(runs: readonly RunSummary[]): readonly Words[] {
  return [lost(runs), anotherPrompt(runs), ...noVerdictFacts(runs), receipts(runs), ...judgesBesidePeople(runs)];
}

function lost(runs: readonly RunSummary[]): Words {
  const planned = runs.reduce((sum, { trials }) => sum + trials.planned, 0);
  const missing = planned - runs.reduce((sum, { trials }) => sum + trials.completed, 0);
  if (missing === 0) return [];
  const reasons = runs
    .flatMap(({ errors }) => errors)
    .toSorted((one, other) => other.trials - one.trials)
    .map(({ reason, trials }) => words`${code(reason, 120)} (${plural(trials, 'trial')})`);
  const because = reasons.length === 0 ? '' : words`: ${listedUpTo(3, reasons)}`;
  return words`${count(missing)} of ${plural(planned, 'trial')} did not complete (${lostTrials(runs)})${because}.`;
}

function anotherPrompt(runs: readonly RunSummary[]): Words {
  const trials = runs.reduce((sum, run) => sum + run.trials.ranAnotherPrompt, 0);
  return trials === 0
    ? []
    : words`${plural(trials, 'trial')} that ran another prompt than their revision’s file: not counted.`;
}

function receipts(runs: readonly RunSummary[]): Words {
  const sum = (pick: (receipts: RunSummary['receipts']) => number) =>
    runs.reduce((all, run) => all + pick(run.receipts), 0);
  const of = sum((receipts) => receipts.of);
  const verified = sum((receipts) => receipts.verified);
  const claimed = sum((receipts) => receipts.claimed);
  if (of === 0 || verified === of) return [];
  const known = `receipts on ${count(verified + claimed)} of ${plural(of, 'trial')}`;
  if (claimed === 0) return words`Which prompt was really sent: ${known}.`;
  return words`Which prompt was really sent: ${known}, ${count(claimed)} of them the agent’s own claim.`;
}

function floatingModels(findings: readonly Finding[]): readonly Words[] {
  const floating = findings.filter(({ rule }) => rule === 'pin/floating-model');
  if (floating.length === 0) return [];
  const names = floating.map(({ subject }) => code(subject, 60));
  return [words`Whether the model moved between the runs: ${listedUpTo(3, names)} follows a floating alias.`];
}

function stepNames(steps: readonly { readonly step: string }[], conjunction = 'and'): Words {
  return listedUpTo(
    MOST_STEPS,
    steps.map(({ step }) => code(step, 40)),
    conjunction,
  );
}
