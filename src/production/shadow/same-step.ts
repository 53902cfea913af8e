import { canonicalJson, type Json } from '../../values/json.ts';
import type { SampleStep } from '../sample.ts';
import { withoutNoise } from './message-noise.ts';

/** `result`: the same call, to which something else came back. `untold`: one side does not tell enough to say. */
export type StepMatch = 'same' | 'result' | 'different' | 'untold';

/**
 * Holds two occurrences of one step against each other. Calls are compared by their arguments, whatever came back;
 * other steps by their output, else by the error that they ended with. A call is compared as its canonical JSON, in
 * which numbers of one value are one; texts in Unicode form NFC, without regard to white space.
 */
export function matchSteps(one: SampleStep, other: SampleStep): StepMatch {
  const [called, otherCalled] = [calledWith(one), calledWith(other)];
  if (called !== undefined && otherCalled !== undefined) {
    if (called !== otherCalled) return 'different';
    const [result, otherResult] = [resultOf(one), resultOf(other)];
    return result === undefined || otherResult === undefined || result === otherResult ? 'same' : 'result';
  }
  const [result, otherResult] = [resultOf(one), resultOf(other)];
  const alike = result === otherResult;
  if (called !== undefined || otherCalled !== undefined) return alike && result !== undefined ? 'same' : 'untold';
  if (alike) return 'same';
  return result === undefined || otherResult === undefined ? 'untold' : 'different';
}

/** Texts that are equal for calls that are the same, and for those to which the same came back. */
export function stepKey(step: SampleStep): { readonly key: string; readonly full: string } {
  const [called, result] = [calledWith(step), resultOf(step)];
  const key = called ?? result ?? '';
  return { key, full: JSON.stringify([key, result ?? null]) };
}

/** What a step comes to, as a value that equals that of any step that it agrees with. */
export function comparedValue(step: SampleStep): Json | undefined {
  if (step.arguments !== undefined) return parsed(step.arguments);
  if (step.output !== undefined) return outputValue(step.output);
  return step.error === undefined ? undefined : { error: step.error };
}

export interface Call {
  readonly name: string;
  readonly arguments: Json;
}

/** The calls that an output is a list of, if it is one. */
export function callsIn(output: Json): readonly Call[] | undefined {
  if (!Array.isArray(output) || output.length === 0) return undefined;
  const calls: Call[] = [];
  for (const item of output as readonly Json[]) {
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return undefined;
    const { name, arguments: given } = item as { readonly [key: string]: Json };
    if (typeof name !== 'string' || given === undefined) return undefined;
    calls.push({ name, arguments: parsed(given) });
  }
  return calls;
}

function calledWith(step: SampleStep): string | undefined {
  return step.arguments === undefined ? undefined : canonicalJson(parsed(step.arguments));
}

function resultOf({ output, error }: SampleStep): string | undefined {
  if (output !== undefined) return canonicalJson({ output: outputValue(output) });
  return error === undefined ? undefined : canonicalJson({ error });
}

/** Of calls, names and arguments alone, and of messages what they say: their ids differ from run to run. */
export function outputValue(output: Json): Json {
  const value = parsed(output);
  const calls = callsIn(value);
  return calls === undefined
    ? normalised(withoutNoise(value))
    : calls.map(({ name, arguments: given }) => ({ name, arguments: given }));
}

function normalised(value: Json): Json {
  if (typeof value === 'string') return value.normalize().replace(/\s+/gu, ' ').trim();
  if (Array.isArray(value)) return value.map((item: Json) => normalised(item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, normalised(item)]));
}

/** Providers hand arguments over as JSON within a text, and some traces outputs. */
function parsed(given: Json): Json {
  if (typeof given !== 'string' || !/^\s*[{[]/.test(given)) return given;
  try {
    return JSON.parse(given) as Json;
  } catch {
    return given;
  }
}
