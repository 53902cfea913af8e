import { CouldNotCheck } from '../values/problem.ts';
import type { Client } from './client.ts';
import { refusedTo, statusOf } from './refusal.ts';

/** Files that a workflow run left behind, as one zip archive. */
export interface Artifact {
  readonly id: number;
  readonly name: string;
  /** Of the archive, not of what it unpacks to. */
  readonly bytes: number;
  /** ISO 8601; empty where GitHub does not say. */
  readonly createdAt: string;
  /** The run that left it; absent where that run was deleted. */
  readonly run?: {
    readonly id: number;
    readonly headSha: string;
    readonly headBranch: string;
    readonly repositoryId: number;
    readonly headRepositoryId: number;
  };
}

type ListedArtifact = Awaited<
  ReturnType<Client['octokit']['rest']['actions']['listArtifactsForRepo']>
>['data']['artifacts'][number];

const PERMISSION = 'actions: read';
/** Storage answers at once or not at all; a download that stands still would hold the job until its own limit. */
const LONGEST_DOWNLOAD_MS = 120_000;
const DOWNLOAD_ATTEMPTS = 2;
/** Of one run: more than the attempts of as many shards as a matrix may have. */
const MOST_LISTED = 2_000;

/** The artifacts of that name which a run left in all its attempts and which are still there, newest first. */
export async function artifactsOfRun(client: Client, runId: number, name: string): Promise<readonly Artifact[]> {
  try {
    const listed: readonly ListedArtifact[] = await client.octokit.paginate(
      client.octokit.rest.actions.listWorkflowRunArtifacts,
      { ...client.in, run_id: runId, name, per_page: 100 },
    );
    return present(listed, name).toSorted(
      (one, other) => Date.parse(other.createdAt) - Date.parse(one.createdAt) || other.id - one.id,
    );
  } catch (error) {
    throw refusedTo('list the artifacts of the workflow run', error, PERMISSION);
  }
}

/** All artifacts that a run left in all its attempts and that are still there; of a run that left very many, the first. */
export async function allArtifactsOfRun(client: Client, runId: number): Promise<readonly Artifact[]> {
  const pages = client.octokit.paginate.iterator(client.octokit.rest.actions.listWorkflowRunArtifacts, {
    ...client.in,
    run_id: runId,
    per_page: 100,
  });
  const found: Artifact[] = [];
  let listed = 0;
  try {
    for await (const { data } of pages) {
      listed += data.length;
      found.push(...present(data));
      if (listed >= MOST_LISTED) break;
    }
  } catch (error) {
    throw refusedTo('list the artifacts of the workflow run', error, PERMISSION);
  }
  return found;
}

/** The repository's artifacts of that name which are still there, page by page as GitHub lists them: latest first. */
export async function* artifactsOfRepository(client: Client, name: string): AsyncGenerator<Artifact> {
  const pages = client.octokit.paginate.iterator(client.octokit.rest.actions.listArtifactsForRepo, {
    ...client.in,
    name,
    per_page: 100,
  });
  try {
    for await (const { data } of pages) yield* present(data, name);
  } catch (error) {
    throw refusedTo('list the artifacts of the repository', error, PERMISSION);
  }
}

/** The archive itself, of at most `limit` bytes. */
export async function downloadArtifact(
  client: Client,
  artifact: Pick<Artifact, 'id' | 'name' | 'bytes'>,
  limit: number,
): Promise<Uint8Array> {
  if (artifact.bytes > limit) throw tooLarge(artifact.name, limit);
  for (let attempt = 1; ; attempt += 1) {
    const stored = await addressOf(client, artifact);
    const answer = await download(stored, limit, fetchOf(client));
    if (answer.kind === 'downloaded') return answer.bytes;
    if (answer.kind === 'too-large') throw tooLarge(artifact.name, limit);
    // The address is only good for a minute: a second attempt asks for another.
    if (attempt === DOWNLOAD_ATTEMPTS) throw notDownloaded(artifact.name, answer.reason);
  }
}

/** Where the archive lies: on another host, which gets its leave with the address and must never see our token. */
async function addressOf(client: Client, { id, name }: Pick<Artifact, 'id' | 'name'>): Promise<URL> {
  let location: string | undefined;
  let api: URL;
  try {
    const { headers, url } = await client.octokit.rest.actions.downloadArtifact({
      ...client.in,
      artifact_id: id,
      archive_format: 'zip',
      request: { redirect: 'manual', parseSuccessResponseBody: false },
    });
    location = headers.location;
    api = new URL(url);
  } catch (error) {
    throw gone(error, name) ?? refusedTo(`download the artifact ${JSON.stringify(name)}`, error, PERMISSION);
  }
  const address = location === undefined || !URL.canParse(location) ? undefined : new URL(location);
  const secure = address?.protocol === 'https:' || (address?.protocol === 'http:' && isLoopback(api));
  if (address === undefined || !secure) throw notDownloaded(name, 'GitHub named no https address to fetch it from');
  return address;
}

type Download =
  | { readonly kind: 'downloaded'; readonly bytes: Uint8Array }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'failed'; readonly reason: string };

/** The client's own way through a proxy, without anything else of it. */
function fetchOf({ octokit }: Client): typeof fetch {
  return octokit.request.endpoint.DEFAULTS.request?.fetch ?? fetch;
}

async function download(address: URL, limit: number, get: typeof fetch): Promise<Download> {
  try {
    const response = await get(address, { redirect: 'error', signal: AbortSignal.timeout(LONGEST_DOWNLOAD_MS) });
    if (!response.ok) return { kind: 'failed', reason: `its storage answered ${response.status}` };
    const chunks: Uint8Array[] = [];
    let size = 0;
    // Leaving the loop cancels the rest of the body.
    for await (const chunk of response.body ?? []) {
      size += chunk.byteLength;
      if (size > limit) return { kind: 'too-large' };
      chunks.push(chunk);
    }
    return { kind: 'downloaded', bytes: Buffer.concat(chunks, size) };
  } catch (error) {
    return { kind: 'failed', reason: `its storage could not be reached (${causeOf(error)})` };
  }
}

/** Of that name; of any unless given. */
function present(listed: readonly ListedArtifact[], wanted?: string): readonly Artifact[] {
  return listed
    .filter(({ name, expired }) => !expired && (wanted === undefined || name === wanted))
    .map(({ id, name, size_in_bytes: bytes, created_at: createdAt, workflow_run: run }) => ({
      id,
      name,
      bytes,
      createdAt: createdAt ?? '',
      ...(run?.id === undefined
        ? {}
        : {
            run: {
              id: run.id,
              headSha: run.head_sha ?? '',
              headBranch: run.head_branch ?? '',
              repositoryId: run.repository_id ?? 0,
              headRepositoryId: run.head_repository_id ?? 0,
            },
          }),
    }));
}

function isLoopback({ hostname }: URL): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname);
}

function gone(error: unknown, name: string): CouldNotCheck | undefined {
  const shown = JSON.stringify(name);
  switch (statusOf(error)) {
    case 404:
      return new CouldNotCheck({
        message: `the artifact ${shown} is no longer there`,
        remedy: 'Run the workflow that leaves it again',
      });
    case 410:
      return new CouldNotCheck({
        message: `the artifact ${shown} has expired`,
        remedy: 'Run the workflow that leaves it again, or raise `retention-days` of actions/upload-artifact',
      });
    case 409:
      return new CouldNotCheck({
        message: `the artifact ${shown} is not ready yet`,
        remedy: 'Run this job again in a minute',
      });
    default:
      return undefined;
  }
}

function tooLarge(name: string, limit: number): CouldNotCheck {
  return new CouldNotCheck({
    message: `the artifact ${JSON.stringify(name)} is larger than ${limit} bytes`,
    expected: 'what Evalgap itself leaves there, and nothing else',
  });
}

function notDownloaded(name: string, reason: string): CouldNotCheck {
  return new CouldNotCheck({
    message: `the artifact ${JSON.stringify(name)} could not be downloaded: ${reason}`,
    remedy: 'Run the job again',
  });
}

function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
}
