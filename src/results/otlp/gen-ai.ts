import type { Json } from '../../values/json.ts';
import { isObject, unpacked } from '../shape.ts';
import { type Attributes, listUnder, textOf, toObject } from './attributes.ts';
import { correctness, withVerdicts } from './evaluation.ts';
import {
  answersIn,
  askedIn,
  isTornJson,
  type Message,
  newAnswersIn,
  readMessage,
  readMessages,
  saidIn,
} from './messages.ts';
import { type Convention, type EventText, given, type SpanFacts, type SpanText } from './span.ts';

/**
 * The OpenTelemetry conventions for generative AI, in their old and their present names: what is said to and by models
 * stood in `gen_ai.prompt` and `gen_ai.completion`, then in an event for each message, and stands in
 * `gen_ai.input.messages` and `gen_ai.output.messages` now.
 */
export const GEN_AI: Convention = { name: 'OpenTelemetry GenAI', read };

const ROLES: ReadonlyMap<string, SpanFacts['role']> = new Map([
  ['invoke_agent', 'agent'],
  ['invoke_workflow', 'agent'],
  ['execute_tool', 'tool'],
  ['retrieval', 'tool'],
  ['chat', 'model'],
  ['text_completion', 'model'],
  ['generate_content', 'model'],
  ['create_agent', 'aside'],
  ['embeddings', 'aside'],
]);

function read(span: SpanText): SpanFacts | undefined {
  const role = roleOf(span.attributes);
  if (role === undefined) return undefined;
  const events = readEvents(span.events, role === 'agent');
  const facts: SpanFacts =
    role === 'aside' ? { role } : role === 'tool' ? toolOf(span, events) : spokenOf(span, role, events);
  const prompts = promptsOf(span.attributes);
  const told = prompts === undefined ? facts : { ...facts, prompts };
  const torn = tornIn(span.attributes, facts) + events.torn;
  return withVerdicts(torn === 0 ? told : { ...told, torn }, events.verdicts);
}

const HEARD = ['gen_ai.input.messages', 'gen_ai.prompt'];
const SPOKEN = ['gen_ai.output.messages', 'gen_ai.completion'];

/** Looked for only where nothing was found: whole messages are not read twice. */
function tornIn(attributes: Attributes, { role, asked, output, calls, answers }: SpanFacts): number {
  if (role !== 'agent' && role !== 'model') return 0;
  const missing = [
    ...(asked === undefined && answers === undefined ? HEARD : []),
    ...(output === undefined && calls === undefined ? SPOKEN : []),
  ];
  return missing.filter((name) => isTornJson(attributes.get(name))).length;
}

function roleOf(attributes: Attributes): SpanFacts['role'] | undefined {
  const operation = textOf(attributes, 'gen_ai.operation.name');
  if (operation !== undefined) return ROLES.get(operation);
  // Before operations had names there were spans of models alone.
  return attributes.has('gen_ai.system') && attributes.has('gen_ai.request.model') ? 'model' : undefined;
}

function toolOf({ name, attributes }: SpanText, { said }: Events): SpanFacts {
  return given({
    role: 'tool',
    name: textOf(attributes, 'gen_ai.tool.name') ?? afterOperation(name) ?? name,
    arguments: unpacked(attributes.get('gen_ai.tool.call.arguments')) ?? attributes.get('gen_ai.retrieval.query.text'),
    output:
      unpacked(attributes.get('gen_ai.tool.call.result')) ??
      unpacked(attributes.get('gen_ai.retrieval.documents')) ??
      said,
    callId: textOf(attributes, 'gen_ai.tool.call.id'),
  });
}

function spokenOf({ name, attributes }: SpanText, role: 'agent' | 'model', events: Events): SpanFacts {
  const heard = attributes.has('gen_ai.input.messages')
    ? readMessages(attributes.get('gen_ai.input.messages'), 'user')
    : [...oldMessages(attributes, 'gen_ai.prompt', 'user'), ...events.given];
  const spoken = attributes.has('gen_ai.output.messages')
    ? readMessages(attributes.get('gen_ai.output.messages'), 'assistant')
    : [...oldMessages(attributes, 'gen_ai.completion', 'assistant'), ...events.returned];
  const asked = askedIn(heard, role === 'agent');
  const said = saidIn(spoken, role === 'agent');
  const calls = spoken.flatMap((message) => message.calls);
  const output = attributes.get('gen_ai.output.type') === 'json' ? unpacked(said) : said;
  if (role === 'model')
    return given({ role, asked, output, calls, answers: [...newAnswersIn(heard), ...answersIn(spoken)] });
  const own = textOf(attributes, 'gen_ai.agent.name') ?? textOf(attributes, 'gen_ai.workflow.name');
  return given({ role, name: own ?? afterOperation(name), asked, output, calls, answers: answersIn(spoken) });
}

/** `execute_tool lookup` and `invoke_agent refunds` are the names that spans are to have. */
function afterOperation(name: string): string | undefined {
  return /^(?:execute_tool|invoke_agent|invoke_workflow|retrieval) (\S.*)$/s.exec(name)?.[1];
}

function oldMessages(attributes: Attributes, prefix: string, role: string): readonly Message[] {
  const whole = attributes.get(prefix);
  if (whole !== undefined) return readMessages(whole, role);
  return listUnder(attributes, prefix).map((leaves) =>
    readMessage({ ...toObject(leaves), tool_calls: indexedCalls(leaves) }, role),
  );
}

function indexedCalls(leaves: Attributes): Json {
  return listUnder(leaves, 'tool_calls').map((call) => ({
    id: call.get('id') ?? null,
    function: { name: call.get('name') ?? null, arguments: call.get('arguments') ?? null },
  }));
}

function promptsOf(attributes: Attributes): SpanFacts['prompts'] {
  const id = textOf(attributes, 'gen_ai.prompt.name');
  const version = attributes.get('gen_ai.prompt.version');
  const isOne = (typeof version === 'string' && version !== '') || typeof version === 'number';
  return id === undefined || !isOne ? undefined : [[id, String(version)]];
}

/** What the events of a span, or log records about it, tell. */
interface Events {
  readonly given: readonly Message[];
  readonly returned: readonly Message[];
  readonly said?: string;
  readonly verdicts: readonly (boolean | undefined)[];
  /** Messages that were cut off. */
  readonly torn: number;
}

function readEvents(events: readonly EventText[], whole: boolean): Events {
  if (events.length === 0) return NO_EVENTS;
  const given: Message[] = [];
  const returned: Message[] = [];
  const verdicts: (boolean | undefined)[] = [];
  let torn = 0;
  for (const { name, attributes } of events) {
    const before = given.length + returned.length;
    if (name === 'gen_ai.evaluation.result') verdicts.push(verdictOf(attributes));
    else if (name === 'gen_ai.client.inference.operation.details') {
      given.push(...readMessages(attributes.get('gen_ai.input.messages'), 'user'));
      returned.push(...readMessages(attributes.get('gen_ai.output.messages'), 'assistant'));
    } else if (name === 'gen_ai.content.prompt') given.push(...readMessages(attributes.get('gen_ai.prompt'), 'user'));
    else if (name === 'gen_ai.content.completion')
      returned.push(...readMessages(attributes.get('gen_ai.completion'), 'assistant'));
    else if (name === 'gen_ai.choice') returned.push(eventMessage(attributes, 'assistant'));
    else {
      const [, role] = /^gen_ai\.(system|user|assistant|tool)\.message$/.exec(name) ?? [];
      if (role !== undefined) given.push(eventMessage(attributes, role));
    }
    if (given.length + returned.length === before)
      torn += [...HEARD, ...SPOKEN].filter((key) => isTornJson(attributes.get(key))).length;
  }
  const said = saidIn(returned, whole) ?? (whole ? undefined : given.find(({ role }) => role === 'tool')?.text);
  return { given, returned, verdicts, torn, ...(said === undefined ? {} : { said }) };
}

const NO_EVENTS: Events = { given: [], returned: [], verdicts: [], torn: 0 };

/** The body of an event was a log record's, is carried by span events as one attribute, or as one for each field. */
function eventMessage(attributes: Attributes, role: string): Message {
  const body = unpacked(attributes.get('gen_ai.event.content'));
  if (isObject(body)) return readMessage(body, role);
  return readMessage(body === undefined ? toObject(attributes) : { content: body }, role);
}

function verdictOf(attributes: Attributes): boolean | undefined {
  return correctness(
    attributes.get('gen_ai.evaluation.name'),
    attributes.get('gen_ai.evaluation.score.label'),
    attributes.get('gen_ai.evaluation.score.value'),
  );
}

/** What log records tell of the span that they name; `undefined` where none of them is of these conventions. */
export function readGenAiLog(event: EventText): SpanFacts | undefined {
  if (!event.name.startsWith('gen_ai.')) return undefined;
  const events = readEvents([event], false);
  const facts = given({
    role: 'aside',
    asked: askedIn(events.given, false),
    output: saidIn(events.returned, false),
    calls: events.returned.flatMap(({ calls }) => calls),
    answers: [...newAnswersIn(events.given), ...answersIn(events.returned)],
  });
  return withVerdicts(events.torn === 0 ? facts : { ...facts, torn: events.torn }, events.verdicts);
}
