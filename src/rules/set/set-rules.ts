import type { RuleId } from '../../config/rule-ids.ts';
import type { GroundedFinding } from '../finding.ts';
import { conflict, conflictUnmeasured } from './conflict.ts';
import { duplicate, duplicateUnmeasured } from './duplicate.ts';
import type { SetFacts, SetOptions } from './facts.ts';
import { flaky, flakyUnmeasured } from './flaky.ts';
import { freePass, freePassUnmeasured } from './free-pass.ts';
import { leak, leakUnmeasured } from './leak.ts';
import { privateData } from './private-data.ts';
import { saturated, saturatedUnmeasured } from './saturated.ts';
import { suspectGold, suspectGoldUnmeasured } from './suspect-gold.ts';
import { tooClean, tooCleanUnmeasured } from './too-clean.ts';
import { uncoveredStep, uncoveredUnmeasured } from './uncovered-step.ts';
import { unknownTool, unknownToolUnmeasured } from './unknown-tool.ts';

export interface SetRule {
  readonly id: RuleId;
  readonly find: (facts: SetFacts, options: SetOptions) => readonly GroundedFinding[];
  /** What the rule, or a part of it, lacked to judge by; a phrase each. */
  readonly unmeasured: (facts: SetFacts, options: SetOptions) => readonly string[];
  /** It goes by recorded runs, which a pull request has none of. */
  readonly takesRuns?: true;
}

/** What can be found about a suite's cases, in the order in which the documents list it. */
export const SET_RULES: readonly SetRule[] = [
  { id: 'set/duplicate', find: duplicate, unmeasured: duplicateUnmeasured },
  { id: 'set/conflict', find: conflict, unmeasured: conflictUnmeasured },
  { id: 'set/leak', find: leak, unmeasured: leakUnmeasured },
  { id: 'set/free-pass', find: freePass, unmeasured: freePassUnmeasured },
  { id: 'set/private-data', find: privateData, unmeasured: () => [] },
  { id: 'set/saturated', find: saturated, unmeasured: saturatedUnmeasured, takesRuns: true },
  { id: 'set/flaky', find: flaky, unmeasured: flakyUnmeasured, takesRuns: true },
  { id: 'set/suspect-gold', find: suspectGold, unmeasured: suspectGoldUnmeasured, takesRuns: true },
  { id: 'set/uncovered-step', find: uncoveredStep, unmeasured: uncoveredUnmeasured },
  { id: 'set/unknown-tool', find: unknownTool, unmeasured: unknownToolUnmeasured },
  { id: 'set/too-clean', find: tooClean, unmeasured: tooCleanUnmeasured },
];
