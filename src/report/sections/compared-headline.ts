import type { Comparison, PairedComparison, StepComparison, Stopped } from '../../compare/comparison.ts';
import type { Decomposition } from '../../compare/decompose.ts';
import { percent, plural, points } from '../../values/format.ts';
import type { RunSummary } from '../report.ts';
import { capital, code, joined, listed, prose, type Words, words } from '../words.ts';
import { casesNotRun } from './cases-not-run.ts';
import { changeFigures, fromTo, movement, ruledOut, verdictWord } from './figures.ts';
import { type Compared, finalStep, hasSeveralTrials, isUpstreamOnly, movementAt, stepsWith } from './measured.ts';
import { noVerdictApart, noVerdictReasons } from './no-verdict.ts';
import { isInterrupted, nothingConcluded, stoppedDetail } from './stopped.ts';

/** What a reader with ten seconds takes away, and the figures it rests on. */
export interface Headline {
  readonly sentence: Words;
  readonly detail: readonly Words[];
}

/** What a comparison says in one sentence: what got worse before anything else. How it ended stands after its figures. */
export function comparedHeadline(measured: Compared): Headline {
  const { sentence: own, detail } = headlineOf(measured);
  const sentence = joined([own, noVerdictApart(measured.base, measured.head), casesNotRun(measured)], '; ');
  return { sentence, detail: [...detail, ...stoppedDetail(measured)] };
}

function headlineOf(measured: Compared): Headline {
  const { comparison } = measured;
  if (comparison.comparable !== true) {
    return {
      sentence: words`Not comparable: ${prose(comparison.comparable.reason, 300)}`,
      detail: [words`No change is computed, since scores of the two sides do not mean the same.`],
    };
  }
  const final = finalStep(comparison);
  const worse = stepsWith(comparison, 'regressed');
  const asTheyStood = measured.decomposition?.verdictOnBaseCases === 'regressed';
  const unmeasured = final === undefined || final.verdict === 'not-measured';
  if (worse.length === 0 && unmeasured && !asTheyStood) return notMeasured(measured);
  if (final === undefined || worse.length > 0 || (comparison.completed.verdict === 'regressed' && !asTheyStood)) {
    return regressed(measured, worse);
  }
  if (asTheyStood && measured.decomposition !== undefined) {
    return regressedAsTheyStood(final, measured.decomposition.cells);
  }
  switch (final.verdict) {
    case 'improved':
      return improved(measured);
    case 'equivalent':
      return equivalent(measured, final);
    default:
      return inconclusive(measured, final);
  }
}

function regressed(measured: Compared, worse: readonly StepComparison[]): Headline {
  const { comparison } = measured;
  const { completed } = comparison;
  const [lead, ...others] = worse;
  const fell = completed.verdict === 'regressed' ? words`fewer trials completed: ${fromTo(completed)}` : [];
  if (lead === undefined) {
    return {
      sentence: capital(fell),
      detail: [
        words`${changeFigures(completed, false, comparison.stopped !== undefined)}. ${CRASHES} ${whatIsLeft(comparison)}`,
      ],
    };
  }
  return {
    sentence: joined([words`${code(lead.step)} got worse: ${fromTo(lead)}${andOthers(others, measured)}`, fell], '; '),
    detail: [figuresOf(lead, measured), ...noteOn(lead), ...(fell.length > 0 ? [words`${CRASHES}`] : [])],
  };
}

const CRASHES = 'A trial that does not complete is neither right nor wrong: look at why before reading the steps.';

function whatIsLeft(comparison: Comparison): Words {
  const final = finalStep(comparison);
  if (final === undefined) return [];
  return words`Over the ${plural(final.paired, 'case')} left, the final ${code(final.step)} reads ${verdictWord(final.verdict)}.`;
}

function improved(measured: Compared): Headline {
  const [lead, ...others] = stepsWith(measured.comparison, 'improved');
  if (lead === undefined) return { sentence: [], detail: [] };
  return {
    sentence: words`${code(lead.step)} got better: ${fromTo(lead)}${andOthers(others, measured)}`,
    detail: [figuresOf(lead, measured), ...noteOn(lead)],
  };
}

function andOthers(others: readonly StepComparison[], measured: Compared): Words {
  const [only, ...more] = others;
  if (only === undefined) return [];
  if (more.length === 0 && only.final) {
    return isUpstreamOnly(only, measured)
      ? words`, and the final ${code(only.step)} with it`
      : words`, and so did the final ${code(only.step)}`;
  }
  const names = others.map(({ step, final }) => (final ? words`the final ${code(step)}` : words`${code(step)}`));
  const shown = names.length > 4 ? [...names.slice(0, 3), `${names.length - 3} more`] : names;
  return words`; so did ${listed(shown)}`;
}

function equivalent({ comparison, margin }: Compared, final: StepComparison): Headline {
  const others = alsoBetter(comparison);
  const within = `within ±${points(margin)} of the base, ${fromTo(final)}`;
  const real = final.notes.includes('below-margin');
  const stays = real
    ? words`the final ${code(final.step)} changed by less than your margin, ${fromTo(final)}`
    : words`the final ${code(final.step)} stays ${within}`;
  return {
    sentence:
      others.length > 0 ? joined([others, stays], '; ') : real ? capital(stays) : words`No detectable change: ${stays}`,
    detail: [
      words`${changeFigures(final, false, comparison.stopped !== undefined)}: ${ruledOut(final.ruledOut ?? 0)}.`,
      ...(real ? [words`The change is real, but smaller than the margin of ${points(margin)}.`] : []),
    ],
  };
}

function inconclusive({ comparison, margin }: Compared, final: StepComparison): Headline {
  const { stopped } = comparison;
  if (stopped !== undefined && isInterrupted(comparison)) return interrupted(comparison, stopped, final);
  const delta = final.delta ?? 0;
  const what =
    delta === 0
      ? `no change seen, but ${plural(final.paired, 'case')} cannot rule one out`
      : `a ${delta < 0 ? 'drop' : 'gain'} that ${plural(final.paired, 'case')} cannot tell from chance`;
  return {
    sentence: joined(
      [alsoBetter(comparison), words`${code(final.step)} is inconclusive: ${fromTo(final)}, ${what}`],
      '; ',
    ),
    detail: [
      words`${changeFigures(final, false, stopped !== undefined)}: ${ruledOut(final.ruledOut ?? 0)}, a smaller one is not.`,
      ...(final.casesNeeded === null || final.casesNeeded <= final.paired
        ? []
        : [words`About ${plural(final.casesNeeded, 'case')} would be needed to see a change of ${points(margin)}.`]),
      ...noteOn(final),
    ],
  };
}

/** Whatever the figures look like: they were not looked at as planned. */
function interrupted(comparison: Comparison, stopped: Stopped, final: StepComparison): Headline {
  return {
    sentence: joined([alsoBetter(comparison), words`${nothingConcluded(comparison, stopped)}`], '; '),
    detail: [
      words`${code(final.step)} reads ${fromTo(final)} so far, ${changeFigures(final, false, true)}: ${ruledOut(final.ruledOut ?? 0)}, a smaller one is not.`,
    ],
  };
}

function notMeasured({ comparison, base, head }: Compared): Headline {
  const final = finalStep(comparison);
  const none = [
    ...(head.trials.completed === 0 ? ['the head'] : []),
    ...(base.trials.completed === 0 ? ['the base'] : []),
  ];
  const what =
    none.length > 0
      ? words`no trial of ${listed(none)} completed`
      : comparison.cases.paired === 0
        ? words`no case stands unchanged on both sides`
        : words`the final ${final === undefined ? 'step' : code(final.step)} was scored on both sides in no case`;
  return {
    sentence: joined([alsoBetter(comparison), words`Nothing was measured: ${what}`], '; '),
    detail: [
      none.length > 0
        ? words`An agent that does not answer is neither right nor wrong: look at why before anything else.`
        : words`This says nothing about the agent, neither good nor bad.`,
      ...noScore(final?.step, [base, head]),
    ],
  };
}

function noScore(final: string | undefined, runs: readonly RunSummary[]): readonly Words[] {
  const reasons = final === undefined ? [] : noVerdictReasons(runs, final);
  return reasons.length === 0 ? [] : [words`Why it has no score: ${reasons}.`];
}

/** The cases changed with the agent, and only on the old ones does it show. */
function regressedAsTheyStood(final: StepComparison, cells: Decomposition['cells']): Headline {
  const { baseAgentBaseCases: before, headAgentBaseCases: after } = cells;
  const change = `${percent(before.correct / before.cases)} → ${percent(after.correct / after.cases)}`;
  return {
    sentence: words`On the cases as they stood, the final ${code(final.step)} got worse: ${change}`,
    detail: [
      final.verdict === 'not-measured'
        ? words`The pull request changes cases as well, and leaves none alone by which the final step could be measured.`
        : words`The pull request changes cases as well. On those it leaves alone the final step reads ${verdictWord(final.verdict)} (${fromTo(final)}).`,
    ],
  };
}

function figuresOf(step: StepComparison, measured: Compared): Words {
  const moved = movement(movementAt(measured.comparison, step), hasSeveralTrials(measured));
  return words`${changeFigures(step, !step.final, measured.comparison.stopped !== undefined)}: ${moved}.`;
}

function alsoBetter(comparison: Comparison): Words {
  const better = stepsWith(comparison, 'improved').filter(({ final }) => !final);
  const [lead] = better;
  if (lead === undefined) return [];
  const others = better.length === 1 ? '' : ` (and ${plural(better.length - 1, 'more step')})`;
  return words`${code(lead.step)} got better: ${fromTo(lead)}${others}`;
}

function noteOn({ notes, paired }: PairedComparison): readonly Words[] {
  return [
    ...(notes.includes('interval-touches-zero')
      ? [words`The interval reaches zero: its direction is established, its size hardly is.`]
      : []),
    ...(notes.includes('unmeasured')
      ? [words`It would read better, but good news must hold with every case the head did not measure counted wrong.`]
      : []),
    ...(notes.includes('significant-unadjusted') && paired > 0
      ? [words`Test and interval disagree here, which happens close to the line.`]
      : []),
  ];
}
