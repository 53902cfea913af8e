import type { Sample, SampleStep } from '../../production/sample.ts';
import { canonicalJson, type Json } from '../../values/json.ts';
import { type Request, requestsIn } from './requests.ts';
import type { HeldSpan, SpanFacts, ToolCall } from './span.ts';
import { type Placed, placeSpans } from './tree.ts';

/** What became of a trace. */
export interface TraceReading {
  /** None: nothing in it tells what was asked. */
  readonly samples: readonly Sample[];
  /** Whether any of its spans follows a convention. */
  readonly known: boolean;
  /** Requests beside others that do not tell what was asked. */
  readonly mute: number;
  /** What is said of the trace as a whole, and cannot be of each of its requests. */
  readonly unclaimed: number;
  readonly orphans: number;
  readonly circular: number;
  readonly skewed: number;
}

/**
 * Makes samples of the spans of one trace, one for each request. What was asked is the request of the outermost agent,
 * or the first of a model where no agent tells it; steps are the calls of tools and the agents within that agent, by
 * their start.
 */
export function readTrace(id: string, spans: readonly HeldSpan[]): TraceReading {
  const { placed, ...faults } = placeSpans(spans);
  const { requests, beside } = requestsIn(placed);
  const [one] = requests;
  const shared = beside.flatMap(promptsOf);
  const samples =
    requests.length === 1 && one !== undefined
      ? [sampleOf(id, one, [])]
      : requests.map((request) => sampleOf(`${id}/${headOf(request)?.span.id}`, request, shared));
  const told = samples.filter((sample) => sample !== undefined);
  return {
    samples: told,
    known: requests.some((request) => request.spans.length > 0),
    mute: told.length === 0 ? 0 : samples.length - told.length,
    unclaimed: beside.filter(judges).length,
    ...faults,
  };
}

type Prompts = NonNullable<SpanFacts['prompts']>;

function sampleOf(id: string, request: Request, shared: Prompts): Sample | undefined {
  const { spans } = request;
  const said = spokenIn(request);
  if (said === undefined) return undefined;
  const output = writtenAnswer(request) ?? said.output;
  const error = wholeOf(request)?.span.error;
  const at = startOf(request);
  const prompts = spans.some(hasPrompts) ? [...shared, ...spans.flatMap(promptsOf)] : shared;
  // Key by key, since hundreds of thousands of requests come by here.
  const sample: Mutable<Sample> = at === undefined ? { id, input: said.input } : { id, at, input: said.input };
  if (output !== undefined) sample.output = output;
  sample.steps = stepsOf(request);
  if (error !== undefined) sample.error = error;
  if (prompts.length > 0) sample.prompts = Object.fromEntries(prompts);
  return spans.some(judges) ? { ...sample, ...marksOf(request) } : sample;
}

type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

function hasPrompts({ span: { facts, marks } }: Placed): boolean {
  return facts?.prompts !== undefined || marks?.prompts !== undefined;
}

function promptsOf({ span }: Placed): Prompts {
  return [...(span.facts?.prompts ?? []), ...(span.marks?.prompts ?? [])];
}

function judges({ span: { facts, marks } }: Placed): boolean {
  if (facts?.correct !== undefined) return true;
  return marks?.correct !== undefined || marks?.routed !== undefined || marks?.confidence !== undefined;
}

function headOf({ heads }: Request): Placed | undefined {
  return heads.at(-1);
}

interface Spoken {
  readonly input: Json;
  readonly output?: Json | undefined;
}

/**
 * What was asked, and the answer to that: what the head tells itself, else the models that it calls itself, else what
 * stands within it. Only where none of these tells what was asked do models beside it count: one may make a title
 * before, and another judge the answer afterwards.
 */
function spokenIn({ heads, spans }: Request): Spoken | undefined {
  const written = spans.find(({ span }) => span.marks?.input !== undefined)?.span.marks?.input;
  if (heads.length > 0) {
    const isHead = (of: HeldSpan | undefined) => heads.some(({ span }) => span === of);
    const circles = [
      heads,
      spans.filter(({ span, agent }) => span.facts?.role === 'model' && isHead(agent)),
      spans.filter(({ span, agent }) => span.facts?.role === 'agent' && (agent === undefined || isHead(agent))),
      spans.filter(({ span, agent }) => span.facts?.role === 'agent' || (span.facts?.role === 'model' && agent)),
    ];
    const input = written ?? firstIn(circles, (facts) => facts.asked);
    if (input !== undefined) {
      const output = firstIn(
        circles.map((circle) => circle.toReversed()),
        (facts) => facts.output,
      );
      if (output !== undefined || written === undefined) return { input, output };
    }
  }
  return (
    spokenBy('model', spans, written) ??
    spokenBy('aside', spans, written) ??
    (written === undefined ? undefined : { input: written })
  );
}

function firstIn(
  circles: readonly (readonly Placed[])[],
  tell: (facts: SpanFacts) => Json | undefined,
): Json | undefined {
  for (const circle of circles)
    for (const { span } of circle) {
      const told = span.facts === undefined ? undefined : tell(span.facts);
      if (told !== undefined) return told;
    }
  return undefined;
}

/** Without an agent nothing says that models work on one request: what the last one says that was asked the same. */
function spokenBy(role: SpanFacts['role'], spans: readonly Placed[], written: Json | undefined): Spoken | undefined {
  const facts = spans.flatMap(({ span }) => (span.facts?.role === role ? [span.facts] : []));
  const input = written ?? facts.find(({ asked }) => asked !== undefined)?.asked;
  if (input === undefined) return undefined;
  const question = canonicalJson(input);
  const answers = facts.filter(
    ({ asked, output }) =>
      output !== undefined && (written !== undefined || asked === undefined || canonicalJson(asked) === question),
  );
  return written !== undefined && answers.length === 0 ? undefined : { input, output: answers.at(-1)?.output };
}

function writtenAnswer(request: Request): Json | undefined {
  return request.spans.findLast(
    (placed) => placed.span.marks?.output !== undefined && nameOf(placed, request) === undefined,
  )?.span.marks?.output;
}

/** What ended as the whole did. */
function wholeOf(request: Request): Placed | undefined {
  return (
    headOf(request) ??
    request.spans.find((placed) => placed.span.marks?.input !== undefined && nameOf(placed, request) === undefined) ??
    request.spans.findLast(({ span }) => span.facts?.role === 'model' && span.marks?.step === undefined)
  );
}

function startOf({ heads, spans }: Request): number | undefined {
  const start = (heads[0] ?? spans[0])?.span.start ?? spans[0]?.span.start;
  return start === undefined ? undefined : Math.floor(start);
}

function nameOf(placed: Placed, { heads }: Request): string | undefined {
  const { facts, marks } = placed.span;
  if (marks?.step !== undefined) return marks.step;
  if ((facts?.role !== 'agent' && facts?.role !== 'tool') || heads.includes(placed)) return undefined;
  return facts.name;
}

function stepsOf(request: Request): readonly SampleStep[] {
  const asked = callsWithoutSpan(request.spans);
  const steps: SampleStep[] = [];
  for (const placed of request.spans) {
    const own = ownStep(placed, request);
    if (own !== undefined) steps.push(own);
    for (const call of asked.get(placed.span) ?? []) steps.push(call);
  }
  return steps;
}

function ownStep(placed: Placed, request: Request): SampleStep | undefined {
  const { span, inner } = placed;
  const name = nameOf(placed, request);
  if (name === undefined || placed.repeats) return undefined;
  const { facts, marks, error } = span;
  const given = facts?.role === 'tool' ? (facts.arguments ?? inner?.facts?.arguments) : undefined;
  const output = marks?.output ?? facts?.output ?? inner?.facts?.output;
  const kind = error ?? inner?.error;
  const step: Mutable<SampleStep> = { name };
  if (given !== undefined) step.arguments = given;
  if (output !== undefined) step.output = output;
  if (marks?.confidence !== undefined) step.confidence = marks.confidence;
  if (kind !== undefined) step.error = kind;
  return step;
}

/** Tools that a model asked for and that no span shows: applications often run them without one. */
function callsWithoutSpan(known: readonly Placed[]): ReadonlyMap<HeldSpan, readonly SampleStep[]> {
  if (!known.some(({ span }) => span.facts?.calls !== undefined)) return NO_CALLS;
  const tools = known.flatMap(({ span }) => (span.facts?.role === 'tool' ? [span.facts] : []));
  const ids = new Set(tools.map(({ callId }) => callId));
  const names = new Set(tools.flatMap(({ callId, name }) => (callId === undefined ? [name] : [])));
  const answers = new Map(known.flatMap(({ span }) => span.facts?.answers ?? []));
  const hasSpan = ({ id, name }: ToolCall) => (id !== undefined && ids.has(id)) || names.has(name);
  const told = new Set<string>();
  // What an agent says of its calls is seen at its models and tools as well, in its order.
  const shown = new Set(
    known.flatMap(({ span, agent }) => (span.facts?.role === 'tool' || span.facts?.calls !== undefined ? [agent] : [])),
  );
  const steps = new Map<HeldSpan, readonly SampleStep[]>();
  for (const { span } of known) {
    if (span.facts?.role === 'agent' && shown.has(span)) continue;
    const calls = (span.facts?.calls ?? []).filter((call) => {
      if (hasSpan(call) || (call.id !== undefined && told.has(call.id))) return false;
      if (call.id !== undefined) told.add(call.id);
      return true;
    });
    if (calls.length > 0)
      steps.set(
        span,
        calls.map((call) => stepOf(call, answers)),
      );
  }
  return steps;
}

const NO_CALLS: ReadonlyMap<HeldSpan, readonly SampleStep[]> = new Map();

function stepOf({ id, name, arguments: given }: ToolCall, answers: ReadonlyMap<string, Json>): SampleStep {
  const output = id === undefined ? undefined : answers.get(id);
  return {
    name,
    ...(given === undefined ? {} : { arguments: given }),
    ...(output === undefined ? {} : { output }),
  };
}

/** A confidence is that of its step where its span is one, and of the whole on any other span. */
function marksOf(request: Request): Pick<Sample, 'confidence' | 'routed' | 'correct'> {
  const { heads, spans } = request;
  const confidence = spans.findLast(
    (placed) =>
      placed.span.marks?.confidence !== undefined &&
      (heads.includes(placed) || nameOf(placed, request) === undefined || spans.length === 1),
  )?.span.marks?.confidence;
  const routed = spans.flatMap(({ span }) => span.marks?.routed ?? []);
  const correct = spans.flatMap(({ span }) => [span.facts?.correct ?? [], span.marks?.correct ?? []].flat());
  return {
    ...(confidence === undefined ? {} : { confidence }),
    ...(routed.length === 0 ? {} : { routed: routed.includes(true) }),
    ...(correct.length === 0 ? {} : { correct: !correct.includes(false) }),
  };
}
