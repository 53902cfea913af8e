import type { LevelOf, ShiftFacts, ShiftJudgement } from './facts.ts';

export function toolOutput(_facts: ShiftFacts, _levelOf: LevelOf): ShiftJudgement {
  return { findings: [], notMeasured: [] };
}
