import { dirname, join } from 'node:path';
import type { Project } from '../../gather/project.ts';
import { durationsOf } from '../../run/durations.ts';
import { readRunFile } from '../../run/read-run-file.ts';
import { readHeaderLine } from '../../run/read-run-line.ts';
import type { RunHeader } from '../../run/run-file.ts';
import { planShards, type ShardPlan } from '../../run/shard.ts';
import { listFiles, readLines } from '../../system/files.ts';
import { exists } from '../../system/installed.ts';
import { attempt } from '../../values/problem.ts';
import type { Shard } from '../../values/shard.ts';
import type { Share } from '../measurer.ts';
import { defaultRunFile } from '../records.ts';

export interface ShardHere {
  readonly project: Project;
  readonly shard: Shard;
  /** Of the run that is cut, as its shards' files will have it. */
  readonly header: RunHeader;
  /** Where the shard's own run file will stand, as a rule beside those of the others. */
  readonly file: string;
  readonly ids: Iterable<string>;
  /** Of each case. */
  readonly trials: number;
}

/** How many recorded runs are tried to find the plan that other shards went by. */
const MOST_RECORDS = 10;

/**
 * What falls to one shard of a run of which each shard is a process that sees the same folder of runs. The newest run
 * on record says how long cases take; shards are no record, or the second one would plan by what the first has run. A
 * shard that is started later, or again, keeps to the plan that those before it went by.
 */
export async function takeShareHere({ project, shard, header, file, ids, trials }: ShardHere): Promise<Share> {
  const all = new Set(ids);
  const records = await recordsOf(dirname(await defaultRunFile(project, 'any')), header.suite);
  const begun = await plansBegun(dirname(file), header, shard.of);
  let first: ShardPlan | undefined;
  for (const record of [...records.slice(0, MOST_RECORDS), undefined]) {
    const plan = planShards(all, record === undefined ? new Map() : await durationsIn(record), shard.of);
    if (begun.size === 0 || begun.has(plan.digest)) return shareOf(plan, shard, trials);
    first ??= plan;
  }
  // Other shards went by a record that is gone: a merge will say so by their names.
  return shareOf(first ?? planShards(all, new Map(), shard.of), shard, trials);
}

export function shareOf(plan: ShardPlan, shard: Shard, trials: number): Share {
  const cases = plan.casesOf(shard.index);
  return { cases, shard: { ...shard, plan: plan.digest, cases: cases.size, trials } };
}

/** Whole runs of the suite that nobody is writing to, the newest first. */
async function recordsOf(folder: string, suite: string): Promise<readonly string[]> {
  const found: { readonly file: string; readonly startedAt: string }[] = [];
  for (const { file, header } of await headersIn(folder)) {
    const { shard, missing, given, startedAt } = header;
    const isWhole = shard === undefined && missing === undefined && given === undefined;
    if (header.suite === suite && isWhole && !(await exists(`${file}.lock`))) found.push({ file, startedAt });
  }
  return found
    .sort((one, other) => (`${one.startedAt} ${one.file}` > `${other.startedAt} ${other.file}` ? -1 : 1))
    .map(({ file }) => file);
}

/** The plans of those shards of this very run that were begun already. */
async function plansBegun(folder: string, run: RunHeader, of: number): Promise<ReadonlySet<string>> {
  const same = ({ suite, revision, fingerprint }: RunHeader): string => JSON.stringify([suite, revision, fingerprint]);
  const headers = (await headersIn(folder)).map(({ header }) => header);
  return new Set(
    headers.filter((one) => same(one) === same(run)).flatMap(({ shard }) => (shard?.of === of ? [shard.plan] : [])),
  );
}

async function headersIn(folder: string): Promise<readonly { readonly file: string; readonly header: RunHeader }[]> {
  const found = [];
  for (const name of (await exists(folder)) ? await listFiles(['*.jsonl'], folder) : []) {
    const file = join(folder, name);
    const header = await attempt(() => headerIn(file));
    if (header.ok && header.value !== undefined) found.push({ file, header: header.value });
  }
  return found;
}

async function headerIn(file: string): Promise<RunHeader | undefined> {
  for await (const line of readLines(file)) {
    const reading = readHeaderLine(line);
    return reading.kind === 'read' ? reading.value : undefined;
  }
  return undefined;
}

/** A record that cannot be read says nothing of durations. */
async function durationsIn(file: string): Promise<ReadonlyMap<string, number>> {
  const read = await attempt(async () => durationsOf((await readRunFile(readLines(file), file)).trials));
  return read.ok ? read.value : new Map();
}
