import { API, objectOf } from './objects.ts';
import { allRefs, createRef, deleteRef, shaOf, updateRef } from './refs.ts';
import { notFound, type Request, type Response, type Route, refused } from './route.ts';
import type { State } from './state.ts';

export const GIT = '/repos/{owner}/{repo}/git';

export const GIT_REFS: readonly Route[] = [
  {
    method: 'GET',
    path: `${GIT}/ref/{ref}`,
    permission: 'contents:read',
    answer: ({ state, parameters }) => refOr404(state, `refs/${parameters.ref}`),
  },
  {
    method: 'GET',
    path: `${GIT}/matching-refs/{ref}`,
    permission: 'contents:read',
    answer({ state, parameters }) {
      const found = allRefs(state).filter(([name]) => name.startsWith(`refs/${parameters.ref}`));
      return { status: 200, body: found.map(([name, sha]) => reference(state, name, sha)) };
    },
  },
  {
    method: 'POST',
    path: `${GIT}/refs`,
    permission: 'contents:write',
    answer: inRepository((request) => {
      const ref = String(request.body.ref);
      return createRef(request, ref, String(request.body.sha)) ?? { ...refOr404(request.state, ref), status: 201 };
    }),
  },
  {
    method: 'PATCH',
    path: `${GIT}/refs/{ref}`,
    permission: 'contents:write',
    answer(request) {
      const ref = `refs/${request.parameters.ref}`;
      const { sha, force } = request.body;
      return updateRef(request, ref, String(sha), force === true) ?? refOr404(request.state, ref);
    },
  },
  {
    method: 'DELETE',
    path: `${GIT}/refs/{ref}`,
    permission: 'contents:write',
    answer: (request) => deleteRef(request, `refs/${request.parameters.ref}`) ?? { status: 204 },
  },
];

/** GitHub knows no Git data of a repository that was never pushed to. */
export function inRepository(answer: (request: Request) => Response): (request: Request) => Response {
  return (request) => (request.state.branches.size === 0 ? refused(409, 'Git Repository is empty.') : answer(request));
}

function refOr404(state: State, ref: string): Response {
  const sha = shaOf(state, ref);
  return sha === undefined ? notFound() : { status: 200, body: reference(state, ref, sha) };
}

function reference(state: State, ref: string, sha: string): object {
  const type = state.objects.get(sha)?.type ?? 'commit';
  return objectOf('git-ref', {
    ref,
    url: `${API}/git/${ref}`,
    object: { type, sha, url: `${API}/git/${type}s/${sha}` },
  });
}
