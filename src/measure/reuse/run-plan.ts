import { basename } from 'node:path';
import { readRunFile } from '../../run/read-run-file.ts';
import type { RunHeader } from '../../run/run-file.ts';
import { readLines } from '../../system/files.ts';
import { minuteOf } from '../../values/days.ts';
import { count, plural } from '../../values/format.ts';
import type { Affected } from '../affected/affected.ts';
import { expectedHeader, type Former, type KnownSide } from '../known-side.ts';
import type { Share, SuiteMeasurement } from '../measurer.ts';
import { isReusable, setAside } from '../records.ts';
import type { RunSide } from '../run-suite.ts';
import { heldIn } from './held-trials.ts';
import {
  type EarlierRun,
  type FindRuns,
  failedTooOften,
  fillFrom,
  isResult,
  labelsOf,
  NONE_FOUND,
  soundRuns,
  type Told,
  toldBy,
  type Wanted,
} from './reuse.ts';

/** What of a suite is to be asked of both sides. */
export interface RunPlan {
  readonly cases: Wanted;
  readonly former: Wanted;
  /** Ids of all of these; absent: every case of the suite. */
  readonly only?: ReadonlySet<string>;
  readonly share?: Share;
}

/** The versions of cases that are to be asked of both sides, and how often. */
export function wantedOf(
  { cases, suite: { trials } }: SuiteMeasurement,
  affected: Affected,
  former: Pick<Former, 'cases'>,
  isIn: (id: string) => boolean = () => true,
): Pick<RunPlan, 'cases' | 'former'> {
  const isAffected = (id: string): boolean =>
    affected.kind === 'all' || (affected.kind === 'some' && affected.cases.has(id));
  const before = Array.from(former.cases, ([id, { digest }]) => [id, digest] as const);
  return {
    cases: { cases: new Map([...cases.digests].filter(([id]) => isAffected(id) && isIn(id))), trials },
    former: { cases: new Map(before.filter(([id]) => isIn(id))), trials },
  };
}

/** All that is affected, or one job's share of it. */
export async function planOf(
  request: SuiteMeasurement,
  base: KnownSide,
  affected: Affected,
  former: Former,
): Promise<RunPlan> {
  const all = wantedOf(request, affected, former);
  const ids = new Set([...all.cases.cases.keys(), ...all.former.cases.keys()]);
  const share = await request.share?.(
    { ...request, trials: request.suite.trials },
    ids,
    await expectedHeader(request, base),
  );
  if (share === undefined) return affected.kind === 'all' ? all : { ...all, only: ids };
  return { ...wantedOf(request, affected, former, (id) => share.cases.has(id)), only: share.cases, share };
}

/**
 * What is left to be asked of a side. `perhaps`: all of it is there, or it ended since enough was known, but its file
 * says that the run was stopped; whether that still holds shows only beside the other side.
 */
export type Left = 'nothing' | 'perhaps' | 'something';

/** The more of two. */
function moreLeft(one: Left, other: Left): Left {
  const all: readonly Left[] = ['something', 'perhaps', 'nothing'];
  return all.find((left) => left === one || left === other) ?? one;
}

/** A side with its run files begun, as far as there are trials for them, and how much of it is there. */
export interface BegunSide {
  readonly side: RunSide;
  readonly left: Left;
  readonly held: number;
  /** Earlier runs that trials were taken from, but for the side's own files. */
  readonly used: readonly EarlierRun[];
}

export interface Begun {
  readonly base: BegunSide;
  readonly head: BegunSide;
  readonly remarks: readonly string[];
}

/**
 * Begins both sides with what is on record of them. Where the record of one is too old, neither is used: base and head
 * are then asked in the same hour. So is the head where it has more on record than twice what the base has.
 */
export async function beginSides(
  request: SuiteMeasurement,
  sides: { readonly base: KnownSide; readonly head: KnownSide },
  beginning: Beginning,
): Promise<Begun> {
  const looked = [];
  for (const side of [sides.base, sides.head]) looked.push(await lookFor(request, side, beginning));
  const [ofBase, ofHead] = looked as [Looked, Looked];
  const pairs = [
    [ofBase, ofHead, 'base'],
    [ofHead, ofBase, 'head'],
  ] as const;
  const old = pairs.find(
    ([one, other]) => one.found.tooOld !== undefined && !one.own && (other.own || other.found.runs.length > 0),
  );
  if (old !== undefined) {
    const [{ found }, , name] = old;
    return {
      base: await begin(request, { ...ofBase, ...FROM_NOTHING }, beginning),
      head: await begin(request, { ...ofHead, ...FROM_NOTHING }, beginning),
      remarks: [
        `The ${name} was last run on ${minuteOf(found.tooOld ?? request.world.now)}, longer ago than a record counts: both sides were run again.`,
      ],
    };
  }
  const base = await begin(request, ofBase, beginning);
  const before = await begin(request, ofHead, beginning);
  // Most of the base is asked now: what the head answered at another time has no answers beside it.
  const isApart = base.held * 2 < before.held;
  const begun = { base, head: isApart ? await begin(request, { ...ofHead, ...FROM_NOTHING }, beginning) : before };
  const remarks = [
    [ofBase.found, begun.base.used],
    [ofHead.found, begun.head.used],
  ] as const;
  return {
    ...begun,
    remarks: remarks.flatMap(([{ remark }, used]) => (remark === undefined || used.length === 0 ? [] : [remark(used)])),
  };
}

/** How much of what is wanted is asked now, and where the rest comes from. */
export function sentenceOf(request: SuiteMeasurement, plan: RunPlan, { base, head }: Begun): string {
  const of = 2 * (plan.cases.cases.size + plan.former.cases.size) * request.suite.trials;
  const made = of - base.held - head.held;
  const from = [base, head].flatMap(({ side, used }) =>
    used.map((run) => `${side.name} of ${run.startedAt} (${basename(run.name)})`),
  );
  const rest = made === of ? '' : `; the others are on record${from.length === 0 ? '' : `: ${from.join(', ')}`}`;
  return `${request.suite.name}: ${count(made)} of ${plural(of, 'trial')} to be run${rest}`;
}

interface Beginning {
  readonly plan: RunPlan;
  readonly former: Former;
  readonly find: FindRuns;
}

function shardOf({ share }: RunPlan): Pick<RunHeader, 'shard'> {
  return share === undefined ? {} : { shard: share.shard };
}

const FROM_NOTHING = { own: false, formerOwn: false, found: NONE_FOUND };

interface Looked {
  readonly side: KnownSide;
  /** The side's own files can be gone on with as they are. */
  readonly own: boolean;
  readonly formerOwn: boolean;
  readonly found: Awaited<ReturnType<FindRuns>>;
}

async function lookFor(request: SuiteMeasurement, side: KnownSide, { plan, former, find }: Beginning): Promise<Looked> {
  const { world, history, fresh } = request;
  if (fresh) return { side, ...FROM_NOTHING };
  const header = { ...(await expectedHeader(request, side)), ...shardOf(plan) };
  const formerHeader = { ...(await expectedHeader(request, side, former)), ...shardOf(plan) };
  const files = [
    { file: side.file, header, wanted: [plan.cases] },
    ...(former.cases.size === 0 ? [] : [{ file: formerFile(side), header: formerHeader, wanted: [plan.former] }]),
  ];
  const same: (typeof files)[number][] = [];
  for (const one of files) if (await isReusable(one.file, one.header, world.now, history.maxAge)) same.push(one);
  const sound = same.length === 0 || !failedTooOften(await toldIn(same));
  const isOwn = (file: string): boolean => sound && same.some((one) => one.file === file);
  const own = isOwn(side.file);
  if (!own) await setAside(side.file);
  const formerOwn = former.cases.size === 0 || isOwn(formerFile(side));
  if (own && formerOwn) return { side, own, formerOwn, found: NONE_FOUND };
  const found = await find(request, side.name, header);
  const runs = found.runs.filter(({ name }) => name !== side.file && name !== formerFile(side));
  return {
    side,
    own,
    formerOwn,
    found: await soundRuns(request, header, { ...found, runs }, [plan.cases, plan.former]),
  };
}

async function toldIn(files: readonly { readonly file: string; readonly wanted: readonly Wanted[] }[]): Promise<Told> {
  const read = [];
  for (const { file, wanted } of files) read.push({ ...(await readRunFile(readLines(file), file)), wanted });
  return toldBy(read);
}

async function begin(
  request: SuiteMeasurement,
  { side, own, formerOwn, found: { runs } }: Looked,
  { plan, former }: Beginning,
): Promise<BegunSide> {
  const header = { ...(await expectedHeader(request, side)), ...shardOf(plan) };
  const labels = runs.length === 0 ? () => undefined : await labelsOf(request);
  const used = own ? [] : await fillFrom(request, side.file, { header, runs, wanted: plan.cases, labels });
  const ofCases = await heldBy(side.file, own || used.length > 0, plan.cases);
  const begun: RunSide = { ...side, fresh: !own && used.length === 0 };
  if (former.cases.size === 0) return { side: begun, left: ofCases.left, held: ofCases.held, used };
  const file = formerFile(side);
  const usedOnFormer = formerOwn
    ? []
    : await fillFrom(request, file, {
        header: { ...(await expectedHeader(request, side, former)), ...shardOf(plan) },
        runs,
        wanted: plan.former,
        labels: (id) => former.cases.get(id),
      });
  const ofFormer = await heldBy(file, formerOwn || usedOnFormer.length > 0, plan.former);
  return {
    side: { ...begun, former: { file, fresh: !formerOwn && usedOnFormer.length === 0 } },
    left: moreLeft(ofCases.left, ofFormer.left),
    held: ofCases.held + ofFormer.held,
    used: [...new Set([...used, ...usedOnFormer])],
  };
}

function formerFile({ file }: KnownSide): string {
  return file.replace(/\.jsonl$/, '.former-cases.jsonl');
}

/** What a file holds of what is wanted. A run that a budget ended goes on; one that ended since enough was known may. */
export async function heldBy(
  file: string,
  begun: boolean,
  { cases, trials }: Wanted,
): Promise<{ readonly held: number; readonly left: Left }> {
  if (!begun) return { held: 0, left: 'something' };
  const { held, of, whole, stopped } = await heldIn(await readRunFile(readLines(file), file), cases, trials, isResult);
  if (held === of) return { held, left: stopped === undefined ? 'nothing' : 'perhaps' };
  return { held, left: whole && stopped?.reason === 'evidence' ? 'perhaps' : 'something' };
}
