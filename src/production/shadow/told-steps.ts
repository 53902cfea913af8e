import type { SampleStep } from '../sample.ts';
import type { Answer } from './answer.ts';
import type { AnswerPair, PerSide } from './pair-answers.ts';
import { callsIn } from './same-step.ts';

/** Pairs without the steps that only one side's source tells of. */
export interface ToldAlike {
  /** In the order given. */
  readonly pairs: readonly AnswerPair[];
  /** Steps that one side tells of and the other never does: whether it left them out is not known. */
  readonly notCompared: PerSide<readonly string[]>;
  /** Pairs in which one side tells nothing but its answer, so that nothing else is compared. */
  readonly answerAlone: number;
  /** Whether there is a step that both tell of. */
  readonly inCommon: boolean;
}

/**
 * What a source does not tell is not taken for what an agent did not do. An answer without a word of steps is compared
 * as an answer alone. Calls within a step are told apart where the other side tells each call as a step. Then left out
 * are: calls, where the other side tells of none at all; other steps that every answer of one side has and none of the
 * other, and all of them where the two have only the final one in common.
 *
 * @param owed steps that candidate tells of whenever it does them, so that it did not do what it does not tell
 */
export function toldAlike(
  pairs: readonly AnswerPair[],
  final: string,
  owed: ReadonlySet<string> = new Set(),
): ToldAlike {
  const opened = withCallsOpened(pairs);
  const both = opened.filter((pair) => !isOneSided(pair));
  const notCompared =
    both.length === 0
      ? { current: withoutFinal(opened, 'current', final), candidate: withoutFinal(opened, 'candidate', final) }
      : { current: leftOut(both, 'current', final, owed), candidate: leftOut(both, 'candidate', final) };
  const theirs = namesIn(opened, 'candidate');
  return {
    pairs: without(opened, notCompared).map((pair) => (isOneSided(pair) ? answersOf(pair, final) : pair)),
    notCompared,
    answerAlone: opened.length - both.length,
    inCommon: theirs.size === 0 || [...namesIn(opened, 'current').keys()].some((name) => theirs.has(name)),
  };
}

function isOneSided({ current, candidate }: AnswerPair): boolean {
  return current.completed && candidate.completed && current.answerAlone !== candidate.answerAlone;
}

function answersOf({ current, candidate }: AnswerPair, final: string): AnswerPair {
  const alone = (answer: Answer): Answer => ({ ...answer, steps: answer.steps.filter(({ name }) => name === final) });
  return { current: alone(current), candidate: alone(candidate) };
}

function leftOut(
  pairs: readonly AnswerPair[],
  side: keyof AnswerPair,
  final: string,
  owed: ReadonlySet<string> = new Set(),
): readonly string[] {
  const across = side === 'current' ? 'candidate' : 'current';
  const [own, other] = [namesIn(pairs, side), namesIn(pairs, across)];
  if (own.size === 0 || other.size === 0) return [];
  const common = [...own.keys()].filter((name) => other.has(name));
  const isAnswerAlone = common.length === 1 && common[0] === final;
  const calls = callNames(pairs, side);
  const tellsOfCalls = tellsCalls(pairs, across);
  const answers = pairs.filter((pair) => pair[side].steps.length > 0).length;
  const isUntold = (name: string, n: number): boolean => {
    if (other.has(name) || owed.has(name)) return false;
    // Who tells of one call tells of all: one that never comes was never made.
    return calls.has(name) ? !tellsOfCalls : isAnswerAlone || n === answers;
  };
  return [...own].filter(([name, n]) => isUntold(name, n)).map(([name]) => name);
}

function withoutFinal(pairs: readonly AnswerPair[], side: keyof AnswerPair, final: string): readonly string[] {
  return [...namesIn(pairs, side).keys()].filter((name) => name !== final);
}

/** A step whose output is a list of calls becomes a step for each, where the other side has these and not that step. */
function withCallsOpened(pairs: readonly AnswerPair[]): readonly AnswerPair[] {
  const open = (side: keyof AnswerPair, other: keyof AnswerPair): ReadonlySet<string> => {
    if (callNames(pairs, other).size === 0) return new Set();
    const known = namesIn(pairs, other);
    return new Set(
      pairs.flatMap((pair) =>
        pair[side].steps.flatMap((step) => (isListOfCalls(step) && !known.has(step.name) ? [step.name] : [])),
      ),
    );
  };
  const [inCurrent, inCandidate] = [open('current', 'candidate'), open('candidate', 'current')];
  if (inCurrent.size + inCandidate.size === 0) return pairs;
  return pairs.map(({ current, candidate }) => {
    return { current: callsOpened(current, inCurrent), candidate: callsOpened(candidate, inCandidate) };
  });
}

function callsOpened(answer: Answer, names: ReadonlySet<string>): Answer {
  if (names.size === 0) return answer;
  const steps = answer.steps.flatMap((step): readonly SampleStep[] => {
    if (!names.has(step.name) || step.output === undefined) return [step];
    // An empty list is a step in which nothing was called.
    if (Array.isArray(step.output) && step.output.length === 0) return [];
    return callsIn(step.output)?.map(({ name, arguments: given }) => ({ name, arguments: given })) ?? [step];
  });
  return { ...answer, steps };
}

function isListOfCalls({ arguments: given, output }: SampleStep): boolean {
  return given === undefined && output !== undefined && callsIn(output) !== undefined;
}

/** Name → answers of the side that have it. */
function namesIn(pairs: readonly AnswerPair[], side: keyof AnswerPair): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const pair of pairs)
    for (const name of new Set(pair[side].steps.map((step) => step.name)))
      counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

function callNames(pairs: readonly AnswerPair[], side: keyof AnswerPair): ReadonlySet<string> {
  const called = ({ arguments: given }: SampleStep) => given !== undefined;
  return new Set(pairs.flatMap((pair) => pair[side].steps.filter(called).map(({ name }) => name)));
}

function tellsCalls(pairs: readonly AnswerPair[], side: keyof AnswerPair): boolean {
  return callNames(pairs, side).size > 0 || pairs.some((pair) => pair[side].steps.some(isListOfCalls));
}

function without(
  pairs: readonly AnswerPair[],
  { current, candidate }: ToldAlike['notCompared'],
): readonly AnswerPair[] {
  if (current.length + candidate.length === 0) return pairs;
  const [fromCurrent, fromCandidate] = [new Set(current), new Set(candidate)];
  return pairs.map((pair) => {
    return { current: lacking(pair.current, fromCurrent), candidate: lacking(pair.candidate, fromCandidate) };
  });
}

function lacking(answer: Answer, names: ReadonlySet<string>): Answer {
  return { ...answer, steps: answer.steps.filter(({ name }) => !names.has(name)) };
}
