import { answersTo, type Conversation, conversation } from './conversation.ts';
import { issueCommentEvent, type WebhookEvent } from './events.ts';
import { created, shown } from './lag.ts';
import { objectOf, user } from './objects.ts';
import { notFound, type Permission, page, type Request, type Response, type Route, unprocessable } from './route.ts';
import { newId, type State, type StoredComment } from './state.ts';

const LONGEST_BODY = 65_536;
const ONE = '/repos/{owner}/{repo}/issues/comments/{comment_id}';

export const COMMENTS: readonly Route[] = [
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/issues/{issue_number}/comments',
    permission: (request) => answersTo(conversation(request), 'read'),
    answer(request) {
      const { state, parameters } = request;
      if (conversation(request) === undefined) return notFound();
      return list(
        request,
        state.comments.filter(({ issue }) => issue === Number(parameters.issue_number)),
      );
    },
  },
  {
    method: 'POST',
    path: '/repos/{owner}/{repo}/issues/{issue_number}/comments',
    permission: (request) => answersTo(conversation(request), 'write'),
    answer(request) {
      const { state, body, token, trigger } = request;
      const about = conversation(request);
      if (about === undefined) return notFound();
      if (about.locked && !mayWrite(state, token.login)) return locked();
      const text = String(body.body);
      const refusal = checkBody(text);
      if (refusal !== undefined) return refusal;
      const stored: StoredComment = {
        id: newId(state),
        issue: about.number,
        author: token.login,
        body: text,
        edits: 0,
        createdAt: state.now,
        updatedAt: state.now,
      };
      state.comments.push(created(state, stored));
      trigger(commentEvent('created', stored, about));
      return { status: 201, body: comment(state, stored) };
    },
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/issues/comments',
    permission: () => answersTo(undefined, 'read'),
    answer(request) {
      const { state, query } = request;
      const by = query.get('sort') === 'updated' ? 'updatedAt' : 'createdAt';
      const time = (stored: StoredComment): number => Date.parse(stored[by] ?? stored.createdAt ?? state.now);
      const sorted = state.comments.toSorted((one, other) => time(one) - time(other) || one.id - other.id);
      // Without an order to sort by, a direction is passed over.
      if (query.has('sort') && query.get('direction') !== 'asc') sorted.reverse();
      return list(request, sorted);
    },
  },
  {
    method: 'GET',
    path: ONE,
    permission: (request) => permissionOfComment(request, 'read'),
    answer(request) {
      const stored = commentOf(request);
      return stored === undefined ? notFound() : { status: 200, body: comment(request.state, stored) };
    },
  },
  {
    method: 'PATCH',
    path: ONE,
    permission: (request) => permissionOfComment(request, 'write'),
    answer(request) {
      const { state, body } = request;
      const stored = commentOf(request);
      if (stored === undefined) return notFound();
      const text = String(body.body);
      const refusal = checkBody(text);
      if (refusal !== undefined) return refusal;
      stored.body = text;
      stored.edits += 1;
      stored.updatedAt = state.now;
      return { status: 200, body: comment(state, stored) };
    },
  },
  {
    method: 'DELETE',
    path: ONE,
    permission: (request) => permissionOfComment(request, 'write'),
    answer(request) {
      const stored = commentOf(request);
      if (stored === undefined) return notFound();
      request.state.comments.splice(request.state.comments.indexOf(stored), 1);
      return { status: 204 };
    },
  },
];

export function commentOf({ state, parameters }: Request): StoredComment | undefined {
  return state.comments.find(({ id }) => id === Number(parameters.comment_id));
}

/** What it takes to touch a comment depends on whether it stands on an issue or on a pull request. */
export function permissionOfComment(request: Request, level: 'read' | 'write'): readonly Permission[] {
  const stored = commentOf(request);
  return answersTo(stored && conversation(request, stored.issue), level);
}

function list(request: Request, comments: readonly StoredComment[]): Response {
  const { state, query } = request;
  const since = Date.parse(query.get('since') ?? '1970-01-01T00:00:00Z');
  const fresh = shown(comments).filter(({ updatedAt = state.now }) => Date.parse(updatedAt) >= since);
  return page(
    request,
    fresh.map((stored) => comment(state, stored)),
  );
}

function comment(state: State, { id, issue, author, body, createdAt, updatedAt }: StoredComment): object {
  return objectOf('issue-comment', {
    id,
    body,
    user: user(author),
    created_at: createdAt ?? state.now,
    updated_at: updatedAt ?? createdAt ?? state.now,
    issue_url: `https://api.github.com/repos/${state.owner}/${state.repository}/issues/${issue}`,
    html_url: `https://github.com/${state.owner}/${state.repository}/pull/${issue}#issuecomment-${id}`,
  });
}

function commentEvent(action: string, { id, body, author }: StoredComment, about: Conversation): WebhookEvent {
  const { number: issue, pullRequest, author: issueAuthor, labels } = about;
  return issueCommentEvent({ action, id, body, author, issue, pullRequest, issueAuthor, labels });
}

function checkBody(text: string): Response | undefined {
  if (text.trim() === '') return unprocessable('IssueComment', 'body', 'body cannot be blank', 'missing_field');
  if (text.length <= LONGEST_BODY) return undefined;
  return unprocessable('IssueComment', 'body', 'body is too long (maximum is 65536 characters)');
}

function locked(): Response {
  return {
    status: 403,
    body: {
      message: 'Unable to create comment because issue is locked.',
      documentation_url: 'https://docs.github.com/articles/locking-conversations/',
      status: '403',
    },
  };
}

function mayWrite({ collaborators }: State, login: string): boolean {
  return ['admin', 'write'].includes(collaborators.get(login)?.permission ?? 'none');
}
