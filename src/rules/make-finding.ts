import type { Level } from '../config/config.ts';
import type { RuleId } from '../config/rule-ids.ts';
import type { GroundedFinding } from './finding.ts';

/** What every rule takes beside its facts: how loud its findings are shown. */
export interface RuleLevel {
  readonly level: Level;
}

/** A finding with its key filled in: the same rule, suite and subject give the same key from run to run. */
export function finding(
  rule: RuleId,
  { level }: RuleLevel,
  parts: Omit<GroundedFinding, 'rule' | 'level' | 'key'>,
): GroundedFinding {
  const key = [rule, parts.suite, parts.subject].join(':');
  return { rule, level, key, ...parts };
}
