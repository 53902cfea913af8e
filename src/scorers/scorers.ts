import type { ScorerConfig, Step } from '../config/config.ts';
import { assertNever } from '../values/json.ts';
import { contains } from './contains.ts';
import { equals } from './equals.ts';
import { expectationFault } from './expectation.ts';
import { fields } from './fields.ts';
import { number } from './number.ts';
import { regex } from './regex.ts';
import type { Scorer } from './scorer.ts';
import { toolCall } from './tool-call.ts';

export type { Score, Scorer } from './scorer.ts';

/**
 * The scorer of a step; `custom` is the one that asks the step's own command, where it has one. A step the agent did
 * not take is wrong whatever the scorer; an expectation the scorer has no use for gives no score.
 */
export function makeScorer({ scorer }: Step, custom?: Scorer): Scorer {
  const score = scorerOf(scorer, custom);
  return (expected, outputs) => {
    if (outputs.length === 0) return { score: 0, reason: 'step missing' };
    const fault = expectationFault(scorer, expected);
    if (fault !== undefined) return { score: null, reason: `${fault.message} (expected ${fault.expected})` };
    return score(expected, outputs);
  };
}

function scorerOf(scorer: ScorerConfig, custom: Scorer | undefined): Scorer {
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
      return custom ?? (() => ({ score: null, reason: 'no command to score with was started' }));
    default:
      return assertNever(scorer);
  }
}
