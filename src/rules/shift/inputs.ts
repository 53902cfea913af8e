import type { RedactedSample } from '../../production/redacted.ts';
import { tooFew } from '../../production/shift/fewest.ts';
import { type InputShift, inputShift } from '../../production/shift/input-shift.ts';
import { inputTexts } from '../../production/shift/input-texts.ts';
import { pFigure, plural } from '../../values/format.ts';
import type { Finding } from '../finding.ts';
import { finding, type RuleLevel } from '../make-finding.ts';
import { isAlarm, mayBeAlarm, mayStay, staysAlarm } from './alarm.ts';
import type { LevelOf, ShiftFacts, ShiftJudgement } from './facts.ts';
import { type Asked, comparedLines, wordLines } from './input-lines.ts';
import { novelInputs } from './novel.ts';

const RULE = 'shift/inputs';
const NOVEL = 'shift/novel';
const WEEK = 7 * 86_400_000;

/**
 * Production asks otherwise than the cases do, or asks what no case resembles: two tests of one thing and one family,
 * so that both are judged here.
 */
export function inputs(facts: ShiftFacts, levelOf: LevelOf): ShiftJudgement {
  const [cases, samples] = [inputTexts(facts.cases), inputTexts(facts.samples.now)];
  const lack = tooFew({ n: cases.length, what: 'cases' }, { n: samples.length, what: 'inputs' });
  if (lack !== undefined)
    return {
      findings: [],
      notMeasured: [
        { rule: RULE, reason: lack },
        { rule: NOVEL, reason: lack },
      ],
    };
  const known = cases.map(({ text }) => text);
  const shift = inputShift(
    known,
    samples.map(({ text }) => text),
  );
  const earlier = earlierLooks(facts, known, shift);
  const asked: Asked = { shift, before: earlier[0], samples: samples.map(({ item }) => item) };
  return {
    findings: [
      ...(speaks('inputs', shift, earlier) ? [otherInputs(facts, asked, levelOf(RULE))] : []),
      ...(speaks('novel', shift, earlier) ? [novelInputs(facts, asked, levelOf(NOVEL))] : []),
    ],
    notMeasured: [],
  };
}

/**
 * The looks of the week before and of the one before that, against the same cases; the latter says whether the former
 * was an alarm. Only as far as they have a say: each takes as long as this week does.
 */
function earlierLooks({ samples, asOf }: ShiftFacts, known: readonly string[], now: InputShift): readonly InputShift[] {
  if (!mayStay(now.inputs.p) && !mayStay(now.novel.p)) return [];
  const look = (asked: readonly RedactedSample[]) =>
    inputShift(
      known,
      inputTexts(asked).map(({ text }) => text),
    );
  const before = look(samples.before);
  if (TESTS.every((test) => isAlarm(now[test].p, before[test].p) || !mayBeAlarm(before[test].p))) return [before];
  return [before, look(samples.baseline.filter(({ at = 0 }) => at > asOf - 3 * WEEK))];
}

const TESTS = ['inputs', 'novel'] as const;

function speaks(test: (typeof TESTS)[number], now: InputShift, [before, third]: readonly InputShift[]): boolean {
  const [p, earlier] = [now[test].p, before?.[test].p ?? null];
  return isAlarm(p, earlier) || staysAlarm(p, isAlarm(earlier, third?.[test].p ?? null));
}

function otherInputs(facts: ShiftFacts, asked: Asked, options: RuleLevel): Finding {
  const { inputs: told, n } = asked.shift;
  return finding(RULE, options, {
    suite: facts.suite.name,
    subject: 'inputs',
    message: `production asks otherwise than the cases: ${plural(n[1], 'input')} of this week against ${plural(n[0], 'case')} (adjusted ${pFigure(told.p ?? 1)})`,
    evidence: [...comparedLines(facts, asked, 'inputs'), ...wordLines(asked.shift)],
    fix: 'Read the inputs of this week that hold the words above. Add some of what the cases lack, and weigh what they have too much of. Where the cases are meant to differ, for instance because hard ones are over-represented, accept the finding: `shift/novel` still tells of what no case resembles.',
  });
}
