import { API, objectOf, repository, user } from './objects.ts';
import { isCommit, resolve } from './refs.ts';
import { notFound, page, type Route, refused, unprocessable } from './route.ts';
import { newId, type State, type StoredStatus } from './state.ts';

const LONGEST_DESCRIPTION = 140;
const MOST_OF_ONE_CONTEXT = 1000;

export const STATUSES: readonly Route[] = [
  {
    method: 'POST',
    path: '/repos/{owner}/{repo}/statuses/{sha}',
    permission: 'statuses:write',
    answer({ state, parameters: { sha = '' }, body, token }) {
      const description = typeof body.description === 'string' ? body.description : null;
      const context = typeof body.context === 'string' ? body.context : 'default';
      if ((description?.length ?? 0) > LONGEST_DESCRIPTION) {
        return unprocessable('Status', 'description', 'description is too long (maximum is 140 characters)');
      }
      if (!isCommit(state, sha)) return refused(422, `No commit found for SHA: ${sha}`);
      if (of(state, sha).filter((status) => status.context === context).length >= MOST_OF_ONE_CONTEXT) {
        const message = 'This SHA and context has reached the maximum number of statuses.';
        return unprocessable('Status', 'base', message);
      }
      const stored: StoredStatus = {
        id: newId(state),
        sha,
        state: body.state as StoredStatus['state'],
        context,
        description,
        targetUrl: typeof body.target_url === 'string' ? body.target_url : null,
        creator: token.login,
      };
      state.statuses.push(stored);
      return { status: 201, body: status(stored) };
    },
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/commits/{ref}/statuses',
    permission: 'statuses:read',
    answer(request) {
      const sha = resolve(request.state, request.parameters.ref ?? '');
      return sha === undefined ? notFound() : page(request, of(request.state, sha).map(status));
    },
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/commits/{ref}/status',
    permission: 'statuses:read',
    answer(request) {
      const { state, parameters } = request;
      const sha = resolve(state, parameters.ref ?? '');
      if (sha === undefined) return notFound();
      const latest = [
        ...new Map(
          of(state, sha)
            .reverse()
            .map((stored) => [stored.context, stored]),
        ).values(),
      ];
      return page(request, latest, (shown) =>
        objectOf('combined-commit-status', {
          sha,
          state: combined(latest.map((stored) => stored.state)),
          total_count: latest.length,
          statuses: shown.map(simpleStatus),
          repository: repository(state, 'minimal-repository'),
        }),
      );
    },
  },
];

/** Newest first. */
function of(state: State, sha: string): StoredStatus[] {
  return state.statuses.filter((stored) => stored.sha === sha).reverse();
}

function combined(states: readonly string[]): string {
  if (states.some((state) => state === 'failure' || state === 'error')) return 'failure';
  return states.length > 0 && states.every((state) => state === 'success') ? 'success' : 'pending';
}

function status(stored: StoredStatus): object {
  return objectOf('status', { ...fields(stored), creator: user(stored.creator) });
}

function simpleStatus(stored: StoredStatus): object {
  return objectOf('simple-commit-status', fields(stored));
}

function fields({ id, sha, state, context, description, targetUrl }: StoredStatus) {
  return { url: `${API}/statuses/${sha}`, id, state, context, description, target_url: targetUrl };
}
