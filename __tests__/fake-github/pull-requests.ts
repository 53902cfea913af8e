import { comparison, pullRequest } from './objects.ts';
import { notFound, type Route } from './route.ts';

export const PULL_REQUESTS: readonly Route[] = [
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/pulls/{pull_number}',
    permission: ['pull-requests', 'read'],
    answer({ state, parameters }) {
      const found = state.pullRequests.get(Number(parameters.pull_number));
      return found === undefined ? notFound() : { status: 200, body: pullRequest(found) };
    },
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/compare/{basehead}',
    permission: ['contents', 'read'],
    answer({ state, parameters }) {
      const [base = '', head = ''] = (parameters.basehead ?? '').split('...');
      const tip = state.branches.get(base) ?? base;
      const mergeBase = state.mergeBases.get(`${tip}...${state.branches.get(head) ?? head}`);
      return mergeBase === undefined ? notFound() : { status: 200, body: comparison(tip, mergeBase) };
    },
  },
];
