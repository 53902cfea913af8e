import { z } from 'zod';
import type { ScorerConfig } from '../config/config.ts';
import type { Json } from '../values/json.ts';
import { same } from './same.ts';
import { CORRECT, type Score } from './scorer.ts';
import { shown } from './shown.ts';

type Options = Extract<ScorerConfig, { kind: 'tool-call' }>;

interface Call {
  readonly name: string;
  /** Absent in an expectation: any arguments will do. */
  readonly arguments?: Json | undefined;
}

export const callsSchema = z.array(z.object({ name: z.string(), arguments: z.json().optional() }));

/**
 * The share of calls that match by name and arguments, each expected call against one observed call: in order, in any
 * order, or as a subset of what was called. Unless a subset is asked for, calls beyond those expected count against it.
 */
export function toolCall(expected: Json, outputs: readonly Json[], { order, tolerance }: Options): Score {
  const wanted = callsSchema.safeParse(expected);
  if (!wanted.success) return { score: null, reason: 'the expectation is no list of {name, arguments}' };
  const observed = callsSchema.safeParse(outputs.flatMap((output) => (Array.isArray(output) ? output : [output])));
  if (!observed.success) return { score: 0, reason: `the output is no list of calls: ${shown(outputs[0])}` };
  const matches = (call: Call, got: Call): boolean =>
    call.name === got.name && (call.arguments === undefined || same(call.arguments, got.arguments, tolerance));
  const matched =
    order === 'ordered'
      ? inOrder(wanted.data, observed.data, matches)
      : inAnyOrder(wanted.data, observed.data, matches);
  const of = order === 'subset' ? wanted.data.length : Math.max(wanted.data.length, observed.data.length);
  if (matched.size === of) return CORRECT;
  return { score: matched.size / of, reason: reasonOf(wanted.data, observed.data, matched) };
}

type Matches = (call: Call, got: Call) => boolean;
/** Index of an expected call → index of the observed call it is matched with. */
type Matching = ReadonlyMap<number, number>;

/** The longest common subsequence: the most expected calls that can be found one after the other. */
function inOrder(wanted: readonly Call[], observed: readonly Call[], matches: Matches): Matching {
  const best: number[][] = Array.from({ length: wanted.length + 1 }, () => new Array(observed.length + 1).fill(0));
  const at = (i: number, j: number): number => best[i]?.[j] ?? 0;
  const pairs = (i: number, j: number): boolean => {
    const [call, got] = [wanted[i], observed[j]];
    return call !== undefined && got !== undefined && matches(call, got);
  };
  for (let i = wanted.length - 1; i >= 0; i -= 1) {
    for (let j = observed.length - 1; j >= 0; j -= 1) {
      const row = best[i];
      if (row !== undefined) row[j] = Math.max(at(i + 1, j), at(i, j + 1), pairs(i, j) ? at(i + 1, j + 1) + 1 : 0);
    }
  }
  const matching = new Map<number, number>();
  for (let i = 0, j = 0; i < wanted.length && j < observed.length; ) {
    if (pairs(i, j) && at(i, j) === at(i + 1, j + 1) + 1) matching.set(i++, j++);
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return matching;
}

/** A maximum matching by augmenting paths: with a tolerance one observed call may fit several expected ones. */
function inAnyOrder(wanted: readonly Call[], observed: readonly Call[], matches: Matches): Matching {
  const takenBy = new Map<number, number>();
  const place = (index: number, call: Call, tried: Set<number>): boolean => {
    for (const [j, got] of observed.entries()) {
      if (tried.has(j) || !matches(call, got)) continue;
      tried.add(j);
      const holder = takenBy.get(j);
      const held = holder === undefined ? undefined : wanted[holder];
      if (holder === undefined || held === undefined || place(holder, held, tried)) {
        takenBy.set(j, index);
        return true;
      }
    }
    return false;
  };
  for (const [index, call] of wanted.entries()) place(index, call, new Set());
  return new Map([...takenBy].map(([j, index]) => [index, j]));
}

function reasonOf(wanted: readonly Call[], observed: readonly Call[], matching: Matching): string {
  const missing = wanted.find((_, index) => !matching.has(index));
  const used = new Set(matching.values());
  const extra = observed.find((_, index) => !used.has(index));
  const parts = [
    ...(missing === undefined ? [] : [`expected ${callText(missing)}`]),
    ...(extra === undefined ? ['no further call was made'] : [`got ${callText(extra)}`]),
  ];
  return parts.join(', ');
}

function callText({ name, arguments: given }: Call): string {
  return `${name}(${given === undefined ? '…' : shown(given)})`;
}
