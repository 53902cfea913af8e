import type { RuleId } from '../../config/rule-ids.ts';
import type { Finding } from '../finding.ts';
import type { RuleLevel } from '../make-finding.ts';
import type { PinFacts } from './facts.ts';
import { floatingModel } from './floating-model.ts';
import { missing } from './missing.ts';
import { orphan } from './orphan.ts';
import { outdated } from './outdated.ts';
import { ranAnotherPrompt } from './ran-another-prompt.ts';
import { sameVersion } from './same-version.ts';
import { unpinned } from './unpinned.ts';

export interface PinRule {
  readonly id: RuleId;
  readonly find: (facts: PinFacts, options: RuleLevel) => readonly Finding[];
}

/** What can be found about a suite's prompts and models, what invalidates its figures first. */
export const PIN_RULES: readonly PinRule[] = [
  { id: 'pin/ran-another-prompt', find: ranAnotherPrompt },
  { id: 'pin/outdated', find: outdated },
  { id: 'pin/same-version', find: sameVersion },
  { id: 'pin/missing', find: missing },
  { id: 'pin/orphan', find: orphan },
  { id: 'pin/unpinned', find: unpinned },
  { id: 'pin/floating-model', find: floatingModel },
];
