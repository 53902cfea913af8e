import type { ScorerConfig } from '../config/config.ts';
import type { Json } from '../values/json.ts';

/**
 * The output of a step that was right, as its expectation tells it, for the steps after it to go on from. Undefined
 * where an expectation only says what an output has to be like: which one it was, is then not known.
 */
export function givenOutput({ kind }: ScorerConfig, expected: Json): Json | undefined {
  switch (kind) {
    case 'equals':
    case 'fields':
      return expected;
    case 'tool-call':
      return isCalls(expected) ? expected : undefined;
    case 'number':
      return typeof expected === 'number' || typeof expected === 'string' ? expected : undefined;
    default:
      return undefined;
  }
}

/** A call without arguments stands for any. */
function isCalls(expected: Json): boolean {
  return (
    Array.isArray(expected) &&
    expected.every((call: Json) => typeof call === 'object' && call !== null && Object.hasOwn(call, 'arguments'))
  );
}
