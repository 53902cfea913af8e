import type { Case } from '../../../cases/case.ts';
import type { ScorerConfig, Step } from '../../../config/config.ts';
import { listedTexts } from '../../../scorers/listed.ts';
import { inAnyOrder } from '../../../scorers/matching.ts';
import { isObject, same, valueAt, within } from '../../../scorers/same.ts';
import { assertNever, type Json } from '../../../values/json.ts';
import { leavesOf } from './leaves.ts';

/** A step of which two cases expect what no reply can be at once. */
export interface Opposition {
  readonly step: string;
  readonly one: Json;
  readonly other: Json;
}

type Expecting = Pick<Case, 'expect'>;

/** Whether two cases expect the same of every step that both speak of, and speak of one at least, or of none at all. */
export function agree({ expect: one }: Expecting, { expect: other }: Expecting): boolean {
  const common = [...one].filter(([step]) => other.has(step));
  if (common.length === 0) return one.size === 0 && other.size === 0;
  return common.every(([step, expected]) => same(expected, other.get(step)));
}

/** Whether two cases expect different things of a step; what a reply could be right for both by plays no part. */
export function disagree({ expect: one }: Expecting, { expect: other }: Expecting): boolean {
  return [...one].some(([step, expected]) => other.has(step) && !same(expected, other.get(step)));
}

/** The steps, in the order of the chain, that cannot be right for both, as far as their scorers let one tell. */
export function oppositions(
  { expect: a }: Expecting,
  { expect: b }: Expecting,
  steps: readonly Step[],
): readonly Opposition[] {
  return steps.flatMap(({ name, scorer, threshold }) => {
    const [one, other] = [a.get(name), b.get(name)];
    if (one === undefined || other === undefined || same(one, other)) return [];
    // Calls beyond those expected count as well, so that half right for both may be enough in many ways.
    if (scorer.kind === 'tool-call' && threshold < 1) return [];
    return reaches(agreement(one, other, scorer), threshold) ? [] : [{ step: name, one, other }];
  });
}

/** Of the parts that two expectations score a reply by, how many there are in each, and how many pairs exclude each other. */
interface Agreement {
  readonly one: number;
  readonly other: number;
  readonly excluded: number;
}

/** A reply may give in to either side at each place where they exclude each other: is there one good enough for both? */
function reaches({ one, other, excluded }: Agreement, threshold: number): boolean {
  return Array.from({ length: excluded + 1 }, (_, given) => given).some(
    (given) => (one - given) / one >= threshold && (other - (excluded - given)) / other >= threshold,
  );
}

const COMPATIBLE: Agreement = { one: 1, other: 1, excluded: 0 };
const EXCLUSIVE: Agreement = { one: 1, other: 1, excluded: 1 };

function agreement(one: Json, other: Json, scorer: ScorerConfig): Agreement {
  switch (scorer.kind) {
    case 'equals':
      return EXCLUSIVE;
    case 'fields':
      return ofFields(one, other);
    case 'tool-call':
      return ofCalls(one, other, scorer);
    case 'contains':
      return ofTexts(one, other, 'contains', (wanted, unwanted) => wanted.normalize().includes(unwanted.normalize()));
    case 'regex':
      return ofTexts(one, other, 'regex', (wanted, unwanted) => wanted === unwanted);
    case 'number':
      return ofNumbers(one, other);
    case 'custom':
    case 'judge':
      return COMPATIBLE;
    default:
      return assertNever(scorer);
  }
}

function ofFields(one: Json, other: Json): Agreement {
  const [a, b] = [leavesOf(one, { lists: 'whole' }), leavesOf(other, { lists: 'whole' })];
  const excluded = [...a].filter(([path, value]) => b.has(path) && !same(value, b.get(path))).length;
  return { one: a.size, other: b.size, excluded };
}

/** One call may be off by the tolerance from both expectations; both can be made where only a subset is asked for. */
function ofCalls(
  one: Json,
  other: Json,
  { order, tolerance }: Extract<ScorerConfig, { readonly kind: 'tool-call' }>,
): Agreement {
  if (order === 'subset' || !isList(one) || !isList(other)) return COMPATIBLE;
  if (one.length !== other.length) return EXCLUSIVE;
  const fits = (a: Json, b: Json | undefined): boolean => {
    const [given, asked] = [valueAt(a, 'arguments'), valueAt(b, 'arguments')];
    if (valueAt(a, 'name') !== valueAt(b, 'name')) return false;
    return given === undefined || asked === undefined || same(given, asked, 2 * tolerance);
  };
  const paired =
    order === 'ordered'
      ? one.every((call, index) => fits(call, other[index]))
      : inAnyOrder(one, other, fits).size === one.length;
  return paired ? COMPATIBLE : EXCLUSIVE;
}

function ofTexts(
  one: Json,
  other: Json,
  key: 'contains' | 'regex',
  excludes: (wanted: string, unwanted: string) => boolean,
): Agreement {
  const [a, b] = [listedTexts(one, key), listedTexts(other, key)];
  if (a === undefined || b === undefined) return COMPATIBLE;
  const clash = (from: typeof a, against: typeof b): boolean =>
    from.wanted.some((wanted) => against.unwanted.some((unwanted) => excludes(wanted, unwanted)));
  // To leave out one text may settle several clashes: at least one has to be left out each way.
  const excluded = Number(clash(a, b)) + Number(clash(b, a));
  return { one: a.wanted.length + a.unwanted.length, other: b.wanted.length + b.unwanted.length, excluded };
}

function ofNumbers(one: Json, other: Json): Agreement {
  const [a, b] = [rangesOf(one), rangesOf(other)];
  const most = Math.max(a.length, b.length);
  const met = a.filter((range, index) => {
    const against = b[index];
    return against !== undefined && within(range.value, against.value, range.tolerance + against.tolerance);
  }).length;
  return { one: most, other: most, excluded: most - met };
}

interface Range {
  readonly value: number;
  readonly tolerance: number;
}

function rangesOf(expected: Json): readonly Range[] {
  if (isList(expected)) return expected.flatMap(rangesOf);
  if (!isObject(expected)) return [{ value: Number(expected), tolerance: 0 }];
  return [{ value: Number(valueAt(expected, 'value')), tolerance: Number(valueAt(expected, 'tolerance') ?? 0) }];
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
