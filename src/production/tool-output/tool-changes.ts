import { fisherMidP } from '../../stats/fisher.ts';
import type { JsonType, OutputPath, ToolOutput } from '../../tools/tool.ts';
import type { Json } from '../../values/json.ts';
import type { Weeks } from '../week-tests.ts';
import { answerIn } from './answer.ts';
import { ANY_PLACE, answerTree, type Place } from './answer-tree.ts';
import { errorKinds, type Kinds } from './error-kinds.ts';
import type { Sightings, Source, Tally } from './sightings.ts';
import type { ToolUse } from './tool-uses.ts';

/** What this week's answers of a tool hold that nothing before them does. */
export type Change =
  | { readonly kind: 'field'; readonly path: OutputPath; readonly fieldsBelow: number; readonly seen: Sightings }
  | {
      readonly kind: 'type';
      readonly path: OutputPath;
      readonly was: readonly JsonType[];
      readonly is: JsonType;
      readonly seen: Sightings;
    }
  | { readonly kind: 'error'; readonly path: OutputPath | undefined; readonly value: string; readonly seen: Sightings };

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
 * Where no schema says what there is, what was never seen may only have been seldom. It has to be more frequent now than
 * it can have been.
 */
const LEVEL = 0.01;

/** `undefined` where nothing is known of what the tool answers: no schema, and too few answers before. */
export function toolChanges(
  uses: Weeks<ToolUse>,
  seen: readonly Json[],
  schema: ToolOutput | undefined,
): ToolChanges | undefined {
  const known = seen.length + uses.baseline.length;
  if (schema === undefined && known < FEWEST_KNOWN) return undefined;
  const [tree, kinds] = [answerTree(schema), errorKinds(schema)];
  let nth = 0;
  const add = (use: ToolUse, kind: Source['kind']) => {
    nth += 1;
    const source: Source = kind === 'known' ? { kind, nth } : { kind, nth, at: use.at };
    for (const answer of use.answers) tree.add(answer, source);
    kinds.add(use, source);
  };
  for (const output of seen) add({ at: 0, answers: [answerIn(output)], errors: [] }, 'known');
  for (const use of uses.baseline) add(use, 'known');
  for (const use of uses.before) add(use, 'before');
  for (const use of uses.now) add(use, 'now');
  tree.fold();
  const fields = changesAt(tree.root, []);
  const isNew = (path: OutputPath | undefined) =>
    fields.some((change) => change.kind === 'field' && path !== undefined && startsWith(path, change.path));
  const errors = kinds
    .places()
    .filter(({ path }) => !isNew(path))
    .flatMap((place) => newKinds(place, { now: uses.now.length, known: placeKnown(place, seen.length, known) }));
  return { samples: uses.now.length, changes: [...errors, ...fields], cut: tree.isCut() };
}

/** Recorded steps do not tell how calls ended. */
function placeKnown({ path }: Kinds, seen: number, known: number): number {
  return path === undefined ? known - seen : known;
}

function changesAt(at: Place, path: OutputPath): readonly Change[] {
  if (at.open) return [];
  return [
    ...typeChanges(at, path),
    ...Array.from(at.below).flatMap(([key, below]) => changesBelow(at, key, below, path)),
  ];
}

function changesBelow(at: Place, key: string, below: Place, within: OutputPath): readonly Change[] {
  const type = key === ANY_PLACE ? 'list' : 'object';
  const holders = at.byType.get(type);
  const wasKnown = at.said.has(type) || (holders?.known ?? 0) > 0;
  // What is new in its type is told as that.
  if (holders === undefined || !wasKnown || below.open) return [];
  const path = [...within, key];
  if (below.described || below.all.known > 0) return changesAt(below, path);
  const isSurprising = at.said.has(type) || isMoreThanSeldom(below.all, holders);
  if (!isEnough(below.all.seen()) || !isSurprising) return [];
  return [{ kind: 'field', path, fieldsBelow: fieldsBelow(below), seen: below.all.seen() }];
}

function typeChanges(at: Place, path: OutputPath): readonly Change[] {
  const observed = [...at.byType].filter(([, { known }]) => known > 0).map(([type]) => type);
  const known = new Set([...at.said, ...observed]);
  if (known.size === 0 || (at.described && at.said.size === 0)) return [];
  return [...at.byType].flatMap(([is, tally]): readonly Change[] => {
    if (known.has(is) || !isEnough(tally.seen())) return [];
    if (at.said.size === 0 && !isMoreThanSeldom(tally, at.all)) return [];
    return [{ kind: 'type', path, was: [...known].sort(), is, seen: tally.seen() }];
  });
}

function newKinds(
  { path, values, said }: Kinds,
  of: { readonly now: number; readonly known: number },
): readonly Change[] {
  return [...values].flatMap(([value, tally]): readonly Change[] => {
    if (said.has(value) || tally.known > 0 || !isEnough(tally.seen())) return [];
    if (said.size === 0 && !isMoreThanSeldom(tally, of)) return [];
    return [{ kind: 'error', path, value, seen: tally.seen() }];
  });
}

function isEnough({ samples, days }: Sightings): boolean {
  return samples >= FEWEST_SAMPLES || (samples > 0 && days >= FEWEST_DAYS);
}

function isMoreThanSeldom({ now }: Pick<Tally, 'now'>, of: { readonly now: number; readonly known: number }): boolean {
  if (of.known < FEWEST_KNOWN) return false;
  return fisherMidP({ so: Math.min(now, of.now), of: of.now }, { so: 0, of: of.known }).larger <= LEVEL;
}

function fieldsBelow(at: Place): number {
  return Array.from(at.below).reduce((sum, [key, below]) => sum + (key === ANY_PLACE ? 0 : 1) + fieldsBelow(below), 0);
}

function startsWith(path: OutputPath, start: OutputPath): boolean {
  return start.every((key, index) => path[index] === key);
}
