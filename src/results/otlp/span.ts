import type { Json } from '../../values/json.ts';
import type { Attributes } from './attributes.ts';

/** What conventions read: a span without its place in the trace. */
export interface SpanText {
  readonly name: string;
  readonly attributes: Attributes;
  readonly events: readonly EventText[];
}

export interface EventText {
  readonly name: string;
  readonly attributes: Attributes;
}

/** A tool that a model asked for. */
export interface ToolCall {
  readonly id?: string;
  readonly name: string;
  readonly arguments?: Json;
}

/** What a convention tells of a span, as far as a sample needs it. */
export interface SpanFacts {
  /** `agent` for whatever runs other spans by a name of its own; `aside` for what is understood and no part of a sample. */
  readonly role: 'agent' | 'model' | 'tool' | 'aside';
  readonly name?: string;
  /** What was asked of an agent or a model. */
  readonly asked?: Json;
  readonly arguments?: Json;
  readonly output?: Json;
  readonly callId?: string;
  readonly calls?: readonly ToolCall[];
  /** What tools answered, as a model was told: id of the call → answer. */
  readonly answers?: readonly (readonly [string, Json])[];
  /** Prompt id → version. */
  readonly prompts?: readonly (readonly [string, string])[];
  readonly correct?: boolean;
  /** Evaluations of other things than whether the answer was right. */
  readonly otherEvaluations?: number;
  /** Texts of messages that were cut off or are no JSON after all. */
  readonly torn?: number;
}

/** How spans are named and what stands where in them. */
export interface Convention {
  readonly name: string;
  /** `undefined` for a span that does not follow it. */
  readonly read: (span: SpanText) => SpanFacts | undefined;
}

/** A span as it is held until its trace is whole. */
export interface HeldSpan {
  readonly id: string;
  readonly parent?: string;
  /** In milliseconds since 1970, with fractions. */
  readonly start?: number;
  readonly end?: number;
  /** The kind of error that it ended with. */
  readonly error?: string;
  /** Absent: it follows no convention. */
  readonly facts?: SpanFacts;
  readonly marks?: Marks;
}

/** What `evalgap.*` attributes say. */
export interface Marks {
  readonly step?: string;
  readonly input?: Json;
  readonly output?: Json;
  readonly confidence?: number;
  readonly routed?: boolean;
  readonly correct?: boolean;
  readonly prompts?: readonly (readonly [string, string])[];
}

type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] };
type Perhaps = { readonly [Key in keyof SpanFacts]: SpanFacts[Key] | undefined } & Pick<SpanFacts, 'role'>;

/** Facts without those that are not known or empty. Key by key, since a million spans come by here. */
export function given(perhaps: Perhaps): SpanFacts {
  const { role, name, asked, arguments: values, output, callId, calls, answers, prompts } = perhaps;
  const facts: Mutable<SpanFacts> = { role };
  if (name !== undefined) facts.name = name;
  if (asked !== undefined && asked !== '') facts.asked = asked;
  if (values !== undefined && values !== '') facts.arguments = values;
  if (output !== undefined && output !== '') facts.output = output;
  if (callId !== undefined) facts.callId = callId;
  if (calls !== undefined && calls.length > 0) facts.calls = calls;
  if (answers !== undefined && answers.length > 0) facts.answers = answers;
  if (prompts !== undefined) facts.prompts = prompts;
  return facts;
}
