import type { Config } from '../../config/config.ts';
import { fails, ruleOptions } from '../../config/levels.ts';
import type { RuleId } from '../../config/rule-ids.ts';
import type { Finding } from '../finding.ts';
import { alikeCases } from './alike/alike-cases.ts';
import type { SetFacts } from './facts.ts';
import { SET_RULES } from './set-rules.ts';

export type GroundsOf = ReadonlyMap<Finding, readonly string[]>;

export interface JudgedSet {
  readonly findings: readonly Finding[];
  /** What each of the findings rests on. */
  readonly grounds: GroundsOf;
  /** What rules lacked to judge by, each reason a phrase. */
  readonly notMeasured: readonly NotMeasured[];
}

export interface NotMeasured {
  readonly rule: RuleId;
  readonly reason: string;
}

/** All rules about a suite's cases. One that is off and fails nothing is not asked. */
export function judgeSet(facts: Omit<SetFacts, 'alike'>, config: Pick<Config, 'rules' | 'failOn'>): JudgedSet {
  const thresholds = ALIKE.map((id) => ruleOptions(config, id).threshold).filter(isNumber);
  const asked = SET_RULES.filter(({ id }) => ruleOptions(config, id).level !== 'off' || fails(id, config.failOn));
  const alike = asked.some(({ id }) => ALIKE.includes(id))
    ? alikeCases(facts.cases, Math.min(...thresholds))
    : { pairs: [] };
  const all: SetFacts = { ...facts, alike };
  const found = asked
    .flatMap(({ id, find }) => find(all, ruleOptions(config, id)))
    .map(({ grounds = [], ...finding }): readonly [Finding, readonly string[]] => [finding, grounds]);
  return {
    findings: found.map(([finding]) => finding),
    grounds: new Map(found),
    notMeasured: asked.flatMap(({ id, unmeasured }) =>
      unmeasured(all, ruleOptions(config, id)).map((reason) => ({ rule: id, reason })),
    ),
  };
}

const ALIKE: readonly RuleId[] = ['set/duplicate', 'set/conflict'];

function isNumber(value: unknown): value is number {
  return typeof value === 'number';
}
