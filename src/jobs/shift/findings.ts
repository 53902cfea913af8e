import type { Config } from '../../config/config.ts';
import { fails, ruleOptions } from '../../config/levels.ts';
import type { RuleId } from '../../config/rule-ids.ts';
import { LEVEL } from '../../production/shift/input-shift.ts';
import type { ShiftReport } from '../../report/shift.ts';
import type { Finding } from '../../rules/finding.ts';
import { finding } from '../../rules/make-finding.ts';
import { percent, pFigure, plural } from '../../values/format.ts';

/** What a single look finds, for gates, waivers and annotations; the weekly review judges by more than one. */
export function shiftFindings(
  { shift: { inputs, novel, compared } }: ShiftReport,
  config: Config,
  chosen: readonly string[],
): readonly Finding[] {
  const [only, ...others] = config.suites.map(({ name }) => name);
  const suite = chosen[0] ?? (others.length === 0 ? only : undefined) ?? 'shift';
  const sides = `${plural(compared[1], 'current text')} against ${plural(compared[0], 'reference text')}`;
  const share = `${percent(novel.share ?? 0)} of the current texts resemble none of the reference`;
  const told: readonly { rule: RuleId; subject: string; p: number | null; message: string; fix: string }[] = [
    {
      rule: 'shift/inputs',
      subject: 'inputs',
      p: inputs.p,
      message: 'the current texts ask otherwise than the reference',
      fix: 'Look at the words that set the two apart, and add cases of what the reference lacks.',
    },
    {
      rule: 'shift/novel',
      subject: 'novel',
      p: novel.p,
      message: share,
      fix: 'Look at the groups of like ones, and add cases of those that the agent should manage.',
    },
  ];
  return told.flatMap(({ rule, subject, p, message, fix }) => {
    const options = ruleOptions(config, rule);
    if (p === null || p > LEVEL || (options.level === 'off' && !fails(rule, config.failOn))) return [];
    const evidence = [sides];
    return [finding(rule, options, { suite, subject, message: `${message} (adjusted ${pFigure(p)})`, evidence, fix })];
  });
}
