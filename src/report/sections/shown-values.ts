import { isCut } from '../../run/cut.ts';
import { canonicalJson, type Json } from '../../values/json.ts';
import { cutAround } from '../../values/visible.ts';
import { code, type Words, words } from '../words.ts';

export interface Outputs {
  readonly expected: Json | undefined;
  readonly base: Json | undefined;
  readonly head: Json | undefined;
}

/** What is seen at a glance to be the same. */
const SHORT = 20;

/**
 * Three values beside each other, each at most `length` long; empty where there is none. Of objects only the expected
 * keys on which they differ, of long texts the place where they part from what is expected.
 */
export function besideEachOther(outputs: Outputs, length: number): Record<keyof Outputs, Words> {
  const { expected, base, head } = differingKeys(outputs);
  const texts = { expected: text(expected), base: text(base), head: text(head) };
  const parted = Math.min(...[texts.base, texts.head].map((other) => partFrom(texts.expected, other)));
  const parting = Number.isFinite(parted) ? parted : 0;
  const show = (value: string | undefined): Words =>
    value === undefined ? [] : words`${code(cutAround(value, parting, length), length)}`;
  const side = (value: string | undefined): Words =>
    value !== undefined && value === texts.expected && value.length > SHORT ? words`as expected` : show(value);
  return { expected: show(texts.expected), base: side(texts.base), head: side(texts.head) };
}

function differingKeys(outputs: Outputs): Outputs {
  const { expected, base, head } = outputs;
  if (!isRecord(expected) || !isRecord(base) || !isRecord(head)) return outputs;
  const keys = Object.keys(expected).filter((key) => [base, head].some((output) => !sameAt(key, expected, output)));
  if (keys.length === 0 || keys.length === Object.keys(expected).length) return outputs;
  const pick = (value: Readonly<Record<string, Json>>): Json =>
    Object.fromEntries(keys.flatMap((key) => (Object.hasOwn(value, key) ? [[key, value[key] ?? null]] : [])));
  return { expected: pick(expected), base: pick(base), head: pick(head) };
}

function sameAt(key: string, one: Readonly<Record<string, Json>>, other: Readonly<Record<string, Json>>): boolean {
  return Object.hasOwn(other, key) && canonicalJson(one[key] ?? null) === canonicalJson(other[key] ?? null);
}

/** A string stands without quotes unless it could be taken for another value. */
function text(value: Json | undefined): string | undefined {
  if (value === undefined) return undefined;
  if (isCut(value)) return value.head;
  if (typeof value === 'string') return isPlain(value) ? value : JSON.stringify(value);
  const calls = Array.isArray(value) && value.length > 0 ? value.map(toolCall) : [];
  if (calls.length > 0 && calls.every((call) => call !== undefined)) return calls.join(' ');
  return JSON.stringify(value);
}

function isPlain(value: string): boolean {
  return value !== '' && value.trim() === value && !/^(-?\d|[[{"]|(null|true|false)$)/.test(value);
}

/** `get_order({"order_id":"A-1182"})` */
function toolCall(value: Json): string | undefined {
  if (!isRecord(value) || typeof value.name !== 'string') return undefined;
  return `${value.name}(${value.arguments === undefined ? '' : JSON.stringify(value.arguments)})`;
}

function isRecord(value: Json | undefined): value is Readonly<Record<string, Json>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !isCut(value);
}

function partFrom(expected: string | undefined, other: string | undefined): number {
  if (expected === undefined || other === undefined || expected === other) return Number.POSITIVE_INFINITY;
  let index = 0;
  while (index < expected.length && expected[index] === other[index]) index++;
  return index;
}
