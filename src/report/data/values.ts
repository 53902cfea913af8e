/** The values a report is made of, each as narrow as what Evalgap itself writes. */
import { z } from 'zod';
import { deeperThan } from '../../agent/protocol.ts';
import { normalisePath, pathFault } from '../../config/paths.ts';
import { findRule, RULE_GROUPS } from '../../config/rule-ids.ts';
import type { Json } from '../../values/json.ts';
import { FULL_SHA } from '../../values/sha.ts';
import { visibleLine } from '../../values/visible.ts';

/** UTF-16 units of one text; `reportData` cuts what is longer. */
export const LONGEST_TEXT = 20_000;
const LONGEST_LEG = 100;
/** As deep as a run file may be. */
const DEEPEST_JSON = 110;
/** Sums of shares in floating point end a little beside the whole number. */
const SLACK = 1e-6;
const MOST = 1e12;

export const text = z.string().max(LONGEST_TEXT);
export const count = z.int().min(0).max(MOST);
/** A count of cases; with several trials a sum of shares. */
export const amount = z.number().min(0).max(MOST);
export const share = z
  .number()
  .min(-SLACK)
  .max(1 + SLACK);
export const difference = z
  .number()
  .min(-1 - SLACK)
  .max(1 + SLACK);
export const fullSha = z.string().regex(FULL_SHA, 'expected a full SHA');
/** Stands in status contexts and markers, hence as a config takes it. */
export const suiteName = z.string().regex(/^\w[\w.-]{0,99}$/, 'expected the name of a suite');
export const configPath = z.string().refine(isPlainPath, 'expected a plain path within the repository');
export const leg = z
  .string()
  .max(LONGEST_LEG)
  .refine((value) => visibleLine(value) === value, 'expected one line with nothing hidden in it');
export const ruleId = z.string().refine((id) => findRule(id) !== undefined, 'expected the id of a rule');
export const ruleOrGroup = z
  .string()
  .refine((name) => findRule(name) !== undefined || RULE_GROUPS.includes(name), 'expected a rule or a group of rules');
export const json = z.custom<Json>(isModestJson, 'expected JSON of moderate depth and length');

export function list<Item extends z.ZodType>(most: number, item: Item): z.ZodArray<Item> {
  return z.array(item).max(most);
}

function isPlainPath(path: string): boolean {
  return pathFault(path) === undefined && normalisePath(path) === path && visibleLine(path) === path;
}

/** Of what `JSON.parse` gives: nothing else can stand in it. */
function isModestJson(value: unknown): boolean {
  return value !== undefined && !deeperThan(value, DEEPEST_JSON) && textsOf(value).every(isModest);
}

function isModest(value: string): boolean {
  return value.length <= LONGEST_TEXT;
}

function textsOf(value: unknown): readonly string[] {
  const texts: string[] = [];
  const pending: unknown[] = [value];
  while (pending.length > 0) {
    const next = pending.pop();
    if (typeof next === 'string') texts.push(next);
    else if (typeof next === 'object' && next !== null) {
      if (!Array.isArray(next)) texts.push(...Object.keys(next));
      for (const item of Object.values(next)) pending.push(item);
    }
  }
  return texts;
}
