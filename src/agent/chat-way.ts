import type { ChatAttempt } from './chat-answer.ts';
import type { NoAnswer } from './post.ts';

/** With which parameters a model is asked. What they change is how it answers, never what it is asked. */
export interface Way {
  /** Names of parameters that the model does not know. */
  readonly without: readonly string[];
  /** How much it may answer. */
  readonly tokens: number;
  /** With no parameter at all. */
  readonly bare: boolean;
}

const SEED = 1;
const ANSWER_TOKENS = 100;
/** Models that think count their thoughts as well. */
const THINKING_TOKENS = 4_000;
const DISPENSABLE = ['temperature', 'seed', 'max_tokens'] as const;

export const FIRST_WAY: Way = { without: [], tokens: ANSWER_TOKENS, bare: false };

export function parametersOf({ without, tokens, bare }: Way): Readonly<Record<string, number>> {
  if (bare) return {};
  const parameters = { temperature: 0, seed: SEED, max_tokens: tokens };
  const known = Object.entries(parameters).filter(([name]) => !without.includes(name));
  // Where the older name is not known the newer one is.
  return {
    ...Object.fromEntries(known),
    ...(without.includes('max_tokens') ? { max_completion_tokens: THINKING_TOKENS } : {}),
  };
}

/** Another way that is worth a try after this result; `undefined`: none is. */
export function otherWay(way: Way, result: ChatAttempt | NoAnswer): Way | undefined {
  if (way.bare) return undefined;
  if (result.kind === 'unfinished') {
    const hasSaidLess = result.tooShort === true && way.tokens < THINKING_TOKENS && !way.without.includes('max_tokens');
    return hasSaidLess ? { ...way, tokens: THINKING_TOKENS } : undefined;
  }
  if (result.kind !== 'unsupported') return undefined;
  const { parameter, text } = result;
  const sent = DISPENSABLE.filter((name) => !way.without.includes(name));
  const refused = sent.filter((name) => (parameter === undefined ? isNamed(name, text) : name === parameter));
  if (refused.length > 0) return { ...way, without: [...way.without, ...refused] };
  return parameter === undefined ? { ...way, bare: true } : undefined;
}

/** `max_tokens` is no part of `max_tokens_total`. */
function isNamed(name: string, text: string): boolean {
  return new RegExp(`(?<![a-z_])${name}(?![a-z_])`, 'i').test(text);
}
