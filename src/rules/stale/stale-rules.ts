import type { RuleId } from '../../config/rule-ids.ts';
import type { Finding } from '../finding.ts';
import type { StaleFacts, StaleOptions } from './facts.ts';
import { failuresWaiting } from './failures-waiting.ts';
import { frozen } from './frozen.ts';
import { noProductionCases } from './no-production-cases.ts';
import { productMoved } from './product-moved.ts';
import { promptMoved } from './prompt-moved.ts';
import { toolMoved } from './tool-moved.ts';

export interface StaleRule {
  readonly id: RuleId;
  readonly find: (facts: StaleFacts, options: StaleOptions) => readonly Finding[];
  /** Whether a finding is reason enough to open an issue. What was never otherwise is said in one that is open anyway. */
  readonly opens: boolean;
}

/** What can be found about a suite that time went past. */
export const STALE_RULES: readonly StaleRule[] = [
  { id: 'stale/prompt-moved', find: promptMoved, opens: true },
  { id: 'stale/tool-moved', find: toolMoved, opens: true },
  { id: 'stale/product-moved', find: productMoved, opens: true },
  { id: 'stale/frozen', find: frozen, opens: true },
  { id: 'stale/failures-waiting', find: failuresWaiting, opens: true },
  { id: 'stale/no-production-cases', find: noProductionCases, opens: false },
];
