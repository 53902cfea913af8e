import { join } from 'node:path';
import { readZip, type ZipLimits } from '../../../github/artifact-zip.ts';
import { type Artifact, allArtifactsOfRun, downloadArtifact } from '../../../github/artifacts.ts';
import type { Client } from '../../../github/client.ts';
import type { Inputs } from '../../../github/inputs.ts';
import { type MeasuredFolder, readMeasured } from '../../../measure/measured-folder.ts';
import { type ArrivedShard, mergeShards } from '../../../measure/shards/merge-shards.ts';
import { emptyFolder, writeText } from '../../../system/files.ts';
import { sha256 } from '../../../values/json.ts';
import { attempt, CouldNotCheck, unwrap } from '../../../values/problem.ts';
import { readShard, type Shard } from '../../../values/shard.ts';
import type { ActionContext } from '../context.ts';
import { RUNS_ARTIFACT, workFolder } from './handover.ts';

/** Of the run files of one shard: packed, each, and all of them. */
const MOST_ZIP_BYTES = 100 << 20;
const ZIP_LIMITS: ZipLimits = { files: 4_001, entryBytes: 100 << 20, totalBytes: 300 << 20 };

/** A name is spent once used, by whichever attempt: each shard of each attempt has one of its own. */
export function shardArtifact({ index, of }: Shard, attemptOfRun: number, inputs: Matrix): string {
  return `${RUNS_ARTIFACT}${matrixMark(inputs)}-shard-${index}-of-${of}-attempt-${attemptOfRun}`;
}

type Matrix = Pick<Inputs, 'config' | 'suites' | 'leg'>;

/** What tells the shards of several checks in one workflow run apart; nothing where there is but the usual one. */
function matrixMark({ config, suites, leg }: Matrix): string {
  if (config === 'evalgap.yml' && suites.length === 0 && leg === '') return '';
  return `-${sha256(JSON.stringify([config, suites.toSorted(), leg])).slice(0, 8)}`;
}

/**
 * What the shards of this workflow run have left, merged. Where a shard was run again its last attempt counts, and no
 * other: an earlier one may be of a machine that broke.
 */
export async function takeShards(
  context: ActionContext,
  { of, head }: { readonly of: number; readonly head: string },
): Promise<MeasuredFolder> {
  const { world, event, runner, inputs } = context;
  const { GITHUB_ACTION = 'evalgap' } = world.environment;
  const folder = join(workFolder(world), `evalgap-shards-${GITHUB_ACTION}`.replace(/[^\w-]/g, '_'));
  await emptyFolder(folder);
  const client = await context.client();
  const listed = await allArtifactsOfRun(client, Number(event.place.runId));
  const latest = latestOfEach(listed, { of, inputs, newest: event.place.attempt });
  if (latest.size === 0) throw noShards(of, listed, inputs);
  const arrived: ArrivedShard[] = [];
  for (const { shard, artifact, attempt: attemptOfRun } of latest.values()) {
    const into = join(folder, `shard-${shard.index}`);
    const left = await attempt(async () => {
      await unpack(client, artifact, into);
      return readMeasured(into);
    });
    if (attemptOfRun > 1) runner.log.info(`Of shard ${shard.index}/${of} attempt ${attemptOfRun} counts`);
    arrived.push({ shard, left });
  }
  return mergeShards(arrived, { head, of, into: join(folder, 'merged') });
}

interface Latest {
  readonly shard: Shard;
  readonly attempt: number;
  readonly artifact: Artifact;
}

interface WantedShards {
  readonly of: number;
  readonly inputs: Matrix;
  /** The run's own attempt: what names a later one was not left by a job of this run. */
  readonly newest: number;
}

function latestOfEach(listed: readonly Artifact[], { of, inputs, newest }: WantedShards): ReadonlyMap<number, Latest> {
  const latest = new Map<number, Latest>();
  for (const artifact of listed) {
    const named = shardNamed(artifact.name, inputs);
    if (named === undefined || named.shard.of !== of || named.attempt > newest) continue;
    const before = latest.get(named.shard.index);
    const isLater =
      before === undefined ||
      named.attempt > before.attempt ||
      (named.attempt === before.attempt && artifact.id > before.artifact.id);
    if (isLater) latest.set(named.shard.index, { ...named, artifact });
  }
  return latest;
}

const NAME = /^-shard-(\d{1,3})-of-(\d{1,3})-attempt-([1-9]\d{0,4})$/;

function shardNamed(name: string, inputs: Matrix): { readonly shard: Shard; readonly attempt: number } | undefined {
  const prefix = `${RUNS_ARTIFACT}${matrixMark(inputs)}`;
  const [, index, of, attemptOfRun] = (name.startsWith(prefix) && NAME.exec(name.slice(prefix.length))) || [];
  const shard = readShard(`${index}/${of}`);
  return shard === undefined ? undefined : { shard, attempt: Number(attemptOfRun) };
}

/** The repository's own code ran where this was packed: only what a measuring job leaves is written, and only here. */
async function unpack(client: Client, artifact: Artifact, into: string): Promise<void> {
  const files = unwrap(await readZip(await downloadArtifact(client, artifact, MOST_ZIP_BYTES), ZIP_LIMITS));
  for (const [name, bytes] of files) {
    if (name === 'measured.json' || /^\w[\w.-]*\/\w[\w.-]*\.jsonl$/.test(name)) {
      await writeText(join(into, name), new TextDecoder().decode(bytes));
    }
  }
}

function noShards(of: number, listed: readonly Artifact[], inputs: Matrix): CouldNotCheck {
  const others = new Set(listed.flatMap(({ name }) => shardNamed(name, inputs)?.shard.of ?? []));
  const found = others.size === 0 ? '' : `; there are some of ${[...others].join(' and of ')}`;
  return new CouldNotCheck({
    message: `none of ${of} shards has left anything in this workflow run${found}`,
    expected: `artifacts named ${shardArtifact({ index: 1, of }, 1, inputs)} and so on`,
    remedy:
      'See the logs of the jobs that measure; `shards` has to be the number behind the slash of their `shard`, `config` and `suites` the same',
  });
}
