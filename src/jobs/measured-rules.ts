import { groupOf, RULES, type Rule } from '../config/rule-ids.ts';
import { PIN_RULES } from '../rules/pin/pin-rules.ts';
import { SET_RULES } from '../rules/set/set-rules.ts';
import { STEP_RULES } from '../rules/step/step-rules.ts';

/** Whether any job of this version looks for findings of a rule. */
export function isMeasured(id: string): boolean {
  return groupOf(id) === 'stale' || MEASURED.has(id);
}

/** Those it looks for, in the order in which documents list them. */
export function measuredRules(): readonly Rule[] {
  return RULES.filter(({ id }) => isMeasured(id));
}

const MEASURED: ReadonlySet<string> = new Set([
  ...[...PIN_RULES, ...STEP_RULES, ...SET_RULES].map(({ id }) => id),
  'set/weakened',
  'policy/changed',
  'policy/expired-waiver',
  'policy/unused-waiver',
  'shift/agent',
]);
