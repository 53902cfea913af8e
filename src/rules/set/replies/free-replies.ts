import type { Step } from '../../../config/config.ts';
import { messagesOf } from '../../../prompts/read/messages.ts';
import { canonicalJson, type Json } from '../../../values/json.ts';

/** A reply that costs an agent nothing: what it puts out at each step that is asked for. */
export interface FreeReply {
  /** As a sentence names it. */
  readonly name: string;
  readonly outputs: (step: Step) => readonly Json[];
}

/** What a broken agent says, or one that does nothing. A reply that lacks a step is wrong there for every scorer. */
export function emptyReplies(steps: readonly Step[]): readonly FreeReply[] {
  return steps.some(isOfCalls) ? [IDLE, ...EMPTY] : EMPTY;
}

const IDLE: FreeReply = {
  name: 'an agent that calls no tool and says nothing',
  outputs: (step) => [isOfCalls(step) ? [] : ''],
};

const EMPTY: readonly FreeReply[] = [
  everywhere('an empty text', ''),
  everywhere('an empty list', []),
  everywhere('an empty object', {}),
  everywhere('`null`', null),
];

function isOfCalls({ scorer }: Step): boolean {
  return scorer.kind === 'tool-call';
}

/** Matching takes its time with the length of a text, and no expectation is met by so long a one alone. */
const LONGEST_ECHO = 100_000;

/**
 * The input sent back as the output of every step: of a conversation its last message, since the rest are mostly
 * instructions that name every answer there is; other JSON as it is and as a text.
 */
export function echoes(input: Json): readonly FreeReply[] {
  const last = lastMessage(input);
  const text = typeof input === 'string' ? input : (last ?? canonicalJson(input));
  if (text.length > LONGEST_ECHO) return [];
  if (typeof input === 'string') return [everywhere('its own input, sent back', text)];
  if (last !== undefined) return [everywhere('the last message of its input, sent back', last)];
  return [everywhere('its own input, sent back', input), everywhere('its own input, sent back as a text', text)];
}

function everywhere(name: string, output: Json): FreeReply {
  const outputs = [output];
  return { name, outputs: () => outputs };
}

function lastMessage(input: Json): string | undefined {
  const held = typeof input === 'object' && input !== null && 'messages' in input ? input.messages : input;
  return messagesOf(held)?.texts.at(-1)?.trimEnd();
}
