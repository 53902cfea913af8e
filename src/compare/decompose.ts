import { type PairedSample, pairedSample } from '../stats/paired-sample.ts';
import type { Verdict } from './comparison.ts';
import { measuredCounts } from './counts.ts';
import { type Ending, endingOf, inScheduledOrder } from './ending.ts';
import { type CasePair, pairCases } from './pair.ts';
import type { RunFacts } from './run-facts.ts';
import { compareSteps } from './steps.ts';
import { worstVerdict } from './verdict.ts';

/**
 * The 2×2 of agents and case sets: whether a change of accuracy comes from the agent or from the cases.
 * M(head, head cases) − M(base, base cases) = Δ1 + κ0 = Δ0 + κ1, all at the final step.
 */
export interface Decomposition {
  /** Right at the final step: correct cases (with trials: sum of shares) of cases measured. */
  readonly cells: {
    readonly baseAgentBaseCases: Cell;
    readonly baseAgentHeadCases: Cell;
    readonly headAgentBaseCases: Cell;
    readonly headAgentHeadCases: Cell;
  };
  /** Change of agent on head's cases and on base's cases. */
  readonly delta1: number;
  readonly delta0: number;
  /** Effect of the change of cases under base's and under head's agent. */
  readonly kappa0: number;
  readonly kappa1: number;
  /** Of the edited or deleted cases as they stood: how many each agent fails. */
  readonly changed: { readonly cases: number; readonly headFails: number; readonly baseFails: number };
  /** Verdict of the final step on base's cases. */
  readonly verdictOnBaseCases: Verdict;
}

export interface Cell {
  readonly correct: number;
  readonly cases: number;
}

/** Either agent on either set of cases. */
export interface AgentsByCases {
  readonly baseAgentBaseCases: RunFacts;
  readonly baseAgentHeadCases: RunFacts;
  readonly headAgentBaseCases: RunFacts;
  readonly headAgentHeadCases: RunFacts;
}

/**
 * Tells a change of the agent from a change of the cases. A set of cases is counted over those that both agents were
 * scored on at the final step, so that neither change of agent compares different cases. Null where either set has
 * none: the change was not measured.
 */
export function decompose(runs: AgentsByCases, margin: number): Decomposition | null {
  const { final, cases: headCases } = runs.headAgentHeadCases;
  const onBaseCases = pairCases(runs.baseAgentBaseCases, runs.headAgentBaseCases).pairs;
  const onHeadCases = pairCases(runs.baseAgentHeadCases, runs.headAgentHeadCases).pairs;
  const asTheyWere = sampleAt(onBaseCases, final);
  const asTheyAre = sampleAt(onHeadCases, final);
  if (asTheyWere === null || asTheyAre === null) return null;
  const changed = sampleAt(
    onBaseCases.filter(({ key }) => !headCases.has(key)),
    final,
  );
  const inOrder = inScheduledOrder(runs.baseAgentBaseCases, runs.headAgentBaseCases, onBaseCases);
  const [onBase] = compareSteps(inOrder, [final], final, margin, endingOnHeadCases(runs));
  return {
    cells: {
      baseAgentBaseCases: { correct: asTheyWere.base.correct, cases: asTheyWere.cases },
      baseAgentHeadCases: { correct: asTheyAre.base.correct, cases: asTheyAre.cases },
      headAgentBaseCases: { correct: asTheyWere.head.correct, cases: asTheyWere.cases },
      headAgentHeadCases: { correct: asTheyAre.head.correct, cases: asTheyAre.cases },
    },
    delta1: asTheyAre.delta,
    delta0: asTheyWere.delta,
    kappa0: asTheyAre.base.mean - asTheyWere.base.mean,
    kappa1: asTheyAre.head.mean - asTheyWere.head.mean,
    changed: {
      cases: changed?.cases ?? 0,
      headFails: changed === null ? 0 : changed.cases - changed.head.correct,
      baseFails: changed === null ? 0 : changed.cases - changed.base.correct,
    },
    verdictOnBaseCases: onBase?.verdict ?? 'not-measured',
  };
}

/** The table's ending is that of the runs: both sets of cases were asked until then. */
function endingOnHeadCases({ baseAgentBaseCases: base, headAgentHeadCases: head }: AgentsByCases): Ending {
  const inOrder = inScheduledOrder(base, head, pairCases(base, head).pairs);
  return endingOf(base, head, measuredCounts(inOrder, head.final));
}

/** The verdict where cases changed too: the worse of those on head's and on base's cases. */
export function combineVerdicts(onHeadCases: Verdict, onBaseCases: Verdict): Verdict {
  return worstVerdict([onHeadCases, onBaseCases]);
}

function sampleAt(pairs: readonly CasePair[], final: string): PairedSample | null {
  const counts = measuredCounts(pairs, final);
  return counts.length === 0 ? null : pairedSample(counts);
}
