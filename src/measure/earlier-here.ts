import { readRunFile } from '../run/read-run-file.ts';
import { answersAlike } from '../run/same-fingerprint.ts';
import { readLines } from '../system/files.ts';
import { attempt } from '../values/problem.ts';
import { earlierRunFiles } from './records.ts';
import type { EarlierRun, FindRuns } from './reuse.ts';

/** Runs read at most; those before them add hardly anything. */
const MOST_READ = 3;

/** What earlier checks of this clone left: base runs for a base, head runs for a head. */
export const findHere: FindRuns = async ({ project, suite, world, history }, side, header) => {
  const found: EarlierRun[] = [];
  for (const file of await earlierRunFiles(project, suite.name, side)) {
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
    ...(young.length === 0 && newest !== undefined ? { tooOld: new Date(newest.startedAt) } : {}),
  };
};
