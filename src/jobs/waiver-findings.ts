import type { LoadedConfig, Waiver } from '../config/config.ts';
import { ruleOptions } from '../config/levels.ts';
import { groupOf, RULES } from '../config/rule-ids.ts';
import type { CheckedSuite } from '../report/check-report.ts';
import type { Finding } from '../rules/finding.ts';
import { PIN_RULES } from '../rules/pin/pin-rules.ts';
import { expiredWaiver } from '../rules/policy/expired-waiver.ts';
import { unusedWaiver } from '../rules/policy/unused-waiver.ts';
import type { PlacedWaiver } from '../rules/policy/waivers.ts';
import { SET_RULES } from '../rules/set/set-rules.ts';
import { STALE_RULES } from '../rules/stale/stale-rules.ts';
import { dayOf } from '../values/days.ts';

export interface CheckedWaivers {
  /** The config as it was found. */
  readonly own: LoadedConfig;
  /** Its config under the policy that counts. */
  readonly judged: LoadedConfig;
  /** Before any of it was waived. */
  readonly findings: readonly Finding[];
  readonly suites: readonly CheckedSuite[];
  /** Whether every suite was looked at, and nothing kept it from being judged. */
  readonly whole: boolean;
  readonly now: Date;
}

/** Waivers that are over, and those that kept nothing quiet in a check that looked at everything. */
export function waiverFindings({ own, judged, findings, suites, whole, now }: CheckedWaivers): readonly Finding[] {
  const { config } = judged;
  const unmeasured = new Set(suites.flatMap(({ notMeasured }) => notMeasured.map(({ rule }) => rule)));
  const measured = new Set(
    RULES.map(({ id }) => id)
      .filter((id) => LOOKED_FOR.has(id) && !unmeasured.has(id) && !unmeasured.has(groupOf(id)))
      .filter((id) => ruleOptions(config, id).level !== 'off')
      .map(String),
  );
  const facts = {
    waivers: config.waivers.map((waiver) => placed(waiver, own)),
    findings,
    isMeasured: (rule: string) => whole && measured.has(rule),
    today: dayOf(now),
  };
  return [
    ...expiredWaiver(facts, ruleOptions(config, 'policy/expired-waiver')),
    ...unusedWaiver(facts, ruleOptions(config, 'policy/unused-waiver')),
  ];
}

/** A waiver of the base branch's policy stands at no line of a config that no longer has it. */
function placed(waiver: Waiver, { config, locate, file }: LoadedConfig): PlacedWaiver {
  const { rule, subject, until } = waiver;
  const same = config.waivers.filter((own) => own.rule === rule && own.subject === subject);
  const own = same.find((one) => one.until === until) ?? same[0];
  return { ...waiver, location: own === undefined ? { file } : locate(['waivers', config.waivers.indexOf(own)]) };
}

const LOOKED_FOR: ReadonlySet<string> = new Set([
  ...[...PIN_RULES, ...SET_RULES, ...STALE_RULES].map(({ id }) => id),
  'policy/changed',
]);
