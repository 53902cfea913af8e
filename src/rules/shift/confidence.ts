import { type Calibrated, calibrated, FEWEST_OUTCOMES } from '../../production/confidence/calibrated.ts';
import { type ConfidenceShift, movedMost } from '../../production/confidence/confidence-shift.ts';
import type { Bin } from '../../stats/calibration.ts';
import { median } from '../../stats/mann-whitney.ts';
import { count, percent, plural } from '../../values/format.ts';
import { finding } from '../make-finding.ts';
import type { LevelOf, ShiftFacts, ShiftJudgement } from './facts.ts';
import { handOver, type Looked } from './hand-over.ts';
import { byWeek, howSure, named, percentRange, swingLine } from './wording.ts';

const RULE = 'shift/confidence';

/** The agent is more or less sure of itself than it was; which step most, and whether its confidence is to be believed. */
export function confidence(facts: ShiftFacts, levelOf: LevelOf): ShiftJudgement {
  const { samples, asOf, suite } = facts;
  const { confidence: look, sure } = handOver(samples);
  if (look.lacks !== undefined) return { findings: [], notMeasured: [{ rule: RULE, reason: look.lacks }] };
  const recent = calibrated([...samples.before, ...samples.now]);
  const earlier = calibrated(samples.baseline);
  if (!look.alarm) return { findings: [], notMeasured: [] };
  const { shift } = look;
  const { now, baseline } = shift.values;
  const middle = middleOf(now, baseline);
  const { rose } = shift.tests.now;
  const found = finding(RULE, levelOf(RULE), {
    suite: suite.name,
    subject: 'confidence',
    message: `the agent is ${rose ? 'surer' : 'less sure'} of itself: ${middle.name} ${figure(middle.of(now))} over ${plural(now.length, 'sample')} this week, ${figure(middle.of(baseline))} over ${count(baseline.length)} in the weeks up to two weeks ago`,
    evidence: [
      figures(look),
      ...stepLine(facts),
      ...calibrationLines(recent, earlier),
      byWeek(sure, asOf, (week) => figure(middle.of(week.map((sample) => sample.sure)))),
      ...swingLine(shift.tests.swing),
      ...binLine(recent),
    ],
    fix: rose
      ? 'Hold the surest answers of this week against what was right: an agent that is wrong with confidence hands nothing over. Note outcomes as `correct` in the samples. Where it was meant to be surer, accept the finding.'
      : 'Read the least sure samples of this week and look what is new in them: a prompt, what a tool answers, what is asked. Add some as cases. Where the scale of the confidence was changed, accept the finding.',
  });
  return { findings: [found], notMeasured: [] };
}

function figures(look: Looked<ConfidenceShift>): string {
  const { superiority, interval } = look.shift.ranks;
  return `surer than a sample of those weeks in ${percent(superiority)} of pairs (95 % CI ${percentRange(interval)}; 50 % where nothing moved); ${howSure(look)}`;
}

function stepLine({ samples }: ShiftFacts): readonly string[] {
  const moved = movedMost(samples);
  if (moved === undefined) return [];
  const { step, values, ranks } = moved;
  const { name, of } = middleOf(values.now, values.baseline);
  return [
    `the step that moved most is ${named(step)}: ${name} ${figure(of(values.baseline))} → ${figure(of(values.now))} (surer in ${percent(ranks.superiority)} of pairs, 95 % CI ${percentRange(ranks.interval)})`,
  ];
}

/** The median, or the mean where both sides have the same one: many agents say 1 in most cases. */
function middleOf(one: readonly number[], other: readonly number[]) {
  return figure(median(one)) === figure(median(other))
    ? { name: 'mean', of: (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length }
    : { name: 'median', of: median };
}

function calibrationLines(recent: Calibrated, earlier: Calibrated): readonly string[] {
  if (recent.outcomes + earlier.outcomes === 0)
    return ['calibration is not known: no sample tells both confidence and whether the answer was right'];
  return [calibrationLine('the last two weeks', recent), calibrationLine('the eight weeks before', earlier)];
}

function calibrationLine(when: string, { outcomes, calibration }: Calibrated): string {
  if (calibration === undefined)
    return `calibration of ${when}: too few to tell, ${outcomes} of ${FEWEST_OUTCOMES} outcomes`;
  const { n, brier, error, byChance } = calibration;
  return `calibration of ${when}, ${plural(n, 'outcome')}: Brier score ${figure(brier)}, expected calibration error ${figure(error)} (${figure(byChance)} by chance alone at this n)`;
}

function binLine({ calibration }: Calibrated): readonly string[] {
  return calibration === undefined ? [] : [`in the last two weeks: ${calibration.bins.map(binPhrase).join(', ')}`];
}

function binPhrase({ n, said, so }: Bin): string {
  return `said ${figure(said)}, right ${figure(so)} (${count(n)})`;
}

function figure(value: number): string {
  return value.toFixed(2);
}
