import type { Client } from '../github/client.ts';
import { type AdditionOutcome, addFiles, type Pace } from '../github/data-branch.ts';
import { deleteBranch, listBranches } from '../github/data-branch-files.ts';
import { attempt, formatProblem } from '../values/problem.ts';
import { DATA_BRANCHES, dataBranch, outdatedBranches } from './quarters.ts';
import type { RunRecord } from './run-record.ts';

export interface BranchRecording {
  readonly branch: string;
  readonly outcome: AdditionOutcome;
}

/** Adds records to the data branch of the day, in one commit; the same ones again change nothing. */
export async function recordOnBranch(
  client: Client,
  records: readonly RunRecord[],
  { revision, now, pace }: { readonly revision: string; readonly now: Date; readonly pace: Pace },
): Promise<BranchRecording> {
  const branch = dataBranch(now);
  const suites = [...new Set(records.map(({ suite }) => suite))].join(', ');
  const outcome = await addFiles(
    client,
    {
      branch,
      files: records.map(({ path, text }) => ({ path, text })),
      founding: [{ path: 'README.md', text: README }],
      message: `Record ${suites} at ${revision.slice(0, 12)}`,
    },
    pace,
  );
  return { branch, outcome };
}

/** Deletes data branches that nothing looks at any more; gives those deleted, and why others are still there. */
export async function deleteOldRecords(
  client: Client,
  now: Date,
): Promise<{ readonly deleted: readonly string[]; readonly remarks: readonly string[] }> {
  const listed = await attempt(() => listBranches(client, DATA_BRANCHES));
  if (!listed.ok) return { deleted: [], remarks: listed.problems.map(formatProblem) };
  const deleted: string[] = [];
  const remarks: string[] = [];
  for (const branch of outdatedBranches(listed.value, now)) {
    const outcome = await deleteBranch(client, branch);
    if (outcome.kind === 'deleted') deleted.push(branch);
    else {
      const why = outcome.kind === 'forbidden' ? `the token lacks \`${outcome.permission}\`` : outcome.reason;
      remarks.push(`The branch ${branch} is old and could not be deleted: ${why}`);
    }
  }
  return { deleted, remarks };
}

const README = `# Recorded runs

Evalgap keeps runs of the default branch's eval suites here, so that a pull request need not run its base again.

- One file per run: \`runs/<suite>/<fingerprint>/<start>-<commit>-<digest>.jsonl\`. The fingerprint stands for what
  decides the result of a case: prompts, scorers, agent and config.
- Each file is a run file as \`evalgap run\` writes it; secrets known to the job were taken out.
- There is a branch for every quarter. Evalgap deletes those more than three quarters old; any of them may be deleted
  at any time, which costs no more than running again.
- Nothing here belongs to the code: the branch shares no commit with it and is never merged.
`;
