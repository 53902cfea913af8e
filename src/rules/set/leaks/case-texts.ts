import type { Case } from '../../../cases/case.ts';
import type { Step } from '../../../config/config.ts';
import { listedTexts } from '../../../scorers/listed.ts';
import { isObject, valueAt } from '../../../scorers/same.ts';
import { assertNever, type Json } from '../../../values/json.ts';
import { askedField } from '../asked-fields.ts';

/** A text that a case asks with. */
export interface InputText {
  readonly text: string;
  /** It is the request, and not one value among others. */
  readonly whole: boolean;
}

/** Roles whose messages a case brings along rather than asks. */
const NOT_ASKING = new Set(['system', 'developer', 'assistant', 'ai', 'bot', 'model', 'tool', 'function']);

/** A text itself, what is asked in a conversation, else every text within, the field with the request first. */
export function inputTexts(input: Json): readonly InputText[] {
  if (typeof input === 'string') return [{ text: input, whole: true }];
  const conversation = isObject(input) && Array.isArray(input.messages) ? input.messages : input;
  if (isConversation(conversation)) {
    const asked = conversation.filter((message) => !NOT_ASKING.has(String(message.role).toLowerCase()));
    const texts = asked.map(({ content }) => contentText(content ?? null));
    return texts.map((text, index) => ({ text, whole: index === texts.length - 1 }));
  }
  const asked = askedField(input);
  const texts = textsIn(
    isObject(input) ? Object.entries(input).flatMap(([key, value]) => (key === asked?.key ? [] : [value])) : input,
  );
  return [
    ...(asked === undefined ? [] : [{ text: asked.text, whole: true }]),
    ...texts.map((text) => ({ text, whole: asked === undefined && texts.length === 1 })),
  ];
}

/** What a case expects, step by step. */
export function expectedOf(one: Case, steps: readonly Step[]): readonly { step: string; texts: readonly string[] }[] {
  return steps.flatMap((step) => {
    const expected = one.expect.get(step.name);
    return expected === undefined ? [] : { step: step.name, texts: expectedTexts(step, expected) };
  });
}

/** What a step should put out, as far as it is texts that an output would hold. */
function expectedTexts({ scorer }: Step, expected: Json): readonly string[] {
  switch (scorer.kind) {
    case 'contains':
      return listedTexts(expected, 'contains')?.wanted ?? [];
    case 'equals':
    case 'fields':
    case 'tool-call':
    case 'custom':
    case 'judge':
      return textsIn(expected);
    case 'regex':
    case 'number':
      return [];
    default:
      return assertNever(scorer);
  }
}

type Message = { readonly [key: string]: Json };

function isConversation(value: Json): value is readonly Message[] {
  return (
    Array.isArray(value) && value.length > 0 && value.every((item: Json) => typeof valueAt(item, 'role') === 'string')
  );
}

/** A text, or parts of which some have one. */
function contentText(content: Json): string {
  if (!Array.isArray(content)) return textsIn(content).join('\n');
  const texts = content.map((part: Json) => valueAt(part, 'text') ?? part);
  return texts.filter((text) => typeof text === 'string').join('\n');
}

function textsIn(value: Json): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
