import type { Client } from '../github/client.ts';
import { type BranchFile, listFolder, readBranchFile } from '../github/data-branch-files.ts';
import { attempt, formatProblem } from '../values/problem.ts';
import { checkRecord } from './check-record.ts';
import { dataBranchesBetween } from './quarters.ts';
import { parseRunFileName, type RunName, runFolder } from './run-path.ts';
import { isEnough, MOST_BYTES, type RecordedRun, type RunStore, type WantedRun } from './run-store.ts';

/** Records that are opened at most before the run is made again. */
const MOST_READ = 3;

/**
 * Runs on the data branches. One of the very same cases is found by one listing and one read; the quarter before is listed only when the
 * time allowed reaches into it and the current one holds nothing.
 */
export function branchStore(client: () => Promise<Client>, warn: (message: string) => void): RunStore {
  return {
    async find(wanted) {
      const folder = runFolder(wanted.suite, wanted.fingerprint);
      const runs: RecordedRun[] = [];
      let read = 0;
      let older: Date | undefined;
      for (const branch of dataBranchesBetween(wanted.notOlderThan, wanted.now)) {
        const listed = await attempt(async () => listFolder(await client(), branch, folder));
        if (!listed.ok) {
          warn(`Recorded runs were not looked at: ${listed.problems.map(formatProblem).join('; ')}`);
          return { runs };
        }
        older = latestOf(older, listed.value);
        for (const { file, name } of candidates(listed.value, wanted)) {
          if (read === MOST_READ) return { runs };
          read += 1;
          const run = await readRun(
            await client(),
            { file, name, where: `${folder}/${file.name} on ${branch}` },
            wanted,
          );
          if (!('broken' in run)) {
            runs.push(run);
            if (isEnough(run, wanted)) return { runs };
            continue;
          }
          warn(`The recorded run ${folder}/${file.name} on ${branch} does not count: ${run.broken}`);
        }
      }
      if (runs.length > 0 || read > 0) return { runs };
      older ??= await latestBefore(client, wanted, folder);
      return { runs, ...(older === undefined ? {} : { tooOld: older }) };
    },
  };
}

/** On the branch before those that may hold a run young enough: that it is too old is said as well of last quarter's. */
async function latestBefore(
  client: () => Promise<Client>,
  { notOlderThan, now }: WantedRun,
  folder: string,
): Promise<Date | undefined> {
  const [branch] = dataBranchesBetween(new Date(0), now).slice(dataBranchesBetween(notOlderThan, now).length);
  if (branch === undefined) return undefined;
  const listed = await attempt(async () => listFolder(await client(), branch, folder));
  return listed.ok ? latestOf(undefined, listed.value) : undefined;
}

function latestOf(known: Date | undefined, files: readonly BranchFile[]): Date | undefined {
  const times = files.flatMap(({ name }) => parseRunFileName(name)?.startedAt ?? []);
  return [...(known === undefined ? [] : [known]), ...times].sort((one, other) => other.getTime() - one.getTime())[0];
}

/** Files that by their names may be wanted, latest first. */
function candidates(files: readonly BranchFile[], { notOlderThan, now }: WantedRun) {
  const second = 1_000;
  return files
    .flatMap((file) => {
      const name = parseRunFileName(file.name);
      return name === undefined ? [] : [{ file, name, time: name.startedAt.getTime() }];
    })
    .filter(({ time }) => time > notOlderThan.getTime() - second && time <= now.getTime())
    .sort((one, other) => other.time - one.time);
}

async function readRun(
  client: Client,
  { file, name, where }: { readonly file: BranchFile; readonly name: RunName; readonly where: string },
  wanted: WantedRun,
): Promise<RecordedRun | { readonly broken: string }> {
  const text = await attempt(() => readBranchFile(client, file, MOST_BYTES));
  if (!text.ok) return { broken: text.problems.map(formatProblem).join('; ') };
  return checkRecord({ text: text.value, where, revision: name.revision }, wanted);
}
