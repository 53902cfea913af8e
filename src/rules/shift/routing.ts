import type { LevelOf, ShiftFacts, ShiftJudgement } from './facts.ts';

export function routing(_facts: ShiftFacts, _levelOf: LevelOf): ShiftJudgement {
  return { findings: [], notMeasured: [] };
}
