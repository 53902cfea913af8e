import { allAfter } from '../../stats/fisher.ts';
import { holm } from '../../stats/holm.ts';
import type { JsonType, OutputPath, ToolOutput } from '../../tools/tool.ts';
import type { Json } from '../../values/json.ts';
import type { Weeks } from '../week-tests.ts';
import { answerIn } from './answer.ts';
import { ANY_PLACE, answerTree, type Place } from './answer-tree.ts';
import { errorKinds, type Kinds } from './error-kinds.ts';
import { type Sightings, type Source, Tally } from './sightings.ts';
import type { ToolUse } from './tool-uses.ts';

/** What this week's answers of a tool hold that older ones did not, as long as there are any of these. */
export type Change =
  | { readonly kind: 'field'; readonly path: OutputPath; readonly fieldsBelow: number; readonly seen: Sightings }
  | {
      readonly kind: 'type';
      readonly path: OutputPath;
      readonly was: readonly JsonType[];
      readonly is: JsonType;
      readonly seen: Sightings;
    }
  | {
      readonly kind: 'error' | 'value';
      readonly path: OutputPath | undefined;
      readonly value: string;
      readonly seen: Sightings;
    };

export interface ToolChanges {
  /** Samples of this week in which the tool was called and something came of it. */
  readonly samples: number;
  readonly changes: readonly Change[];
  /** Whether answers held more different things than could be looked at. */
  readonly cut: boolean;
}

/** Fewer answers do not show what a tool answers usually. */
export const FEWEST_KNOWN = 20;
/** One odd answer is no finding. */
export const FEWEST_SAMPLES = 3;
export const FEWEST_DAYS = 2;
/**
 * Where no schema says what there is, what was never seen before may only have been seldom. It has to be more frequent
 * than that explains, by Holm's correction over all that a tool answers.
 */
const LEVEL = 0.02;

/** `undefined` where nothing is known of what the tool answers: no schema, and too few answers before. */
export function toolChanges(
  uses: Weeks<ToolUse>,
  seen: readonly Json[],
  schema: ToolOutput | undefined,
): ToolChanges | undefined {
  if (schema === undefined && seen.length + uses.baseline.length < FEWEST_KNOWN) return undefined;
  const [tree, kinds, all] = [answerTree(schema), errorKinds(schema), { recorded: new Tally(), samples: new Tally() }];
  let nth = 0;
  const add = (use: ToolUse, source: Source) => {
    for (const answer of use.answers) tree.add(answer, source);
    kinds.add(use, source);
    all.recorded.add(source);
    if (source.kind !== 'recorded') all.samples.add(source);
    nth += 1;
  };
  for (const output of seen) add({ at: 0, answers: [answerIn(output)], errors: [] }, { kind: 'recorded', nth });
  for (const kind of ['baseline', 'before', 'now'] as const)
    for (const use of uses[kind]) add(use, { kind, nth, at: use.at });
  tree.fold();
  const candidates = [...kinds.places().flatMap((place) => newKinds(place, all)), ...candidatesAt(tree.root, [])];
  return { samples: uses.now.length, changes: outermost(newOf(candidates)), cut: tree.isCut() };
}

/** What may be new. */
interface Candidate {
  readonly change: Change;
  readonly tally: Tally;
  /** Where it might have been seen. */
  readonly within: Tally;
  /** A schema says what there is, and it is not that. */
  readonly isUnsaid: boolean;
}

/**
 * Those of which older answers held nothing. All that there is of a tool counts for the correction, but for what stands
 * in each answer, which can never be told to be new.
 */
function newOf(candidates: readonly Candidate[]): readonly Change[] {
  const testable = candidates.filter(({ tally, within }) => tally.total() < within.total());
  const adjusted = holm(testable.map(pOf));
  const isFrequent = new Set(testable.filter((_, index) => (adjusted[index] ?? 1) <= LEVEL));
  return candidates
    .filter((candidate) => {
      const { tally, isUnsaid } = candidate;
      if (tally.recorded > 0 || !isEnough(tally.seen())) return false;
      return (isUnsaid && !tally.isOld) || isFrequent.has(candidate);
    })
    .map(({ change }) => change);
}

/** How likely it is that all answers which have something came after those which have not, were it there all along. */
function pOf({ tally, within }: Candidate): number {
  const earlier = within.earlierThan(tally);
  return tally.recorded > 0 || earlier < FEWEST_KNOWN ? 1 : allAfter(earlier, tally.total(), within.total());
}

function candidatesAt(at: Place, path: OutputPath): readonly Candidate[] {
  if (at.open) return [];
  return [
    ...otherTypes(at, path),
    ...Array.from(at.below).flatMap(([key, below]) => candidatesBelow(at, key, below, path)),
  ];
}

function candidatesBelow(at: Place, key: string, below: Place, within: OutputPath): readonly Candidate[] {
  const type = key === ANY_PLACE ? 'list' : 'object';
  const holders = at.byType.get(type);
  if (holders === undefined || below.open) return [];
  const path = [...within, key];
  const inner = candidatesAt(below, path);
  if (below.described) return inner;
  const change = { kind: 'field', path, fieldsBelow: fieldsBelow(below), seen: below.all.seen() } as const;
  return [{ change, tally: below.all, within: holders, isUnsaid: at.said.has(type) }, ...inner];
}

function otherTypes(at: Place, path: OutputPath): readonly Candidate[] {
  if (at.described && at.said.size === 0) return [];
  return [...at.byType].flatMap(([is, tally]): readonly Candidate[] => {
    const was = new Set([
      ...at.said,
      ...[...at.byType].filter(([, other]) => isEarlier(other, tally)).map(([type]) => type),
    ]);
    if (was.size === 0 || at.said.has(is)) return [];
    const change = { kind: 'type', path, was: [...was].sort(), is, seen: tally.seen() } as const;
    return [{ change, tally, within: at.all, isUnsaid: at.said.size > 0 }];
  });
}

function isEarlier(one: Tally, other: Tally): boolean {
  return one !== other && one.earlierThan(other) > 0;
}

/** An error may come in any answer; a value is held against those that have one there. Recorded steps do not tell how calls ended. */
function newKinds(
  { path, values, said, isError, all }: Kinds,
  uses: { readonly recorded: Tally; readonly samples: Tally },
): readonly Candidate[] {
  const errors = path === undefined ? uses.samples : uses.recorded;
  return [...values].flatMap(([value, tally]): readonly Candidate[] => {
    if (said.has(value)) return [];
    const change = { kind: isError ? 'error' : 'value', path, value, seen: tally.seen() } as const;
    return [{ change, tally, within: isError ? errors : all, isUnsaid: said.size > 0 }];
  });
}

/** What stands below something new is told with it. */
function outermost(changes: readonly Change[]): readonly Change[] {
  const fields = changes.filter(({ kind }) => kind === 'field');
  return changes.filter(
    ({ path }) =>
      path === undefined ||
      !fields.some((field) => field.path !== path && field.path !== undefined && startsWith(path, field.path)),
  );
}

function isEnough({ samples, days }: Sightings): boolean {
  return samples >= FEWEST_SAMPLES || (samples > 0 && days >= FEWEST_DAYS);
}

function fieldsBelow(at: Place): number {
  return Array.from(at.below).reduce((sum, [key, below]) => sum + (key === ANY_PLACE ? 0 : 1) + fieldsBelow(below), 0);
}

function startsWith(path: OutputPath, start: OutputPath): boolean {
  return start.every((key, index) => path[index] === key);
}
