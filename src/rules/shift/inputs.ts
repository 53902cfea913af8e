import { tooFew } from '../../production/shift/fewest.ts';
import { type InputShift, inputShift } from '../../production/shift/input-shift.ts';
import { inputTexts } from '../../production/shift/input-texts.ts';
import { pFigure, plural } from '../../values/format.ts';
import type { Finding } from '../finding.ts';
import { finding, type RuleLevel } from '../make-finding.ts';
import { isAlarm, mayBeAlarm } from './alarm.ts';
import type { LevelOf, ShiftFacts, ShiftJudgement } from './facts.ts';
import { type Asked, comparedLines, wordLines } from './input-lines.ts';
import { novelInputs } from './novel.ts';

const RULE = 'shift/inputs';
const NOVEL = 'shift/novel';

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
  const before = weekBefore(facts, known, shift);
  const asked: Asked = { shift, before, samples: samples.map(({ item }) => item) };
  return {
    findings: [
      ...(isAlarm(shift.inputs.p, before?.inputs.p ?? null) ? [otherInputs(facts, asked, levelOf(RULE))] : []),
      ...(isAlarm(shift.novel.p, before?.novel.p ?? null) ? [novelInputs(facts, asked, levelOf(NOVEL))] : []),
    ],
    notMeasured: [],
  };
}

/** Only where it has a say: it takes as long as this week does. */
function weekBefore({ samples }: ShiftFacts, known: readonly string[], now: InputShift): InputShift | undefined {
  if (!mayBeAlarm(now.inputs.p) && !mayBeAlarm(now.novel.p)) return undefined;
  return inputShift(
    known,
    inputTexts(samples.before).map(({ text }) => text),
  );
}

function otherInputs(facts: ShiftFacts, asked: Asked, options: RuleLevel): Finding {
  const { inputs: told, n } = asked.shift;
  return finding(RULE, options, {
    suite: facts.suite.name,
    subject: 'inputs',
    message: `production asks otherwise than the cases: ${plural(n[1], 'input')} of this week against ${plural(n[0], 'case')} (adjusted ${pFigure(told.p ?? 1)})`,
    evidence: [...comparedLines(facts, asked, asked.before?.inputs.p ?? null), ...wordLines(asked.shift)],
    fix: 'Read the inputs of this week that hold the words above. Add some of what the cases lack, and weigh what they have too much of. Where the cases are meant to differ, for instance because hard ones are over-represented, accept the finding: `shift/novel` still tells of what no case resembles.',
  });
}
