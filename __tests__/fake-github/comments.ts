import { comment } from './objects.ts';
import { notFound, page, type Response, type Route, unprocessable } from './route.ts';
import type { StoredComment } from './state.ts';

const LONGEST_BODY = 65_536;

export const COMMENTS: readonly Route[] = [
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/issues/{issue_number}/comments',
    permission: ['pull-requests', 'read'],
    answer(request) {
      const { state, parameters } = request;
      const found = state.comments.filter(({ issue }) => issue === Number(parameters.issue_number));
      return page(
        request,
        found.map((stored) => comment(state, stored)),
      );
    },
  },
  {
    method: 'POST',
    path: '/repos/{owner}/{repo}/issues/{issue_number}/comments',
    permission: ['pull-requests', 'write'],
    answer({ state, parameters, body, token }) {
      const text = String(body.body);
      if (text.length > LONGEST_BODY) return tooLong();
      state.nextId += 1;
      const stored: StoredComment = {
        id: state.nextId,
        issue: Number(parameters.issue_number),
        author: token.login,
        body: text,
        edits: 0,
      };
      state.comments.push(stored);
      return { status: 201, body: comment(state, stored) };
    },
  },
  {
    method: 'PATCH',
    path: '/repos/{owner}/{repo}/issues/comments/{comment_id}',
    permission: ['pull-requests', 'write'],
    answer({ state, parameters, body }) {
      const stored = state.comments.find(({ id }) => id === Number(parameters.comment_id));
      if (stored === undefined) return notFound();
      const text = String(body.body);
      if (text.length > LONGEST_BODY) return tooLong();
      stored.body = text;
      stored.edits += 1;
      return { status: 200, body: comment(state, stored) };
    },
  },
  {
    method: 'DELETE',
    path: '/repos/{owner}/{repo}/issues/comments/{comment_id}',
    permission: ['pull-requests', 'write'],
    answer({ state, parameters }) {
      const index = state.comments.findIndex(({ id }) => id === Number(parameters.comment_id));
      if (index === -1) return notFound();
      state.comments.splice(index, 1);
      return { status: 204 };
    },
  },
];

function tooLong(): Response {
  return unprocessable('IssueComment', 'body', 'body is too long (maximum is 65536 characters)');
}
