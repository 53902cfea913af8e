import { ANSWER } from '../../production/shadow/answer.ts';
import { bothAnswered, comparePairs } from '../../production/shadow/compare-shadow.ts';
import type { Pairing, PerSide } from '../../production/shadow/pair-answers.ts';
import { type Redacting, reportShadow } from '../../production/shadow/report-shadow.ts';
import { suiteSteps } from '../../production/shadow/suite-steps.ts';
import { toldAlike } from '../../production/shadow/told-steps.ts';
import { renderShadow, renderShadowText, shadowJson } from '../../report/shadow.ts';
import type { World } from '../../system/world.ts';
import { CouldNotCheck, type Problem } from '../../values/problem.ts';
import type { ExitCode } from '../outcome.ts';
import { deliver, type OutputOptions, textOptions } from '../output.ts';
import { type Heeded, redacting } from './redacting.ts';

export interface PairedAnswers {
  readonly pairing: Pairing;
  readonly sides: PerSide<string>;
  /** Absent: no config holds the suite, and nothing but what is built in redacts. */
  readonly heeded?: Heeded;
  readonly final?: string;
  /** The steps in their order, as far as they are known. */
  readonly chain: readonly string[];
  /** Steps that candidate tells of whenever it does them. */
  readonly owed?: ReadonlySet<string>;
  readonly remarks: readonly string[];
  /** What the agent gave as the first error. It may quote what it was asked. */
  readonly firstError?: string;
  /** What could not be read of either side. */
  readonly problems: readonly Problem[];
}

/** Compares what was paired and prints the report, redacted: 0, or 2 where a file could not be read whole. */
export async function deliverShadow(world: World, options: OutputOptions, answers: PairedAnswers): Promise<ExitCode> {
  const final = answers.final ?? ANSWER;
  const suite = answers.heeded?.suite.steps.map(({ name }) => name) ?? [];
  const { pairs, beyond: beyondSuite } = suiteSteps(answers.pairing.pairs, suite, final);
  const alike = toldAlike(pairs, final, answers.owed);
  if (!alike.inCommon) throw nothingInCommon();
  if (bothAnswered(alike.pairs).length === 0) throw noneAnswered(answers);
  const mutating = (answers.heeded?.suite.steps ?? []).filter(({ mutates }) => mutates).map(({ name }) => name);
  const comparison = comparePairs({ ...answers.pairing, pairs: alike.pairs }, { steps: answers.chain, mutating });
  const { problems, sides } = answers;
  const report = await redacting(world, answers.heeded, async (redactor) => {
    const remarks = [...answers.remarks, ...(await failureRemarks(answers, redactor))];
    const { notCompared, answerAlone } = alike;
    return reportShadow(comparison, { sides, mutating, remarks, notCompared, answerAlone, beyondSuite }, redactor);
  });
  // A line takes out itself; where a whole file ends early, what came of it is shown and does not pass.
  const exitCode = problems.some(({ location }) => location?.line === undefined) ? 2 : 0;
  await deliver(world, options, {
    text: () => renderShadowText(report, problems, textOptions(world)),
    markdown: () => renderShadow(report, problems),
    json: () => shadowJson(report, problems),
    findings: [],
    problems,
    exitCode,
  });
  return exitCode;
}

async function failureRemarks({ firstError }: PairedAnswers, redactor: Redacting): Promise<readonly string[]> {
  return firstError === undefined ? [] : [`The first error of the agent: ${await redactor.json(firstError)}`];
}

function nothingInCommon(): CouldNotCheck {
  return new CouldNotCheck({
    message: 'the two sides have no step in common, so that nothing can be compared',
    expected: 'the same names for the same steps, or an `output` on both sides',
    remedy: 'Name the steps alike in what either version records; docs/production.md tells where names come from',
  });
}

function noneAnswered({ pairing }: PairedAnswers): CouldNotCheck {
  return new CouldNotCheck({
    message: `in none of ${pairing.pairs.length} pairs both sides answered`,
    expected: 'steps or an `output` on either side',
    remedy: 'See why one side has no answers: requests alone cannot be compared',
  });
}
