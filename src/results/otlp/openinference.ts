import type { Json } from '../../values/json.ts';
import { unpacked } from '../shape.ts';
import { type Attributes, listUnder, textOf } from './attributes.ts';
import { correctness } from './evaluation.ts';
import { askedIn, type Message, newAnswersIn, saidIn } from './messages.ts';
import type { Convention, SpanFacts, SpanText, ToolCall } from './span.ts';

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
  const common = { ...promptOf(attributes), ...evaluated(attributes) };
  if (role === 'aside') return { role, ...common };
  if (role === 'tool') return { ...toolOf(span), ...common };
  return role === 'agent' ? { ...agentOf(span), ...common } : { ...modelOf(span), ...common };
}

function agentOf({ name, attributes }: SpanText): SpanFacts {
  return {
    role: 'agent',
    name: textOf(attributes, 'agent.name') ?? name,
    ...given('asked', sideOf(attributes, 'input')),
    ...given('output', sideOf(attributes, 'output')),
  };
}

function toolOf({ name, attributes }: SpanText): SpanFacts {
  const callId = textOf(attributes, 'tool.id') ?? textOf(attributes, 'tool_call.id');
  return {
    role: 'tool',
    name: textOf(attributes, 'tool.name') ?? textOf(attributes, 'tool_call.function.name') ?? name,
    ...given('arguments', argumentsOf(attributes)),
    ...given('output', sideOf(attributes, 'output') ?? documentsOf(attributes)),
    ...(callId === undefined ? {} : { callId }),
  };
}

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

function modelOf({ attributes }: SpanText): SpanFacts {
  const heard = messagesUnder(attributes, 'llm.input_messages', 'user');
  const spoken = messagesUnder(attributes, 'llm.output_messages', 'assistant');
  const prompts = listUnder(attributes, 'llm.prompts').flatMap((leaves) => leaves.get('prompt.text') ?? []);
  const asked = heard.length > 0 ? askedIn(heard, false) : (prompts.at(-1) ?? sideOf(attributes, 'input'));
  return {
    role: 'model',
    ...given('asked', asked),
    ...given('output', spoken.length > 0 ? saidIn(spoken) : sideOf(attributes, 'output')),
    calls: spoken.flatMap(({ calls }) => calls),
    answers: newAnswersIn(heard),
  };
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
  if (name === undefined) return [];
  return [
    {
      name,
      ...given('arguments', unpacked(call.get('tool_call.function.arguments'))),
      ...(id === undefined ? {} : { id }),
    },
  ];
}

/** `input.value` is a text unless its type says that it is JSON. */
function sideOf(attributes: Attributes, side: 'input' | 'output'): Json | undefined {
  const value = attributes.get(`${side}.value`);
  if (attributes.get(`${side}.mime_type`) !== 'application/json' || typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

/** The version of a template is that of a prompt only where the span says of which. */
function promptOf(attributes: Attributes): Pick<SpanFacts, 'prompts'> {
  const id = textOf(attributes, 'prompt.id');
  const version = textOf(attributes, 'llm.prompt_template.version');
  return id === undefined || version === undefined ? {} : { prompts: [[id, version]] };
}

const FEEDBACK = [
  ['annotations', 'annotation'],
  ['trace.annotations', 'annotation'],
  ['evaluations', 'evaluation'],
  ['trace.evaluations', 'evaluation'],
] as const;

function evaluated(attributes: Attributes): Pick<SpanFacts, 'correct' | 'otherEvaluations'> {
  const verdicts = FEEDBACK.flatMap(([list, one]) =>
    listUnder(attributes, list).map((leaves) =>
      correctness(leaves.get(`${one}.name`), leaves.get(`${one}.label`), leaves.get(`${one}.score`)),
    ),
  );
  const known = verdicts.filter((verdict) => verdict !== undefined);
  const others = verdicts.length - known.length;
  return {
    ...(known.length === 0 ? {} : { correct: !known.includes(false) }),
    ...(others === 0 ? {} : { otherEvaluations: others }),
  };
}

function given<Key extends string>(key: Key, value: Json | undefined): { readonly [Name in Key]?: Json } {
  return value === undefined || value === '' ? {} : ({ [key]: value } as { readonly [Name in Key]: Json });
}
