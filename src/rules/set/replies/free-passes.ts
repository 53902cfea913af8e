import type { Case } from '../../../cases/case.ts';
import type { ScorerConfig, Step, Suite } from '../../../config/config.ts';
import { type BuiltInScorer, builtInScorer } from '../../../scorers/scorers.ts';
import type { Json } from '../../../values/json.ts';
import { type BorrowedAnswer, borrowedAnswers, type Expectation } from './borrowed-answers.ts';
import { echoes, emptyReplies, type FreeReply } from './free-replies.ts';

/** Which replies that earn nothing are right for a case at every step that is scored here. */
export interface FreePass {
  readonly case: Case;
  readonly steps: Expectation['steps'];
  readonly empty: readonly FreeReply[];
  readonly echoed: readonly FreeReply[];
  /** None unless at least half of those tried are right. */
  readonly borrowed: readonly BorrowedAnswer[];
  readonly tried: number;
  /** Steps whose own command has a say too, which is not asked here. */
  readonly commands: readonly string[];
}

/** The cases that such a reply would pass, as far as the built-in scorers go. */
export function freePasses(suite: Suite, cases: readonly Case[]): readonly FreePass[] {
  const isRight = scoring(suite.steps);
  const soonest = soonestFirst(suite.steps);
  const judged = cases.map((one) => ({ one, ...judgedSteps(one, soonest) }));
  const borrowed = borrowedAnswers(judged.map(({ one: { id }, steps }) => ({ id, steps })));
  const known = new Map<string, Pick<FreePass, 'empty' | 'borrowed' | 'tried'>>();
  return judged.flatMap(({ one, steps, commands }, place) => {
    const passing = <Reply extends FreeReply>(replies: readonly Reply[]): readonly Reply[] =>
      replies.filter((reply) => steps.every(([step, expected]) => isRight(step, expected, reply.outputs(step))));
    // Labels are expected by many cases alike, and what is right for one of these is right for all.
    const key = JSON.stringify(steps.map(([{ name }, expected]) => [name, expected]));
    const alike = known.get(key) ?? {
      empty: passing(emptyReplies(steps.map(([step]) => step))),
      ...mostOf(borrowed(place), passing),
    };
    known.set(key, alike);
    const echoed = passing(echoes(one.input));
    if (alike.empty.length + echoed.length + alike.borrowed.length === 0) return [];
    return { case: one, steps, commands, echoed, ...alike };
  });
}

/** About how many answers are tried first, spread over all. */
const FIRST = 7;

/** Of answers half of which are right hardly ever none is among the first few; where none is, the rest are not tried. */
function mostOf(
  answers: readonly BorrowedAnswer[],
  passing: (answers: readonly BorrowedAnswer[]) => readonly BorrowedAnswer[],
): Pick<FreePass, 'borrowed' | 'tried'> {
  const tried = answers.length;
  const stride = Math.max(1, Math.floor(tried / FIRST));
  const few = passing(answers.filter((_, index) => index % stride === 0));
  const borrowed = few.length === 0 ? [] : passing(answers);
  return { borrowed: borrowed.length * 2 >= tried ? borrowed : [], tried };
}

/** Those that are soonest scored come first, since the first wrong one settles it. */
const SOONEST: readonly ScorerConfig['kind'][] = ['equals', 'number', 'fields', 'tool-call', 'contains', 'regex'];

function soonestFirst(steps: readonly Step[]): readonly Step[] {
  const rank = ({ scorer }: Step): number => SOONEST.indexOf(scorer.kind);
  return [...steps].sort((one, other) => rank(one) - rank(other));
}

function judgedSteps({ expect }: Case, all: readonly Step[]): Pick<FreePass, 'steps' | 'commands'> {
  const steps: (readonly [Step, Json])[] = [];
  const commands: string[] = [];
  for (const step of all) {
    const expected = expect.get(step.name);
    if (expected === undefined) continue;
    if (step.scorer.kind === 'custom') commands.push(step.name);
    else steps.push([step, expected]);
  }
  return { steps, commands };
}

function scoring(steps: readonly Step[]): (step: Step, expected: Json, outputs: readonly Json[]) => boolean {
  const scorers = new Map<string, BuiltInScorer | undefined>(steps.map((step) => [step.name, builtInScorer(step)]));
  return (step, expected, outputs) => {
    const score = scorers.get(step.name)?.(expected, outputs).score;
    return typeof score === 'number' && score >= step.threshold;
  };
}
