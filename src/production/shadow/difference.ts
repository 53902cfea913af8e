import { canonicalJson, type Json } from '../../values/json.ts';
import { type BothSides, NOT_DONE, valueIn } from './moves.ts';
import { type Call, callsIn, outputValue } from './same-step.ts';

/** In what the two sides of a step differ. */
export type Difference =
  /** One of a few values to another, calls of other tools, or what only one side did. */
  | { readonly kind: 'moved'; readonly from: string; readonly to: string }
  /** The same call or object, with other values under these keys. */
  | { readonly kind: 'arguments' | 'fields'; readonly keys: readonly string[] }
  /** Both did either, and not in the same order: what each did first. */
  | { readonly kind: 'order'; readonly current: string; readonly candidate: string }
  /** Texts that read differently; whether they mean the same is not known. */
  | { readonly kind: 'wording' }
  /** Other values, of which there are many. */
  | { readonly kind: 'values' };

export const DONE = '(done)';

/** @param values what the step chooses among, where it does */
export function differenceOf({ current, candidate }: BothSides, values: readonly string[] | undefined): Difference {
  if (current === undefined || candidate === undefined)
    return values === undefined
      ? { kind: 'moved', from: current ? DONE : NOT_DONE, to: candidate ? DONE : NOT_DONE }
      : { kind: 'moved', from: valueIn(current, values), to: valueIn(candidate, values) };
  if (current.arguments !== undefined && candidate.arguments !== undefined)
    return { kind: 'arguments', keys: differingKeys(current.arguments, candidate.arguments) };
  const [one, other] = [current.output, candidate.output];
  if (one !== undefined && other !== undefined) {
    const calls = [callsIn(one), callsIn(other)] as const;
    if (calls[0] !== undefined && calls[1] !== undefined) return betweenCalls(calls[0], calls[1]);
  }
  if (values !== undefined) return { kind: 'moved', from: valueIn(current, values), to: valueIn(candidate, values) };
  const [value, otherValue] = [one, other].map((output) => (output === undefined ? undefined : outputValue(output)));
  if (isObject(value) && isObject(otherValue)) return { kind: 'fields', keys: differingKeys(value, otherValue) };
  return typeof one === 'string' && typeof other === 'string' && isWorded(one) && isWorded(other)
    ? { kind: 'wording' }
    : { kind: 'values' };
}

/** One text for differences that are alike. */
export function differenceKey(difference: Difference): string {
  return canonicalJson(difference as unknown as Json);
}

function betweenCalls(one: readonly Call[], other: readonly Call[]): Difference {
  const [from, to] = [one, other].map((calls) => calls.map(({ name }) => name).join(', '));
  if (from !== undefined && to !== undefined && from !== to) return { kind: 'moved', from, to };
  const keys = one.flatMap((call, index) => differingKeys(call.arguments, other[index]?.arguments ?? null));
  return { kind: 'arguments', keys: [...new Set(keys)].sort() };
}

function differingKeys(one: Json, other: Json): readonly string[] {
  if (!isObject(one) || !isObject(other)) return [];
  const valueAt = (value: { readonly [key: string]: Json }, key: string) =>
    Object.hasOwn(value, key) ? canonicalJson(value[key] ?? null) : undefined;
  return [...new Set([...Object.keys(one), ...Object.keys(other)])]
    .filter((key) => valueAt(one, key) !== valueAt(other, key))
    .sort();
}

function isObject(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A sentence rather than an id or a word. */
function isWorded(text: string): boolean {
  return text.trim().split(/\s+/u).length >= 3;
}
