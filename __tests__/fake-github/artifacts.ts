import { createHash } from 'node:crypto';
import { API, objectOf } from './objects.ts';
import { notFound, page, type Request, type Response, type Route, refused } from './route.ts';
import type { State, StoredArtifact } from './state.ts';
import { runOf } from './workflow-runs.ts';

const ONE = '/repos/{owner}/{repo}/actions/artifacts/{artifact_id}';
const KEPT = 90 * 86_400_000;

export const ARTIFACTS: readonly Route[] = [
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/actions/runs/{run_id}/artifacts',
    permission: 'actions:read',
    answer(request) {
      const run = runOf(request);
      if (run === undefined) return notFound();
      return listArtifacts(
        request,
        request.state.artifacts.filter((artifact) => artifact.run === run.id),
      );
    },
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/actions/artifacts',
    permission: 'actions:read',
    answer: (request) => listArtifacts(request, request.state.artifacts),
  },
  {
    method: 'GET',
    path: ONE,
    permission: 'actions:read',
    answer(request) {
      const found = artifactOf(request);
      return found === undefined ? notFound() : { status: 200, body: artifact(request.state, found) };
    },
  },
  {
    method: 'GET',
    path: `${ONE}/{archive_format}`,
    permission: 'actions:read',
    answer(request) {
      const found = artifactOf(request);
      if (found === undefined || request.parameters.archive_format !== 'zip') return notFound();
      if (found.expired === true) return refused(410, 'Artifact has expired');
      return { status: 302, headers: { location: `${request.storageUrl}/${found.id}.zip?sig=${signatureOf(found)}` } };
    },
  },
];

/** What lets whoever knows an address fetch this artifact, and no other. */
export function signatureOf({ id, name }: StoredArtifact): string {
  return createHash('sha256').update(`signed ${id} ${name}`).digest('hex');
}

function listArtifacts(request: Request, artifacts: readonly StoredArtifact[]): Response {
  const { state, query } = request;
  const found = artifacts
    .filter(({ name }) => !query.has('name') || name === query.get('name'))
    .toSorted((one, other) => (query.get('direction') === 'asc' ? one.id - other.id : other.id - one.id));
  return page(
    request,
    found.map((stored) => artifact(state, stored)),
    (shown, total) => ({ total_count: total, artifacts: shown }),
  );
}

function artifactOf({ state, parameters }: Request): StoredArtifact | undefined {
  return state.artifacts.find(({ id }) => id === Number(parameters.artifact_id));
}

function artifact(state: State, { id, name, run: runId, zip, expired = false, createdAt = state.now }: StoredArtifact) {
  const run = state.runs.find((candidate) => candidate.id === runId);
  const origin = run && {
    id: run.id,
    repository_id: state.repositoryId,
    head_repository_id: run.fork?.id ?? state.repositoryId,
    head_branch: run.headBranch,
    head_sha: run.headSha,
  };
  return objectOf('artifact', {
    id,
    name,
    expired,
    size_in_bytes: zip.length,
    digest: `sha256:${createHash('sha256').update(zip).digest('hex')}`,
    url: `${API}/actions/artifacts/${id}`,
    archive_download_url: `${API}/actions/artifacts/${id}/zip`,
    created_at: createdAt,
    updated_at: createdAt,
    expires_at: new Date(Date.parse(createdAt) + KEPT).toISOString(),
    workflow_run: origin ?? null,
  });
}
