import type { Step } from '../../../config/config.ts';
import { messagesOf } from '../../../prompts/read/messages.ts';
import { isObject, valueAt } from '../../../scorers/same.ts';
import { canonicalJson, type Json } from '../../../values/json.ts';
import { quoted } from '../../wording.ts';
import { askedField } from '../asked-fields.ts';

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

/** What an input brings along to answer from. It holds the answers by design, and nobody sends it back. */
const BROUGHT_ALONG = /^(?:context|document|passage|chunk|source|reference|snippet|article|knowledge|history)s?$/i;

/**
 * What is asked, sent back as the output of every step: a text itself or the question in it, of a conversation the last
 * thing that its user says, of JSON the field with the request. Where no field is named so, it is sent as it is and as a
 * text, without what it brings along.
 */
export function echoes(input: Json): readonly FreeReply[] {
  const last = lastMessage(input);
  const written = typeof input === 'string' ? input : last;
  if (written !== undefined) {
    const question = labelledQuestion(written);
    if (question !== undefined) return echo('the question in its input, sent back', question, question);
    return echo(
      `${last === undefined ? 'its own input' : 'the last message of its input'}, sent back`,
      written,
      written,
    );
  }
  const asked = askedField(input);
  if (asked !== undefined) return echo(`${quoted(asked.key)} of its input, sent back`, asked.text, asked.text);
  const own = withoutBroughtAlong(input);
  if (own === undefined) return [];
  const text = canonicalJson(own);
  return [...echo('its own input, sent back', own, text), ...echo('its own input, sent back as a text', text, text)];
}

function echo(name: string, output: Json, { length }: string): readonly FreeReply[] {
  return length > LONGEST_ECHO ? [] : [everywhere(name, output)];
}

function everywhere(name: string, output: Json): FreeReply {
  const outputs = [output];
  return { name, outputs: () => outputs };
}

function lastMessage(input: Json): string | undefined {
  const held = isObject(input) && 'messages' in input ? input.messages : input;
  if (!Array.isArray(held) || messagesOf(held) === undefined) return undefined;
  const said = held.filter((message: Json) => /^(?:user|human)$/i.test(String(valueAt(message, 'role'))));
  return messagesOf(said.length > 0 ? said : held)
    ?.texts.at(-1)
    ?.trimEnd();
}

/** The paragraph behind `Question:`, where something to answer from stands before or behind it. */
function labelledQuestion(text: string): string | undefined {
  return /(?:^|\n)[ \t*#]{0,8}(?:question|query)[ \t*]{0,8}:[ \t*]{0,8}\n?(.*?)(?=\n\s*\n|$)/is.exec(text)?.[1];
}

function withoutBroughtAlong(input: Json): Json | undefined {
  if (!isObject(input) || !Object.keys(input).some((key) => BROUGHT_ALONG.test(key))) return input;
  const own = Object.entries(input).filter(([key]) => !BROUGHT_ALONG.test(key));
  return own.length === 0 ? undefined : Object.fromEntries(own);
}
