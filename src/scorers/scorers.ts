import type { ScorerConfig, Step } from '../config/config.ts';
import { assertNever } from '../values/json.ts';
import { contains } from './contains.ts';
import { equals } from './equals.ts';
import { expectationFault } from './expectation.ts';
import { fields } from './fields.ts';
import { number } from './number.ts';
import { regex } from './regex.ts';
import type { BuiltInScorer, Score, Scorer } from './scorer.ts';
import { toolCall } from './tool-call.ts';

export type { BuiltInScorer, Score, Scorer } from './scorer.ts';

/**
 * The scorer of a step; `asked` is the one that asks the step's own command or judge, where it has one. A step the agent did
 * not take is wrong whatever the scorer; an expectation the scorer has no use for gives no score.
 */
export function makeScorer(step: Step, asked: Scorer = nobody): Scorer {
  const score: Scorer = (expected, outputs, input) =>
    outputs.length === 0 ? MISSING : asked(expected, outputs, input);
  return builtInScorer(step) ?? score;
}

/** The same for a step that is scored here, which takes no waiting; `undefined` where a command or a judge of its own scores it. */
export function builtInScorer({ scorer }: Step): BuiltInScorer | undefined {
  const score = scorerOf(scorer);
  if (score === undefined) return undefined;
  return (expected, outputs) => {
    if (outputs.length === 0) return MISSING;
    const fault = expectationFault(scorer, expected);
    if (fault !== undefined) return { score: null, reason: `${fault.message} (expected ${fault.expected})` };
    return score(expected, outputs);
  };
}

const MISSING: Score = { score: 0, reason: 'step missing' };

function nobody(): Score {
  return { score: null, reason: 'no command and no judge to score with was started' };
}

function scorerOf(scorer: ScorerConfig): BuiltInScorer | undefined {
  switch (scorer.kind) {
    case 'equals':
      return equals;
    case 'fields':
      return fields;
    case 'tool-call':
      return (expected, outputs) => toolCall(expected, outputs, scorer);
    case 'contains':
      return contains;
    case 'regex':
      return regex;
    case 'number':
      return number;
    case 'custom':
    case 'judge':
      return undefined;
    default:
      return assertNever(scorer);
  }
}
