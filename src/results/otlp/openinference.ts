import type { Json } from '../../values/json.ts';
import { isObject, unpacked } from '../shape.ts';
import { type Attributes, listUnder, textOf } from './attributes.ts';
import { correctness, withVerdicts } from './evaluation.ts';
import { askedIn, isTornJson, type Message, newAnswersIn, readMessages, saidIn } from './messages.ts';
import { type Convention, given, type SpanFacts, type SpanText, type ToolCall } from './span.ts';

/** The conventions of OpenInference: a kind for each span, lists of messages as one attribute for each leaf. */
export const OPEN_INFERENCE: Convention = { name: 'OpenInference', read };

const ROLES: ReadonlyMap<string, SpanFacts['role']> = new Map([
  ['AGENT', 'agent'],
  ['CHAIN', 'agent'],
  ['LLM', 'model'],
  ['TOOL', 'tool'],
  ['RETRIEVER', 'tool'],
  ['RERANKER', 'tool'],
  ['GUARDRAIL', 'tool'],
  ['DECISION', 'tool'],
  ['EMBEDDING', 'aside'],
  ['EVALUATOR', 'aside'],
  ['PROMPT', 'aside'],
]);

function read(span: SpanText): SpanFacts | undefined {
  const { attributes } = span;
  const kind = textOf(attributes, 'openinference.span.kind')?.toUpperCase();
  const role = kind === undefined ? undefined : ROLES.get(kind);
  if (role === undefined) return undefined;
  const facts = FACTS[role](span);
  const prompts = promptsOf(attributes);
  const missing = [(facts.asked ?? facts.arguments) === undefined, facts.output === undefined];
  const torn = SIDES.filter((side, nth) => missing[nth] === true && isTorn(attributes, side)).length;
  const told = prompts === undefined ? facts : { ...facts, prompts };
  return withVerdicts(torn === 0 ? told : { ...told, torn }, verdictsIn(attributes));
}

const FACTS: Readonly<Record<SpanFacts['role'], (span: SpanText) => SpanFacts>> = {
  agent: ({ name, attributes }) =>
    given({
      role: 'agent',
      name: textOf(attributes, 'agent.name') ?? name,
      asked: withoutOrders(sideOf(attributes, 'input')),
      output: sideOf(attributes, 'output'),
    }),
  tool: ({ name, attributes }) =>
    given({
      role: 'tool',
      name: textOf(attributes, 'tool.name') ?? textOf(attributes, 'tool_call.function.name') ?? name,
      arguments: argumentsOf(attributes),
      output: sideOf(attributes, 'output') ?? documentsOf(attributes),
      callId: textOf(attributes, 'tool.id') ?? textOf(attributes, 'tool_call.id'),
    }),
  model: ({ attributes }) => {
    const heard = messagesUnder(attributes, 'llm.input_messages', 'user');
    const spoken = messagesUnder(attributes, 'llm.output_messages', 'assistant');
    const prompts = listUnder(attributes, 'llm.prompts').flatMap((leaves) => leaves.get('prompt.text') ?? []);
    return given({
      role: 'model',
      asked: heard.length > 0 ? askedIn(heard, false) : (prompts.at(-1) ?? askedOfModel(attributes)),
      output: spoken.length > 0 ? saidIn(spoken, false) : sideOf(attributes, 'output'),
      calls: spoken.flatMap(({ calls }) => calls),
      answers: newAnswersIn(heard),
    });
  },
  aside: () => ({ role: 'aside' }),
};

/** `tool.parameters` is what a tool was given for some writers, and what it can be given for others. */
function argumentsOf(attributes: Attributes): Json | undefined {
  return (
    unpacked(attributes.get('tool_call.function.arguments')) ??
    unpacked(sideOf(attributes, 'input')) ??
    attributes.get('reranker.query') ??
    unpacked(attributes.get('tool.parameters'))
  );
}

function documentsOf(attributes: Attributes): Json | undefined {
  const found = ['retrieval.documents', 'reranker.output_documents']
    .map((prefix) => listUnder(attributes, prefix))
    .find((documents) => documents.length > 0);
  return found?.map((document) =>
    Object.fromEntries(
      ['id', 'content', 'score'].flatMap((leaf) => {
        const value = document.get(`document.${leaf}`);
        return value === undefined ? [] : [[leaf, value]];
      }),
    ),
  );
}

function messagesUnder(attributes: Attributes, prefix: string, role: string): readonly Message[] {
  return listUnder(attributes, prefix).map((leaves) => {
    const parts = listUnder(leaves, 'message.contents');
    const texts = [leaves.get('message.content'), ...parts.map((part) => part.get('message_content.text'))].filter(
      (text) => typeof text === 'string',
    );
    const answered = leaves.get('message.tool_call_id');
    return {
      role: textOf(leaves, 'message.role') ?? role,
      ...(texts.length === 0 ? {} : { text: texts.join('\n') }),
      attached: parts.flatMap(kindOf),
      calls: listUnder(leaves, 'message.tool_calls').flatMap(callOf),
      answers: typeof answered === 'string' && texts.length > 0 ? [[answered, unpacked(texts.join('\n')) ?? null]] : [],
    };
  });
}

function kindOf(part: Attributes): readonly string[] {
  const kind = textOf(part, 'message_content.type');
  return kind !== undefined && /^(?:image|audio|video|file)/.test(kind) ? [kind] : [];
}

function callOf(call: Attributes): readonly ToolCall[] {
  const name = textOf(call, 'tool_call.function.name');
  const id = textOf(call, 'tool_call.id');
  const values = unpacked(call.get('tool_call.function.arguments'));
  if (name === undefined) return [];
  return [{ name, ...(values === undefined ? {} : { arguments: values }), ...(id === undefined ? {} : { id }) }];
}

const SIDES = ['input', 'output'] as const;

/** `input.value` is a text unless its type says that it is JSON; JSON that was cut off tells nothing. */
function sideOf(attributes: Attributes, side: (typeof SIDES)[number]): Json | undefined {
  const value = attributes.get(`${side}.value`);
  if (!isJson(attributes, side) || typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    return isTornJson(value) ? undefined : value;
  }
}

function isTorn(attributes: Attributes, side: (typeof SIDES)[number]): boolean {
  return isJson(attributes, side) && isTornJson(attributes.get(`${side}.value`));
}

function isJson(attributes: Attributes, side: (typeof SIDES)[number]): boolean {
  return attributes.get(`${side}.mime_type`) === 'application/json';
}

/** The whole call of a model holds its orders and settings beside what was asked. */
function askedOfModel(attributes: Attributes): Json | undefined {
  const value = sideOf(attributes, 'input');
  const messages = isObject(value) ? value.messages : value;
  return Array.isArray(messages) && messages.some(isMessage) ? askedIn(readMessages(messages, 'user'), false) : value;
}

/** What was asked without the messages that a system or a developer put before it. */
function withoutOrders(value: Json | undefined): Json | undefined {
  if (isObject(value) && Array.isArray(value.messages))
    return { ...value, messages: withoutOrders(value.messages) ?? [] };
  return Array.isArray(value) && value.some(isMessage)
    ? value.filter((one) => !(isObject(one) && ORDERS.includes(String(one.role ?? one.type))))
    : value;
}

const ORDERS = ['system', 'developer', 'SystemMessage'];

function isMessage(value: Json): boolean {
  return isObject(value) && (typeof value.role === 'string' || (typeof value.type === 'string' && 'content' in value));
}

/** The version of a template is that of a prompt only where the span says of which. */
function promptsOf(attributes: Attributes): SpanFacts['prompts'] {
  const id = textOf(attributes, 'prompt.id');
  const version = textOf(attributes, 'llm.prompt_template.version');
  return id === undefined || version === undefined ? undefined : [[id, version]];
}

const FEEDBACK = [
  ['annotations', 'annotation'],
  ['trace.annotations', 'annotation'],
  ['evaluations', 'evaluation'],
  ['trace.evaluations', 'evaluation'],
] as const;

function verdictsIn(attributes: Attributes): readonly (boolean | undefined)[] {
  return FEEDBACK.flatMap(([list, one]) =>
    listUnder(attributes, list).map((leaves) =>
      correctness(leaves.get(`${one}.name`), leaves.get(`${one}.label`), leaves.get(`${one}.score`)),
    ),
  );
}
