import { type Calibrated, calibrated, FEWEST_OUTCOMES } from '../../production/confidence/calibrated.ts';
import { type ConfidenceShift, movedMost, type StepShift } from '../../production/confidence/confidence-shift.ts';
import type { Bin } from '../../stats/calibration.ts';
import { median, type RankTest } from '../../stats/mann-whitney.ts';
import { count, percent, plural, points } from '../../values/format.ts';
import { finding } from '../make-finding.ts';
import type { LevelOf, ShiftFacts, ShiftJudgement } from './facts.ts';
import { comparedWith, handOver, type Looked } from './hand-over.ts';
import { differing, heldAgainst, howSure, leftOutLine, named, percentRange, swingLine, weekByWeek } from './wording.ts';

const RULE = 'shift/confidence';

/** The agent is more or less sure of itself than it was; which step most, and whether its confidence is to be believed. */
export function confidence(facts: ShiftFacts, levelOf: LevelOf): ShiftJudgement {
  const { samples, asOf, suite } = facts;
  const { confidence: look, sure } = handOver(samples, asOf);
  if (look.lacks !== undefined) return { findings: [], notMeasured: [{ rule: RULE, reason: look.lacks }] };
  if (look.isDrowned) return { findings: [], notMeasured: [{ rule: RULE, reason: drowned(look.shift) }] };
  if (!look.alarm) return { findings: [], notMeasured: [] };
  const { shift } = look;
  const { now, baseline } = shift.values;
  const { rose } = shift.tests.now;
  const centre = centreOf(now, baseline, rose);
  const moved = movedMost(comparedWith(samples, shift.tests, asOf));
  const recent = calibrated([...samples.before, ...samples.now]);
  const found = finding(RULE, levelOf(RULE), {
    suite: suite.name,
    subject: 'confidence',
    message: `the agent is ${rose ? 'surer' : 'less sure'} of itself: ${centre.said} ${figure(centre.of(now))} over ${plural(now.length, 'sample')} this week, ${figure(centre.of(baseline))} over ${count(baseline.length)} ${heldAgainst(shift.tests)} (${signed(centre.of(now) - centre.of(baseline))})${moved === undefined ? '' : `, most at ${named(moved.step)}`}`,
    evidence: [
      ...stepLine(moved),
      figures(look),
      ...calibrationLines(recent, calibrated(samples.baseline)),
      ...weekByWeek({ ...sure, earlier: samples.earlier ?? [] }, asOf, (week) =>
        figure(centre.of(week.map((sample) => sample.sure))),
      ),
      ...leftOutLine(shift.tests, asOf),
      ...swingLine(shift.tests.swing),
      ...binLine(recent),
    ],
    fix: rose
      ? 'Hold the surest answers of this week against what was right: an agent that is wrong with confidence hands nothing over. Note outcomes as `correct` in the samples. Where it was meant to be surer, accept the finding.'
      : 'Read the least sure samples of this week and look what is new in them: a prompt, what a tool answers, what is asked. Add some as cases. Where the scale of the confidence was changed, accept the finding.',
  });
  return { findings: [found], notMeasured: [] };
}

/** A change that cannot be told from what the weeks do anyhow. */
function drowned({ values, tests }: ConfidenceShift): string {
  const { said, of } = centreOf(values.now, values.baseline, tests.now.rose);
  return `confidence went from ${said} ${figure(of(values.baseline))} to ${figure(of(values.now))}, but the weeks before ${differing(tests.swing)}, so that it may be one more such week`;
}

function figures(look: Looked<ConfidenceShift>): string {
  return `${surerIn(look.shift.ranks)}; ${howSure(look)}`;
}

function surerIn({ superiority, interval }: RankTest): string {
  return `of one answer of this week and one of those weeks, drawn by lot, that of this week is the surer in ${percent(superiority)} of draws (95 % CI ${percentRange(interval)}; 50 % where nothing changed)`;
}

function stepLine(moved: StepShift | undefined): readonly string[] {
  if (moved === undefined) return [];
  const { now, baseline } = moved.values;
  const { said, of } = centreOf(now, baseline, moved.ranks.superiority > 0.5);
  return [
    `the step that moved most is ${named(moved.step)}: ${said} ${figure(of(baseline))} → ${figure(of(now))} (${signed(of(now) - of(baseline))})`,
  ];
}

/** The mean; the median where means do not tell which way it went. */
function centreOf(now: readonly number[], baseline: readonly number[], rose: boolean) {
  const tells = (of: (values: readonly number[]) => number) => {
    const difference = of(now) - of(baseline);
    return Math.abs(difference) >= 0.005 && difference > 0 === rose;
  };
  return !tells(mean) && tells(median) ? { said: 'median', of: median } : { said: 'on average', of: mean };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function calibrationLines(recent: Calibrated, earlier: Calibrated): readonly string[] {
  if (recent.outcomes + earlier.outcomes === 0)
    return [
      'whether confidence can be believed is not known: no sample tells both it and whether the answer was right',
    ];
  return [calibrationLine('the last two weeks', recent), calibrationLine('the eight weeks before', earlier)];
}

function calibrationLine(when: string, { outcomes, calibration }: Calibrated): string {
  if (calibration === undefined)
    return `whether confidence can be believed in ${when}: too few to tell, ${outcomes} of ${FEWEST_OUTCOMES} outcomes`;
  const { n, brier, error, byChance } = calibration;
  return `in ${when} confidence and share of right answers lie ${points(error)} apart on average over ${plural(n, 'answer')} known to be right or wrong (${points(byChance)} by chance alone); Brier score ${figure(brier)} (0 is best, 0.25 is always saying one half)`;
}

function binLine({ calibration }: Calibrated): readonly string[] {
  return calibration === undefined ? [] : [`in the last two weeks: ${calibration.bins.map(binPhrase).join('; ')}`];
}

function binPhrase({ n, said, so }: Bin): string {
  return `of ${plural(n, 'answer')} given with about ${whole(said)}, ${whole(so)} ${n === 1 ? 'was' : 'were'} right`;
}

function whole(share: number): string {
  return `${Math.round(100 * share)} %`;
}

/** `−0.09`, with a true minus sign */
function signed(difference: number): string {
  const text = figure(Math.abs(difference));
  if (text === '0.00') return text;
  return `${difference < 0 ? '−' : '+'}${text}`;
}

function figure(value: number): string {
  return value.toFixed(2);
}
