import { readZip, type ZipLimits } from '../github/artifact-zip.ts';
import { type Artifact, artifactsOfRepository, downloadArtifact } from '../github/artifacts.ts';
import type { Client } from '../github/client.ts';
import { compareCommits } from '../github/pull-requests.ts';
import { workflowRunEvent } from '../github/workflow-runs.ts';
import { attempt, CouldNotCheck, formatProblem, unwrap } from '../values/problem.ts';
import { checkRecord } from './check-record.ts';
import { parseRunFileName, runFolder } from './run-path.ts';
import { isEnough, MOST_BYTES, NO_RECORD, type RecordedRun, type RunStore, type WantedRun } from './run-store.ts';

/** What a workflow has to call the artifact that holds its recorded runs. */
export const HISTORY_ARTIFACT = 'evalgap-history';

/** Downloads at most before the run is made again; artifacts looked at to choose them. */
const MOST_DOWNLOADS = 3;
const MOST_LISTED = 300;
export const MOST_ZIP_BYTES = 50 << 20;
export const ZIP_LIMITS: ZipLimits = { files: 200, entryBytes: MOST_BYTES, totalBytes: 5 * MOST_BYTES };

/**
 * Events whose runs are of nobody's code but the default branch's. A dispatched run is none of them: it also measures
 * forks by request, and what runs there can leave artifacts under any name.
 */
const OWN_EVENTS = ['push', 'schedule'];

export interface ArtifactStoreOptions {
  readonly defaultBranch: string;
  readonly warn: (message: string) => void;
}

/**
 * Runs in artifacts of the default branch's own workflow runs. One request lists them, and each that is opened takes
 * four more; the commit that is wanted goes first, then the latest.
 */
export function artifactStore(client: () => Promise<Client>, options: ArtifactStoreOptions): RunStore {
  return {
    async find(wanted) {
      const listed = await attempt(async () => candidates(await client(), options, wanted));
      if (!listed.ok) {
        options.warn(`Recorded runs were not looked at: ${listed.problems.map(formatProblem).join('; ')}`);
        return NO_RECORD;
      }
      const { young, older } = listed.value;
      const runs: RecordedRun[] = [];
      for (const artifact of young) {
        const opened = await attempt(async () => readFrom(await client(), options, artifact, wanted));
        const read = opened.ok ? opened.value : { broken: opened.problems.map(formatProblem).join('; ') };
        if (read === undefined) continue;
        if (!('broken' in read)) {
          runs.push(read);
          if (isEnough(read, wanted)) break;
          continue;
        }
        options.warn(`The recorded run ${placeOf(artifact)} does not count: ${read.broken}`);
      }
      if (runs.length === 0 && older !== undefined) {
        const past = await attempt(async () =>
          readFrom(await client(), options, older, { ...wanted, notOlderThan: EVER }),
        );
        const run = past.ok ? past.value : undefined;
        if (run !== undefined && !('broken' in run)) return { runs, tooOld: new Date(run.startedAt) };
      }
      return { runs: runs.sort((one, other) => (one.startedAt < other.startedAt ? 1 : -1)) };
    },
  };
}

const EVER = new Date(0);

type OwnArtifact = Artifact & Required<Pick<Artifact, 'run'>>;

/** Of this repository's default branch and young enough, the wanted commit's before others; and the latest that is not. */
async function candidates(
  client: Client,
  { defaultBranch }: ArtifactStoreOptions,
  { notOlderThan, revision }: WantedRun,
): Promise<{ readonly young: readonly OwnArtifact[]; readonly older?: OwnArtifact }> {
  const found: OwnArtifact[] = [];
  let older: OwnArtifact | undefined;
  let listed = 0;
  for await (const artifact of artifactsOfRepository(client, HISTORY_ARTIFACT)) {
    // An artifact is younger than the runs in it, and they come latest first: those that follow are older still.
    if (Date.parse(artifact.createdAt) < notOlderThan.getTime()) {
      if (isOwn(artifact, defaultBranch)) older = artifact;
      break;
    }
    if (isOwn(artifact, defaultBranch)) found.push(artifact);
    listed += 1;
    if (listed === MOST_LISTED) break;
  }
  const rank = ({ run }: OwnArtifact): number => Number(run.headSha !== revision);
  const latest = (one: Artifact, other: Artifact): number =>
    Date.parse(other.createdAt) - Date.parse(one.createdAt) || other.id - one.id;
  found.sort((one, other) => rank(one) - rank(other) || latest(one, other));
  return { young: found.slice(0, MOST_DOWNLOADS), ...(older === undefined ? {} : { older }) };
}

function isOwn(artifact: Artifact, defaultBranch: string): artifact is OwnArtifact {
  const { run } = artifact;
  return run !== undefined && run.repositoryId === run.headRepositoryId && run.headBranch === defaultBranch;
}

/** `undefined`: sound, without a run that is wanted. */
async function readFrom(
  client: Client,
  { defaultBranch }: ArtifactStoreOptions,
  artifact: OwnArtifact,
  wanted: WantedRun,
): Promise<RecordedRun | { readonly broken: string } | undefined> {
  const event = await workflowRunEvent(client, artifact.run.id);
  if (!OWN_EVENTS.includes(event)) return { broken: `it was left by a run on \`${event}\`` };
  const foreign = await notOnBranch(client, defaultBranch, artifact.run.headSha);
  if (foreign !== undefined) return { broken: foreign };
  const files = unwrap(await readZip(await downloadArtifact(client, artifact, MOST_ZIP_BYTES), ZIP_LIMITS));
  const folder = `${runFolder(wanted.suite, wanted.fingerprint)}/`;
  const [path, bytes] =
    [...files]
      .filter(([name]) => name.startsWith(folder) && isWanted(name.slice(folder.length), wanted))
      .sort(([one], [other]) => (one < other ? 1 : -1))[0] ?? [];
  if (path === undefined || bytes === undefined) return undefined;
  return checkRecord({ text: utf8(bytes), where: placeOf(artifact), revision: artifact.run.headSha }, wanted);
}

/** Of a pushed tag GitHub shows the name where a branch's stands: only the commit tells whether it was ever merged. */
async function notOnBranch(client: Client, branch: string, commit: string): Promise<string | undefined> {
  const compared = await attempt(() => compareCommits(client, branch, commit));
  if (compared.ok) return compared.value.mergeBase === commit ? undefined : `its commit is not on ${branch}`;
  return `it is not known whether its commit is on ${branch}: ${compared.problems.map(formatProblem).join('; ')}`;
}

function isWanted(name: string, { notOlderThan, now }: WantedRun): boolean {
  const time = parseRunFileName(name)?.startedAt.getTime();
  return time !== undefined && time > notOlderThan.getTime() - 1_000 && time <= now.getTime();
}

function utf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new CouldNotCheck({ message: 'it is not UTF-8' });
  }
}

function placeOf({ id, run }: OwnArtifact): string {
  return `in artifact ${id} of workflow run ${run.id}`;
}
