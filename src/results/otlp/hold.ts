import type { Json } from '../../values/json.ts';
import { bounded, LONGEST_NAME, shortened } from '../bounded.ts';
import { isObject, type JsonObject, textAt } from '../shape.ts';
import { type Attributes, readAttributes, readValue, textOf } from './attributes.ts';
import type { Counts } from './counts.ts';
import { GEN_AI } from './gen-ai.ts';
import { readMarks } from './marks.ts';
import { OPEN_INFERENCE } from './openinference.ts';
import {
  type Convention,
  type EventText,
  given,
  type HeldSpan,
  type Marks,
  type SpanFacts,
  type ToolCall,
} from './span.ts';

/** The first that a span follows is the one it is read by: some writers give their spans the names of both. */
const CONVENTIONS: readonly Convention[] = [OPEN_INFERENCE, GEN_AI];

/** Takes from a span what a sample needs, and how many characters that are. */
export function holdSpan(
  span: JsonObject,
  id: string,
  counts: Counts,
): { readonly held: HeldSpan; readonly size: number } {
  const attributes = readAttributes(span.attributes);
  const events = readEvents(span.events);
  const text = { name: textAt(span, 'name') ?? '', attributes, events };
  let facts: SpanFacts | undefined;
  for (const convention of CONVENTIONS) {
    facts = convention.read(text);
    if (facts !== undefined) break;
  }
  const { marks, faults } = readMarks(attributes);
  counts.marks += faults;
  if (facts === undefined && marks === undefined) counts.unknownSpans += 1;
  else counts.known += 1;
  const start = milliseconds(span.startTimeUnixNano);
  const end = milliseconds(span.endTimeUnixNano);
  if (start === undefined) counts.timeless += 1;
  const parent = textAt(span, 'parentSpanId');
  const room = new Room(counts);
  const error = facts === undefined && marks === undefined ? undefined : errorOf(span, attributes, events);
  const held: { -readonly [Key in keyof HeldSpan]: HeldSpan[Key] } = { id };
  if (parent !== undefined && !/^0+$/.test(parent)) held.parent = parent;
  if (start !== undefined) held.start = start;
  if (end !== undefined) held.end = end;
  if (error !== undefined) held.error = error;
  if (facts !== undefined) held.facts = room.facts(facts);
  if (marks !== undefined) held.marks = room.marks(marks);
  return { held, size: room.size };
}

/** What a log record tells of the span that it names. */
export function holdFacts(facts: SpanFacts, counts: Counts): { readonly facts: SpanFacts; readonly size: number } {
  const room = new Room(counts);
  return { facts: room.facts(facts), size: room.size };
}

function readEvents(list: unknown): readonly EventText[] {
  if (!Array.isArray(list) || list.length === 0) return NO_EVENTS;
  return list.filter(isObject).map((event) => ({
    name: textAt(event, 'name') ?? '',
    attributes: readAttributes(event.attributes),
  }));
}

const NO_EVENTS: readonly EventText[] = [];

/** A log record as the event that it tells of: the fields of its body stand beside its attributes. */
export function readLog(record: JsonObject): EventText {
  const attributes = new Map<string, Json>();
  readAttributes(record.attributes).forEach((value, key) => {
    attributes.set(key, value);
  });
  const name = textAt(record, 'eventName') ?? textOf(attributes, 'event.name') ?? '';
  const body = readValue(record.body);
  if (isObject(body)) for (const [key, value] of Object.entries(body)) attributes.set(key, value);
  else if (body !== undefined) attributes.set('content', body);
  return { name, attributes };
}

/** Nanoseconds since 1970, as a text since they are too large for a number; 0 is none. */
function milliseconds(time: Json | undefined): number | undefined {
  const digits = typeof time === 'number' ? time.toFixed(0) : time;
  if (typeof digits !== 'string' || !/^\d{1,20}$/.test(digits)) return undefined;
  // As a number the text loses its last digits: to a microsecond it is sure, and whole milliseconds stay whole.
  const milliseconds = Math.round(Number(digits) / 1e3) / 1e3;
  return milliseconds > 0 && milliseconds < LAST_DAY ? milliseconds : undefined;
}

/** The end of what a date can be, in milliseconds since 1970. */
const LAST_DAY = 8.64e15;

/** The kind of error, never its words, which may quote what production was asked. */
function errorOf(span: JsonObject, attributes: Attributes, events: readonly EventText[]): string | undefined {
  const kind =
    textOf(attributes, 'error.type') ??
    events.flatMap(({ name, attributes: of }) => (name === 'exception' ? (textOf(of, 'exception.type') ?? []) : []))[0];
  if (kind !== undefined) return shortened(kind, LONGEST_NAME);
  const status = isObject(span.status) ? span.status.code : undefined;
  return status === 2 || status === 'STATUS_CODE_ERROR' ? 'error' : undefined;
}

/** Keeps what is held of a span within bounds, and counts it. */
class Room {
  size = 0;
  readonly #counts: Counts;

  constructor(counts: Counts) {
    this.#counts = counts;
  }

  facts(facts: SpanFacts): SpanFacts {
    const { asked, arguments: values, output, calls, answers, correct, otherEvaluations = 0, torn = 0 } = facts;
    this.#counts.evaluations += otherEvaluations;
    this.#counts.torn += torn;
    const held = given({
      role: facts.role,
      name: this.#name(facts.name),
      asked: this.#value(asked),
      arguments: this.#value(values),
      output: this.#value(output),
      callId: this.#name(facts.callId),
      calls: calls?.map((call) => this.#call(call)),
      answers: answers?.map(([id, answer]) => [this.#name(id), this.#value(answer) ?? null] as const),
      prompts: facts.prompts?.map(([id, version]) => [this.#name(id), this.#name(version)] as const),
    });
    return correct === undefined ? held : { ...held, correct };
  }

  marks({ input, output, ...rest }: Marks): Marks {
    const [asked, said] = [this.#value(input), this.#value(output)];
    return {
      ...rest,
      ...(asked === undefined ? {} : { input: asked }),
      ...(said === undefined ? {} : { output: said }),
    };
  }

  #call({ id, name, arguments: given }: ToolCall): ToolCall {
    const values = this.#value(given);
    return {
      name: this.#name(name),
      ...(id === undefined ? {} : { id: this.#name(id) }),
      ...(values === undefined ? {} : { arguments: values }),
    };
  }

  #name<Name extends string | undefined>(name: Name): Name | string {
    if (name === undefined || name.length <= LONGEST_NAME) return name;
    this.#counts.names += 1;
    return shortened(name, LONGEST_NAME);
  }

  #value(value: Json | undefined): Json | undefined {
    if (value === undefined) return undefined;
    const { value: kept, size, cut } = bounded(value);
    this.size += size;
    if (cut) this.#counts.cut += 1;
    return kept;
  }
}
