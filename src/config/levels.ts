import type { Config, Level, RuleOptions } from './config.ts';
import { findRule, groupOf, type RuleId } from './rule-ids.ts';

/** The options a rule works with: what the config says of the rule itself, else of its group, else the rule's defaults. */
export function ruleOptions(config: Pick<Config, 'rules'>, ruleId: RuleId): RuleOptions & { readonly level: Level } {
  const { level = 'warning', grace, threshold } = findRule(ruleId) ?? {};
  return {
    level,
    ...(grace === undefined ? {} : { grace }),
    ...(threshold === undefined ? {} : { threshold }),
    ...config.rules.get(groupOf(ruleId)),
    ...config.rules.get(ruleId),
  };
}

/** Whether a finding of this rule fails the check: `fail-on` names the rule or its group. The level plays no part. */
export function fails(ruleId: string, failOn: readonly string[]): boolean {
  return failOn.includes(ruleId) || failOn.includes(groupOf(ruleId));
}
