import type { Config } from '../../config/config.ts';
import { fails, ruleOptions } from '../../config/levels.ts';
import type { RuleId } from '../../config/rule-ids.ts';
import type { LevelOf, ShiftFacts, ShiftJudgement } from './facts.ts';
import { SHIFT_RULES } from './shift-rules.ts';

/** All rules about production. What a rule says that is off and fails nothing is left out. */
export function judgeProduction(facts: ShiftFacts, config: Pick<Config, 'rules' | 'failOn'>): ShiftJudgement {
  if (!JUDGED.some((rule) => isAsked(rule, config))) return { findings: [], notMeasured: [] };
  const levelOf: LevelOf = (rule) => ruleOptions(config, rule);
  const judged = SHIFT_RULES.map((judge) => judge(facts, levelOf));
  return {
    findings: judged.flatMap(({ findings }) => findings).filter(({ rule }) => isAsked(rule as RuleId, config)),
    notMeasured: judged.flatMap(({ notMeasured }) => notMeasured).filter(({ rule }) => isAsked(rule, config)),
  };
}

/** The rules that go by samples of production and that the config has something said of. */
export function askedOfProduction(config: Pick<Config, 'rules' | 'failOn'>): readonly RuleId[] {
  return JUDGED.filter((rule) => isAsked(rule, config));
}

const JUDGED: readonly RuleId[] = [
  'shift/inputs',
  'shift/novel',
  'shift/routing',
  'shift/confidence',
  'shift/tool-output',
];

function isAsked(rule: RuleId, config: Pick<Config, 'rules' | 'failOn'>): boolean {
  return ruleOptions(config, rule).level !== 'off' || fails(rule, config.failOn);
}
