import type { LevelOf, ShiftFacts, ShiftJudgement } from './facts.ts';

export function inputs(_facts: ShiftFacts, _levelOf: LevelOf): ShiftJudgement {
  return { findings: [], notMeasured: [] };
}
