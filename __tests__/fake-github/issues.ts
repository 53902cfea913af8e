import { answersTo, conversation, labelName, switchedOff } from './conversation.ts';
import { issuesEvent } from './events.ts';
import { putLabel, recordEvent, takeLabel } from './issue-events.ts';
import { issueLabel, keptLabel } from './labels.ts';
import { created, shown } from './lag.ts';
import { API, objectOf, user } from './objects.ts';
import { notFound, page, type Request, type Response, type Route, unprocessable } from './route.ts';
import type { State, StoredIssue, StoredPullRequest } from './state.ts';

const LONGEST_TITLE = 256;
const LONGEST_BODY = 65_536;
const ONE = '/repos/{owner}/{repo}/issues/{issue_number}';

export const ISSUES: readonly Route[] = [
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/issues',
    permission: () => answersTo(undefined, 'read'),
    answer(request) {
      const { state, query } = request;
      const wanted = (query.get('labels') ?? '').split(',').filter((label) => label !== '');
      const found = [...shown(allIssues(state))]
        .filter((issue) => query.get('state') === 'all' || issue.state === (query.get('state') ?? 'open'))
        .filter(({ labels }) => wanted.every((label) => hasLabel(labels, label)))
        .filter(({ author }) => !query.has('creator') || author === query.get('creator'))
        .filter(({ updatedAt = state.now }) => Date.parse(updatedAt) >= Date.parse(query.get('since') ?? '1970-01-01'))
        .sort((one, other) => other.number - one.number);
      if (query.get('direction') === 'asc') found.reverse();
      return page(
        request,
        found.map((issue) => issueObject(state, issue)),
      );
    },
  },
  {
    method: 'POST',
    path: '/repos/{owner}/{repo}/issues',
    permission: 'issues:write',
    answer(request) {
      const { state, body, token, trigger } = request;
      const refusal = switchedOff(state) ?? checkFields(body);
      if (refusal !== undefined) return refusal;
      const number = Math.max(0, ...state.issues.keys(), ...state.pullRequests.keys()) + 1;
      const issue: StoredIssue = {
        number,
        author: token.login,
        title: String(body.title),
        body: String(body.body ?? ''),
        state: 'open',
        labels: [],
        createdAt: state.now,
        updatedAt: state.now,
      };
      state.issues.set(number, created(state, issue));
      change(request, issue);
      trigger(issuesEvent({ ...issue, action: 'opened' }));
      return { status: 201, body: issueObject(state, issue) };
    },
  },
  {
    method: 'GET',
    path: ONE,
    permission: (request) => answersTo(conversation(request), 'read'),
    answer(request) {
      const found = findIssue(request.state, Number(request.parameters.issue_number));
      if (found !== undefined) return { status: 200, body: issueObject(request.state, found) };
      return switchedOff(request.state) ?? notFound();
    },
  },
  {
    method: 'PATCH',
    path: ONE,
    permission: (request) => answersTo(conversation(request), 'write'),
    answer(request) {
      const { state, parameters, body, token, trigger } = request;
      const issue = state.issues.get(Number(parameters.issue_number));
      if (issue === undefined) return switchedOff(state) ?? notFound();
      const refusal = switchedOff(state) ?? checkFields(body);
      if (refusal !== undefined) return refusal;
      const before = issue.state;
      if (typeof body.title === 'string') issue.title = body.title;
      if (typeof body.body === 'string' && body.body !== issue.body) {
        issue.body = body.body;
        issue.edited = { at: state.now, by: token.login };
      }
      if (body.state === 'open' || body.state === 'closed') {
        issue.state = body.state;
        issue.stateReason = body.state === 'open' ? (before === 'closed' ? 'reopened' : null) : 'completed';
      }
      if (typeof body.state_reason === 'string') issue.stateReason = body.state_reason;
      if (before !== issue.state) {
        const event = issue.state === 'closed' ? 'closed' : 'reopened';
        recordEvent(state, issue.number, token.login, { event, stateReason: issue.stateReason ?? null });
      }
      change(request, issue);
      const action = before === issue.state ? 'edited' : issue.state === 'open' ? 'reopened' : 'closed';
      trigger(issuesEvent({ ...issue, action }));
      return { status: 200, body: issueObject(state, issue) };
    },
  },
  {
    method: 'PUT',
    path: `${ONE}/lock`,
    permission: (request) => answersTo(conversation(request), 'write'),
    answer({ state, parameters }) {
      const number = Number(parameters.issue_number);
      const found = state.issues.get(number) ?? state.pullRequests.get(number);
      if (found === undefined) return notFound();
      found.locked = true;
      return { status: 204 };
    },
  },
];

type Listed = StoredIssue & { readonly pullRequest?: StoredPullRequest };

function allIssues(state: State): Listed[] {
  const issues = state.hasIssues ? state.issues.values() : [];
  return [...issues, ...[...state.pullRequests.values()].map(asIssue)];
}

function hasLabel(labels: readonly string[], wanted: string): boolean {
  return labels.some((label) => label.toLowerCase() === wanted.toLowerCase());
}

function findIssue(state: State, number: number): Listed | undefined {
  return allIssues(state).find((issue) => issue.number === number);
}

function asIssue(pull: StoredPullRequest): Listed {
  const { number, author = 'octocat', title = 'A pull request', body = '', state = 'open', labels = [] } = pull;
  return { number, author, title, body, state, labels, locked: pull.locked === true, pullRequest: pull };
}

function issueObject(state: State, issue: Listed): object {
  const { number, author, title, body, labels, assignees = [], stateReason = null, locked = false } = issue;
  const kind = issue.pullRequest === undefined ? 'issues' : 'pull';
  const url = `${API}/pulls/${number}`;
  return objectOf('issue', {
    id: 20_000 + number,
    number,
    title,
    body,
    state: issue.state,
    state_reason: stateReason,
    locked,
    user: user(author),
    labels: labels.map((name) => issueLabel(state, name)),
    assignees: assignees.map(user),
    comments: state.comments.filter((comment) => comment.issue === number).length,
    created_at: issue.createdAt ?? state.now,
    updated_at: issue.updatedAt ?? state.now,
    html_url: `https://github.com/${state.owner}/${state.repository}/${kind}/${number}`,
    ...(issue.pullRequest === undefined
      ? {}
      : { pull_request: { url, html_url: url, diff_url: url, patch_url: url, merged_at: null } }),
  });
}

function change({ state, body, token }: Request, issue: StoredIssue): void {
  issue.updatedAt = state.now;
  if (Array.isArray(body.labels)) {
    const wanted = body.labels.map((label) => keptLabel(state, labelName(label)));
    const gone = issue.labels.filter((label) => !wanted.includes(label));
    for (const label of gone) takeLabel(state, issue.number, label, token.login);
    for (const label of wanted) putLabel(state, issue.number, label, token.login);
  }
  if (Array.isArray(body.assignees)) {
    issue.assignees = body.assignees.map(String).filter((login) => !state.unknownUsers.has(login));
  }
}

function checkFields({ title, body, labels = [] }: Readonly<Record<string, unknown>>): Response | undefined {
  if (typeof title === 'string' && title.trim() === '') {
    return unprocessable('Issue', 'title', "title can't be blank", 'missing_field');
  }
  if (typeof title === 'string' && title.length > LONGEST_TITLE) {
    return unprocessable('Issue', 'title', `title is too long (maximum is ${LONGEST_TITLE} characters)`);
  }
  if (typeof body === 'string' && body.length > LONGEST_BODY) {
    return unprocessable('Issue', 'body', `body is too long (maximum is ${LONGEST_BODY} characters)`);
  }
  const long = (labels as readonly unknown[]).map(labelName).find((name) => name.length > 50);
  return long === undefined ? undefined : unprocessable('Label', 'name', 'name is too long (maximum is 50 characters)');
}
