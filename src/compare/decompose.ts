import type { Verdict } from './comparison.ts';

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
