import type { CompletedTrial, HeadRun } from '../../../commands/pin-coverage.ts';
import type { PinEvidence } from '../../../commands/replies/pin.ts';
import { readZip } from '../../../github/artifact-zip.ts';
import { artifactsOfRun, downloadArtifact } from '../../../github/artifacts.ts';
import type { PullRequest } from '../../../github/event.ts';
import { runsFor } from '../../../github/workflow-runs.ts';
import { readRunFile } from '../../../run/read-run-file.ts';
import { attempt, CouldNotCheck, unwrap } from '../../../values/problem.ts';
import { RUNS_ARTIFACT } from '../posting/handover.ts';
import { type Asked, requested } from './answer.ts';

/** How much of what the job that measures has uploaded is looked at. */
const LARGEST_ARCHIVE = 64 << 20;
const LIMITS = { files: 2_000, entryBytes: 128 << 20, totalBytes: 256 << 20 };

export interface HeadRuns {
  readonly evidence: PinEvidence;
  /** By suite. */
  readonly runs: ReadonlyMap<string, HeadRun>;
}

const NONE: HeadRuns = { evidence: { kind: 'none' }, runs: new Map() };

/**
 * What the newest completed run of the workflow left about this very head. Code of the pull request ran in the job that
 * left it: it shows what that code says of itself, and decides no more than whether a person is offered a pin.
 */
export async function headRuns(
  { context, client }: Asked,
  pull: PullRequest,
  suites: readonly string[],
): Promise<HeadRuns> {
  const found = await requested('list the runs of this head', 'actions: read', () =>
    runsFor(client, {
      workflow: context.inputs.workflow,
      headSha: pull.head.sha,
      event: 'pull_request',
      pullRequest: pull.number,
    }),
  );
  const newest = found.find(({ completed }) => completed);
  if (newest === undefined) return NONE;
  const read = await attempt(async () => {
    const [artifact] = await artifactsOfRun(client, newest.id, RUNS_ARTIFACT);
    if (artifact === undefined) return undefined;
    const files = unwrap(await readZip(await downloadArtifact(client, artifact, LARGEST_ARCHIVE), LIMITS));
    return runsIn(files, pull.head.sha, suites);
  });
  if (!read.ok) return { evidence: { kind: 'unreadable', url: newest.url, problems: read.problems }, runs: new Map() };
  return read.value === undefined ? NONE : { evidence: { kind: 'run', url: newest.url }, runs: read.value };
}

async function runsIn(
  files: ReadonlyMap<string, Uint8Array>,
  head: string,
  suites: readonly string[],
): Promise<ReadonlyMap<string, HeadRun>> {
  const runs = new Map<string, HeadRun>();
  for (const suite of suites) {
    const name = `${suite}/head.jsonl`;
    const content = files.get(name);
    if (content === undefined) continue;
    const { header, trials } = await readRunFile(linesOf(content), name);
    if (header.suite !== suite || header.revision !== head) throw ofAnotherHead(name);
    const completed = new Map<string, CompletedTrial[]>();
    for await (const { case: id, digest, status, receipts } of trials) {
      if (status !== 'completed') continue;
      const another = [...receipts].flatMap(([prompt, state]) => (state === 'another' ? [prompt] : []));
      completed.set(id, [...(completed.get(id) ?? []), { digest, another }]);
    }
    runs.set(suite, { prompts: header.prompts, completed });
  }
  return runs;
}

async function* linesOf(content: Uint8Array): AsyncGenerator<string> {
  const text = Buffer.from(content.buffer, content.byteOffset, content.byteLength).toString('utf8');
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf('\n', start);
    yield end === -1 ? text.slice(start) : text.slice(start, end);
    start = end === -1 ? text.length : end + 1;
  }
}

function ofAnotherHead(file: string): CouldNotCheck {
  return new CouldNotCheck({
    message: 'this run file is of another suite or another commit',
    location: { file },
    remedy: 'Run the workflow again at this head',
  });
}
