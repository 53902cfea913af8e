import { join } from 'node:path';
import { namesOf } from '../../run/merge.ts';
import { mergeFiles } from '../../run/merge-files.ts';
import { shortRevision } from '../../values/format.ts';
import { attempt, CouldNotCheck, formatProblem, type Problem, type Result } from '../../values/problem.ts';
import { formatShard, type Shard } from '../../values/shard.ts';
import type { MeasuredFolder, MeasuredSuite } from '../measured-folder.ts';
import type { MeasuredFile } from '../measurer.ts';
import { type LostShard, soundShards } from './sound-shards.ts';

/** What one shard left, or why that does not count. */
export interface ArrivedShard {
  readonly shard: Shard;
  readonly left: Result<MeasuredFolder>;
}

/**
 * The runs of all shards as those of one job. A shard that left nothing, nothing that can be read, or what is of
 * another commit, is lost: its cases are missing from the files, and `lost` says so by its name. Throws
 * `CouldNotCheck` when all are.
 *
 * @param into A folder for the merged run files.
 */
export async function mergeShards(
  arrived: readonly ArrivedShard[],
  { head, of, into }: { readonly head: string; readonly of: number; readonly into: string },
): Promise<MeasuredFolder> {
  const kept: KeptShard[] = [];
  const lost: LostShard[] = [];
  for (let index = 1; index <= of; index += 1) {
    const shard = { index, of };
    const found = arrived.find((one) => one.shard.index === index && one.shard.of === of);
    const folder = wanted(shard, head, found?.left);
    if (folder.ok) kept.push({ shard, folder: folder.value });
    else lost.push({ shard, why: folder.problems.map(formatProblem).join('; ') });
  }
  if (kept.length === 0) throw allLost(of, lost);
  const names = new Set(kept.flatMap(({ folder }) => folder.suites.map(({ suite }) => suite)));
  const suites: MeasuredSuite[] = [];
  for (const suite of names) suites.push(await mergeSuite(suite, kept, lost, join(into, String(suites.length))));
  const base = kept.flatMap(({ folder }) => folder.base ?? [])[0];
  return { head, ...(base === undefined ? {} : { base }), suites };
}

interface KeptShard {
  readonly shard: Shard;
  readonly folder: MeasuredFolder;
}

function wanted(shard: Shard, head: string, left: Result<MeasuredFolder> | undefined): Result<MeasuredFolder> {
  if (left === undefined) return refused('it has left nothing by now');
  if (!left.ok) return left;
  const { value } = left;
  if (value.shard === undefined || formatShard(value.shard) !== formatShard(shard)) {
    return refused(
      `what it left is of ${value.shard === undefined ? 'no shard' : `shard ${formatShard(value.shard)}`}`,
    );
  }
  return value.head === head ? left : refused(`it measured ${shortRevision(value.head)}`);
}

function refused(message: string): Result<never> {
  return { ok: false, problems: [{ message }] };
}

async function mergeSuite(
  suite: string,
  shards: readonly KeptShard[],
  lostBefore: readonly LostShard[],
  into: string,
): Promise<MeasuredSuite> {
  const found = shards.map(({ shard, folder }) => ({ shard, left: folder.suites.find((one) => one.suite === suite) }));
  const problems = distinct(found.flatMap(({ left }) => left?.problems ?? []));
  const { sound, lost: unsound } = await soundShards(
    found.flatMap(({ shard, left }) => (left === undefined || left.problems.length > 0 ? [] : [{ shard, left }])),
  );
  const lost = [
    ...lostBefore,
    ...unsound,
    ...found
      .filter(({ left }) => left === undefined || left.problems.length > 0)
      .map(({ shard, left }) => ({
        shard,
        why: left?.problems.map(formatProblem).join('; ') ?? 'it did not run this suite',
      })),
  ].toSorted((one, other) => one.shard.index - other.shard.index);
  if (sound.length === 0) {
    const none = unsound.length === 0 ? problems : [...problems, ...allLost(lost.length, lost).problems];
    return { suite, files: [], problems: none, remarks: [] };
  }
  const remarks = [
    ...lost.map(({ shard, why }) => `Shard ${formatShard(shard)} is lost (${why}): its cases were not run.`),
    ...new Set(sound.flatMap(({ left }) => left.remarks)),
  ];
  const merged = await attempt(() => mergeEach(sound, into));
  if (!merged.ok) return { suite, files: [], problems: merged.problems, remarks: [] };
  const names = namesOf(lost.map(({ shard }) => shard));
  return {
    suite,
    files: merged.value,
    problems: [],
    remarks,
    ...(lost.length === 0
      ? {}
      : {
          lost: `lost with ${lost.length === 1 ? 'shard' : 'shards'} ${names}`,
          shardsLost: { lost: lost.length, of: lost[0]?.shard.of ?? lost.length },
        }),
  };
}

/** One file for each side, and one for its former cases, of as many as any shard left. */
async function mergeEach(
  measured: readonly { readonly shard: Shard; readonly left: MeasuredSuite }[],
  into: string,
): Promise<readonly MeasuredFile[]> {
  const files: MeasuredFile[] = [];
  for (const side of ['base', 'head'] as const) {
    for (const former of [undefined, true] as const) {
      const parts = measured.flatMap(({ shard, left }) => {
        const name = `the ${side} run of shard ${formatShard(shard)}`;
        return left.files
          .filter((file) => file.side === side && file.former === former)
          .map(({ file }) => ({ path: file, name }));
      });
      if (parts.length === 0) continue;
      const file = join(into, `${side}${former === true ? '.former-cases' : ''}.jsonl`);
      await mergeFiles(parts, file);
      files.push({ side, file, ...(former === undefined ? {} : { former }) });
    }
  }
  return files;
}

function distinct(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((problem) => [formatProblem(problem), problem])).values()];
}

function allLost(of: number, lost: readonly LostShard[]): CouldNotCheck {
  const reasons = [...new Set(lost.map(({ why }) => why))];
  return new CouldNotCheck({
    message: `none of the ${of} shards left anything that can be used: ${reasons.join('; ')}`,
    remedy: 'See the logs of the jobs that measure; their uploads have to carry the name of output `artifact-name`',
  });
}
