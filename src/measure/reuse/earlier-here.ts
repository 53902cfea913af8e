import { readRunFile } from '../../run/read-run-file.ts';
import { answersAlike } from '../../run/same-fingerprint.ts';
import { lastWritten, readLines } from '../../system/files.ts';
import { attempt } from '../../values/problem.ts';
import { earlierRunFiles } from '../records.ts';
import { type EarlierRun, type FindRuns, NONE_FOUND } from './reuse.ts';

/** Runs that are taken from; others add hardly anything. */
const MOST_USED = 3;
/** Files whose trials are counted to choose these, the newest first. */
const MOST_READ = 24;

/**
 * What earlier checks of this clone left: base runs for a base, head runs for a head. None for a working tree whose
 * agent does not name its inputs: what git ignores in it may decide answers, and nothing tells when it changed.
 */
export const findHere: FindRuns = async (request, side, header) => {
  const { project, suite, world, history } = request;
  if (side === 'head' && !request.head.checkout.temporary && request.agent.inputs.length === 0) return NONE_FOUND;
  const found: EarlierRun[] = [];
  for (const file of await newestFirst(await earlierRunFiles(project, suite.name, side))) {
    const read = await attempt(() => readRunFile(readLines(file), file));
    if (!read.ok) continue;
    const { suite: of, fingerprint, startedAt, revision } = read.value.header;
    if (of !== suite.name || !answersAlike(fingerprint, header.fingerprint)) continue;
    found.push({ lines: () => readLines(file), name: file, startedAt, revision });
  }
  const now = world.now.getTime();
  const ageOf = ({ startedAt }: EarlierRun): number => now - Date.parse(startedAt);
  const past = found.filter((run) => ageOf(run) >= 0).sort((one, other) => ageOf(one) - ageOf(other));
  const young = past.filter((run) => ageOf(run) <= history.maxAge);
  const [newest] = past;
  return {
    runs: young.slice(0, MOST_READ),
    most: MOST_USED,
    ...(young.length === 0 && newest !== undefined ? { tooOld: new Date(newest.startedAt) } : {}),
  };
};

/** By when they were written: a file begun with trials of an older run says that it started when that one did. */
async function newestFirst(files: readonly string[]): Promise<readonly string[]> {
  const timed = await Promise.all(files.map(async (file) => ({ file, time: await lastWritten(file) })));
  return timed.sort((one, other) => other.time - one.time).map(({ file }) => file);
}
