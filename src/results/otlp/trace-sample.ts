import type { Sample, SampleStep } from '../../production/sample.ts';
import type { Json } from '../../values/json.ts';
import type { HeldSpan, ToolCall } from './span.ts';
import { type Placed, placeSpans } from './tree.ts';

/** What became of a trace. */
export interface TraceReading {
  /** Absent: nothing in it tells what was asked. */
  readonly sample?: Sample;
  /** Whether any of its spans follows a convention. */
  readonly known: boolean;
  readonly orphans: number;
  readonly circular: number;
  readonly skewed: number;
}

/**
 * Makes a sample of the spans of one trace. What was asked is the request of the outermost agent, or the first of a
 * model where no agent tells it; steps are the calls of tools and the agents within that agent, by their start.
 */
export function readTrace(id: string, spans: readonly HeldSpan[]): TraceReading {
  const { placed, ...faults } = placeSpans(spans);
  const known = placed.filter(({ span }) => span.facts !== undefined || span.marks !== undefined);
  const input = askedOf(known);
  if (input === undefined) return { known: known.length > 0, ...faults };
  const steps = stepsOf(known);
  const output = answerOf(known);
  const error = wholeOf(known)?.span.error;
  const at = startOf(known);
  const prompts = known.flatMap(({ span }) => [...(span.facts?.prompts ?? []), ...(span.marks?.prompts ?? [])]);
  const sample: Sample = {
    id,
    ...(at === undefined ? {} : { at }),
    input,
    ...(output === undefined ? {} : { output }),
    steps,
    ...(error === undefined ? {} : { error }),
    ...(prompts.length === 0 ? {} : { prompts: Object.fromEntries(prompts) }),
    ...marksOf(known),
  };
  return { sample, known: true, ...faults };
}

/** An agent that none runs within is what production asked; the first of them, where there are several. */
function isOutermost({ span, agent }: Placed): boolean {
  return span.facts?.role === 'agent' && agent === undefined;
}

function firstOutermost(known: readonly Placed[]): Placed | undefined {
  return known.find(isOutermost);
}

function askedOf(known: readonly Placed[]): Json | undefined {
  const written = known.find(({ span }) => span.marks?.input !== undefined)?.span.marks?.input;
  if (written !== undefined) return written;
  const asked = (of: (placed: Placed) => boolean) =>
    known.find((placed) => placed.span.facts?.asked !== undefined && of(placed))?.span.facts?.asked;
  return (
    asked(isOutermost) ??
    asked(({ span }) => span.facts?.role === 'model') ??
    asked(({ span }) => span.facts?.role === 'aside')
  );
}

function answerOf(known: readonly Placed[]): Json | undefined {
  const written = known.findLast((placed) => placed.span.marks?.output !== undefined && !isStep(placed, known));
  if (written !== undefined) return written.span.marks?.output;
  const said = (of: (placed: Placed) => boolean) =>
    known.findLast((placed) => placed.span.facts?.output !== undefined && of(placed))?.span.facts?.output;
  return (
    said(isOutermost) ??
    said(({ span }) => span.facts?.role === 'model') ??
    said(({ span }) => span.facts?.role === 'aside')
  );
}

/** What ended as the whole did: of several the last, since an agent that is started again may come to an answer. */
function wholeOf(known: readonly Placed[]): Placed | undefined {
  return (
    known.findLast(isOutermost) ??
    known.find((placed) => placed.span.marks?.input !== undefined && !isStep(placed, known)) ??
    known.findLast(({ span }) => span.facts?.role === 'model' && span.marks?.step === undefined)
  );
}

function startOf(known: readonly Placed[]): number | undefined {
  const start = (firstOutermost(known) ?? known[0])?.span.start ?? known[0]?.span.start;
  return start === undefined ? undefined : Math.floor(start);
}

function isStep(placed: Placed, known: readonly Placed[]): boolean {
  return nameOf(placed, firstOutermost(known)) !== undefined;
}

function nameOf(placed: Placed, outermost: Placed | undefined): string | undefined {
  const { facts, marks } = placed.span;
  if (marks?.step !== undefined) return marks.step;
  if (placed === outermost || (facts?.role !== 'agent' && facts?.role !== 'tool')) return undefined;
  return facts.name;
}

function stepsOf(known: readonly Placed[]): readonly SampleStep[] {
  const outermost = firstOutermost(known);
  const asked = callsWithoutSpan(known);
  return known.flatMap((placed) => [...ownStep(placed, outermost), ...(asked.get(placed.span) ?? [])]);
}

function ownStep(placed: Placed, outermost: Placed | undefined): readonly SampleStep[] {
  const { span, inner } = placed;
  const name = nameOf(placed, outermost);
  if (name === undefined || placed.repeats) return [];
  const { facts, marks, error } = span;
  const given = facts?.role === 'tool' ? (facts.arguments ?? inner?.facts?.arguments) : undefined;
  const output = marks?.output ?? facts?.output ?? inner?.facts?.output;
  const kind = error ?? inner?.error;
  return [
    {
      name,
      ...(given === undefined ? {} : { arguments: given }),
      ...(output === undefined ? {} : { output }),
      ...(marks?.confidence === undefined ? {} : { confidence: marks.confidence }),
      ...(kind === undefined ? {} : { error: kind }),
    },
  ];
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
  const steps = new Map<HeldSpan, readonly SampleStep[]>();
  for (const { span } of known) {
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
function marksOf(known: readonly Placed[]): Pick<Sample, 'confidence' | 'routed' | 'correct'> {
  const outermost = firstOutermost(known);
  const confidence = known.findLast(
    (placed) =>
      placed.span.marks?.confidence !== undefined &&
      (placed === outermost || nameOf(placed, outermost) === undefined || known.length === 1),
  )?.span.marks?.confidence;
  const routed = known.flatMap(({ span }) => span.marks?.routed ?? []);
  const correct = known.flatMap(({ span }) => [span.facts?.correct ?? [], span.marks?.correct ?? []].flat());
  return {
    ...(confidence === undefined ? {} : { confidence }),
    ...(routed.length === 0 ? {} : { routed: routed.includes(true) }),
    ...(correct.length === 0 ? {} : { correct: !correct.includes(false) }),
  };
}
