import type { SampleStep } from '../sample.ts';
import type { Answer } from './answer.ts';
import type { AnswerPair } from './pair-answers.ts';
import { callsIn } from './same-step.ts';

/** Pairs without what lies between the steps of a suite. */
export interface SuitePairs {
  readonly pairs: readonly AnswerPair[];
  /** The names of steps that were left out. */
  readonly beyond: readonly string[];
}

/**
 * The steps that the suite names, and calls of tools: a framework tells of nodes and chains as well that nobody asked
 * about. All of them where no answer tells of a step of the suite but the final one of several.
 */
export function suiteSteps(pairs: readonly AnswerPair[], names: readonly string[], final: string): SuitePairs {
  const suite = new Set([...names, final]);
  const told = new Set(pairs.flatMap(({ current, candidate }) => [...namesOf(current), ...namesOf(candidate)]));
  if (!names.some((name) => (name !== final || names.length === 1) && told.has(name))) return { pairs, beyond: [] };
  const beyond = new Set<string>();
  const within = (answer: Answer): Answer => {
    const steps = answer.steps.filter((step) => {
      const stays = suite.has(step.name) || isCall(step);
      if (!stays) beyond.add(step.name);
      return stays;
    });
    return steps.length === answer.steps.length ? answer : { ...answer, steps };
  };
  const narrowed = pairs.map(({ current, candidate }) => {
    return { current: within(current), candidate: within(candidate) };
  });
  return { pairs: narrowed, beyond: [...beyond].sort() };
}

function namesOf({ steps }: Answer): readonly string[] {
  return steps.map(({ name }) => name);
}

function isCall({ arguments: given, output }: SampleStep): boolean {
  return given !== undefined || (output !== undefined && callsIn(output) !== undefined);
}
