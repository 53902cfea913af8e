import { quote } from '../config/describe.ts';
import { nearest } from '../config/nearest.ts';
import type { Json } from '../values/json.ts';
import type { Problem } from '../values/problem.ts';

/** How a suite's cases are to be understood. */
export interface CaseReader {
  /** Names of the suite's steps in the order of the chain. */
  readonly steps: readonly string[];
  /** The step that an expectation without a step's name is about. */
  readonly final: string;
  /** What is wrong with an expectation of a step, for its scorer. Absent: anything goes. */
  readonly check?: (step: string, expected: Json) => Pick<Problem, 'message' | 'expected'> | undefined;
}

export type ExpectReading =
  | { readonly ok: true; readonly expect: ReadonlyMap<string, Json> }
  | { readonly ok: false; readonly fault: Pick<Problem, 'message' | 'expected' | 'remedy'>; readonly key?: string };

/**
 * What is expected per step, in the order of the chain. An object all of whose keys are steps of the suite says it
 * step by step; anything else is about the final step. An object in between, or one whose keys all look like
 * misspelt steps, is refused: to guess would mean to score another step than the writer had in mind.
 */
export function expectPerStep(written: Json, { steps, final }: CaseReader): ExpectReading {
  if (!isObject(written)) return { ok: true, expect: new Map([[final, written]]) };
  const keys = Object.keys(written);
  if (keys.length === 0)
    return refuse('expect names no step', 'at least one step', `Write what ${quote(final)} should be.`);
  const strangers = keys.filter((key) => !steps.includes(key));
  const [stranger] = strangers;
  if (stranger === undefined) {
    const entries = steps.flatMap((step) =>
      Object.hasOwn(written, step) ? [[step, written[step] ?? null] as const] : [],
    );
    return { ok: true, expect: new Map(entries) };
  }
  const mixed = strangers.length < keys.length;
  if (!mixed && !strangers.every((key) => nearest(key, steps) !== undefined))
    return { ok: true, expect: new Map([[final, written]]) };
  const meant = nearest(stranger, steps);
  const asIs = `write {${quote(final)}: …} around it if it is what ${quote(final)} should be`;
  const remedy =
    meant === undefined
      ? `${asIs.charAt(0).toUpperCase()}${asIs.slice(1)}.`
      : `Did you mean ${quote(meant)}? Otherwise ${asIs}.`;
  return refuse(`expect has ${quote(stranger)}, which is no step of the suite`, steps.join(', '), remedy, stranger);
}

function refuse(message: string, expected: string, remedy: string, key?: string): ExpectReading {
  return { ok: false, fault: { message, expected, remedy }, ...(key === undefined ? {} : { key }) };
}

function isObject(value: Json): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
