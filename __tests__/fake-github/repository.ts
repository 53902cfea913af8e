import { objectOf, repository, user } from './objects.ts';
import { notFound, type Route, refused } from './route.ts';
import type { State } from './state.ts';

export const REPOSITORY: readonly Route[] = [
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}',
    permission: 'metadata:read',
    answer: ({ state }) => ({ status: 200, body: repository(state, 'full-repository') }),
  },
  {
    method: 'GET',
    path: '/user',
    permission: 'user:read',
    answer: ({ token }) => ({
      status: 200,
      body: objectOf('private-user', { login: token.login, type: 'User', user_view_type: 'private' }),
    }),
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/collaborators/{username}/permission',
    permission: 'metadata:read',
    answer({ state, parameters: { username = '' } }) {
      if (username.endsWith('[bot]')) return refused(404, `${username} is not a user`);
      if (state.unknownUsers.has(username)) return notFound();
      const { permission, role } = roleOf(state, username);
      const collaborator = objectOf('nullable-collaborator', { ...user(username), role_name: role });
      return {
        status: 200,
        body: objectOf('repository-collaborator-permission', { permission, role_name: role, user: collaborator }),
      };
    },
  },
];

/** Everybody may read what is public; a login that is no collaborator is told apart by nothing else. */
function roleOf({ collaborators, visibility }: State, login: string): { permission: string; role: string } {
  const given = collaborators.get(login);
  if (given !== undefined) return given;
  return visibility === 'public' ? { permission: 'read', role: 'read' } : { permission: 'none', role: '' };
}
