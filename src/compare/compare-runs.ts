import { NOT_MEASURED } from './change.ts';
import type { CaseCounts, Comparison, StepComparison } from './comparison.ts';
import { measuredCounts } from './counts.ts';
import { endingOf, inScheduledOrder } from './ending.ts';
import { deviationsMoved, firstDeviations, passedOverDeviation } from './first-deviation.ts';
import { movedCases } from './moved.ts';
import { measuredOnBothSides, pairCases } from './pair.ts';
import { reachedAccuracy } from './reached.ts';
import { routedRates } from './routed.ts';
import type { RunFacts } from './run-facts.ts';
import { sliceByTag } from './slices.ts';
import { stepsOf } from './step-order.ts';
import { compareCompleted, compareSteps } from './steps.ts';
import { stoppedFacts } from './stopped.ts';
import { suiteVerdict } from './verdict.ts';

/** What the judge of a comparison is free to choose. */
export interface ComparisonPolicy {
  /** The smallest change that matters, as a share. */
  readonly margin: number;
}

/** Everything base and head of one suite show side by side; the same whatever the order of lines in either run. */
export function compareRuns(base: RunFacts, head: RunFacts, { margin }: ComparisonPolicy): Comparison {
  const { pairs, counts } = pairCases(base, head);
  const revisions = { base: { revision: base.revision }, head: { revision: head.revision } };
  const reason = whyNotComparable(base, head);
  if (reason !== null) return notComparable(head.suite, revisions, reason, counts);

  const names = stepsOf(base, head);
  const measured = measuredOnBothSides(pairs);
  const deviationMoved = deviationsMoved(measured, names);
  const inOrder = inScheduledOrder(base, head, pairs);
  const ending = endingOf(base, head, measuredCounts(inOrder, head.final));
  const compared = compareSteps(inOrder, names, head.final, margin, ending);
  const steps = names.map(
    (step, index): StepComparison => ({
      step,
      final: step === head.final,
      ...(compared[index] ?? NOT_MEASURED),
      reached: reachedAccuracy(pairs, step),
      firstDeviation: firstDeviations(deviationMoved, step),
    }),
  );
  const completed = compareCompleted(inOrder, margin, ending);
  const final = steps.find((step) => step.final) ?? NOT_MEASURED;
  return {
    version: 1,
    suite: head.suite,
    verdict: suiteVerdict(
      final.verdict,
      [...steps, completed].map(({ verdict }) => verdict),
    ),
    ...revisions,
    comparable: true,
    cases: counts,
    steps,
    completed,
    ...(ending.kind === 'stopped' ? { stopped: stoppedFacts(base, head, ending, final.interval, counts.paired) } : {}),
    routed: routedRates(measured),
    slices: sliceByTag(inOrder, head.final, ending),
    passedOverDeviation: passedOverDeviation(measured),
    moved: movedCases(pairs, names),
    deviationMoved,
  };
}

/** Scores mean the same only in one suite under the same scorers, and "the suite" only at the same final step. */
function whyNotComparable(base: RunFacts, head: RunFacts): string | null {
  const reasons: string[] = [];
  if (base.suite !== head.suite) {
    reasons.push(`the suites differ (base \`${base.suite}\`, head \`${head.suite}\`)`);
  }
  if (base.scorers !== head.scorers) {
    reasons.push(`the scorers differ (base ${base.scorers}, head ${head.scorers})`);
  }
  if (base.final !== head.final) {
    reasons.push(`the final step differs (base \`${base.final}\`, head \`${head.final}\`)`);
  }
  for (const [side, { partial }] of Object.entries({ base, head })) {
    if (partial !== undefined) reasons.push(`the ${side} run is ${partial}, which is no whole run`);
  }
  return reasons.length === 0 ? null : reasons.join(', and ');
}

function notComparable(
  suite: string,
  revisions: Pick<Comparison, 'base' | 'head'>,
  reason: string,
  cases: CaseCounts,
): Comparison {
  return {
    version: 1,
    suite,
    verdict: 'not-measured',
    ...revisions,
    comparable: { reason },
    cases,
    steps: [],
    completed: NOT_MEASURED,
    routed: { base: null, head: null },
    slices: [],
    passedOverDeviation: { base: 0, head: 0 },
    moved: [],
    deviationMoved: [],
  };
}
