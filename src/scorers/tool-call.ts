import type { ScorerConfig } from '../config/config.ts';
import type { Json } from '../values/json.ts';
import { inAnyOrder, inOrder, type Matching } from './matching.ts';
import { isObject, same, valueAt } from './same.ts';
import { type ExpectationFault, type Score, shareOf, unusable } from './scorer.ts';
import { shown } from './shown.ts';

type Options = Extract<ScorerConfig, { readonly kind: 'tool-call' }>;

interface Call {
  readonly name: string;
  /** Absent in an expectation: any arguments will do. */
  readonly arguments: Json | undefined;
}

const EXPECTED = 'a list of calls, each {"name"} or {"name", "arguments"}';
/** Matching takes the product of the two, for every trial. */
const MOST_EXPECTED = 200;
const MOST_OBSERVED = 2000;

export function callsFault(expected: Json, { order }: Options): ExpectationFault | undefined {
  if (!Array.isArray(expected)) return unusable(expected, EXPECTED);
  if (expected.length > MOST_EXPECTED)
    return { message: `${expected.length} calls are expected`, expected: `at most ${MOST_EXPECTED} calls` };
  if (expected.length === 0 && order === 'subset')
    return { message: 'whatever is called holds an empty list as a subset', expected: 'at least one call' };
  const index = expected.findIndex((item: Json) => !isExpectedCall(item));
  if (index === -1) return undefined;
  return { message: `call ${index + 1} is ${shown(expected[index])}`, expected: EXPECTED };
}

/**
 * The share of calls that match by name and arguments, each expected call against one observed call: in order, in any
 * order, or as a subset of what was called. Unless a subset is asked for, calls beyond those expected count against it.
 */
export function toolCall(expected: Json, outputs: readonly Json[], { order, tolerance }: Options): Score {
  const wanted = (Array.isArray(expected) ? expected : []).flatMap(callIn);
  const items = outputs.flatMap((output) => (Array.isArray(output) ? (output as readonly Json[]) : [output]));
  const observed = items.flatMap(callIn);
  if (observed.length === 0 && items.length > 0)
    return { score: 0, reason: `the output is no list of calls: ${shown(items[0])}` };
  if (items.length > MOST_OBSERVED)
    return { score: 0, reason: `${items.length} calls were made, more than the ${MOST_OBSERVED} that are compared` };
  const fits = (call: Call, got: Call): boolean => call.name === got.name && sameArguments(call, got, tolerance);
  const matching = order === 'ordered' ? inOrder(wanted, observed, fits) : inAnyOrder(wanted, observed, fits);
  const all = order === 'subset' ? wanted.length : Math.max(wanted.length, items.length);
  return shareOf(matching.size, all, reasonOf(wanted, observed, matching, fits));
}

function isExpectedCall(item: Json): boolean {
  if (!isObject(item) || callIn(item).length === 0) return false;
  return Object.keys(item).every((key) => key === 'name' || key === 'arguments');
}

/** Whatever else an observed call says about itself, such as its id, is not compared. */
function callIn(item: Json): readonly Call[] {
  const name = valueAt(item, 'name');
  return typeof name === 'string' && name !== '' ? [{ name, arguments: valueAt(item, 'arguments') }] : [];
}

function sameArguments(call: Call, got: Call, tolerance: number): boolean {
  return call.arguments === undefined || same(call.arguments, got.arguments ?? {}, tolerance);
}

function reasonOf(
  wanted: readonly Call[],
  observed: readonly Call[],
  matching: Matching,
  fits: (call: Call, got: Call) => boolean,
): string {
  const used = new Set(matching.values());
  const extra = observed.filter((_, index) => !used.has(index));
  const missing = wanted.find((_, index) => !matching.has(index));
  if (missing === undefined) return `${callText(extra[0])} was called beyond what is expected`;
  if (extra.some((got) => fits(missing, got))) return `${callText(missing)} was called out of order`;
  const instead = extra.find(({ name }) => name === missing.name) ?? extra[0];
  return `expected ${callText(missing)}, got ${instead === undefined ? 'no further call' : callText(instead)}`;
}

function callText(call: Call | undefined): string {
  if (call === undefined) return 'something that is no call';
  return `${shown(call.name).slice(1, -1)}(${call.arguments === undefined ? '' : shown(call.arguments)})`;
}
