import { status } from './objects.ts';
import { page, type Route, unprocessable } from './route.ts';
import type { StoredStatus } from './state.ts';

export const STATUSES: readonly Route[] = [
  {
    method: 'POST',
    path: '/repos/{owner}/{repo}/statuses/{sha}',
    permission: ['statuses', 'write'],
    answer({ state, parameters, body, token }) {
      const description = typeof body.description === 'string' ? body.description : null;
      if ((description?.length ?? 0) > 140) {
        return unprocessable('Status', 'description', 'description is too long (maximum is 140 characters)');
      }
      state.nextId += 1;
      const stored: StoredStatus = {
        id: state.nextId,
        sha: parameters.sha ?? '',
        state: body.state as StoredStatus['state'],
        context: typeof body.context === 'string' ? body.context : 'default',
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
    permission: ['statuses', 'read'],
    answer(request) {
      const found = request.state.statuses.filter(({ sha }) => sha === request.parameters.ref);
      return page(request, [...found].reverse().map(status));
    },
  },
];
