import { answersTo, conversation, switchedOff } from './conversation.ts';
import { labelsAt } from './issue-events.ts';
import { issueLabel } from './labels.ts';
import { shown } from './lag.ts';
import { API, objectOf, user } from './objects.ts';
import { notFound, page, type Route } from './route.ts';
import type { State, StoredComment, StoredIssueEvent } from './state.ts';

export const TIMELINE: readonly Route[] = [
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/issues/{issue_number}/timeline',
    permission: (request) => answersTo(conversation(request), 'read'),
    answer(request) {
      const { state } = request;
      const about = conversation(request);
      if (about === undefined) return notFound();
      if (!about.pullRequest && !state.hasIssues) return switchedOff(state) ?? notFound();
      return page(request, timeline(state, about.number));
    },
  },
];

/** What happened and what was said, the oldest first. */
function timeline(state: State, number: number): readonly object[] {
  const events = [...unrecorded(state, number), ...state.issueEvents.filter(({ issue }) => issue === number)];
  const comments = shown(state.comments).filter(({ issue }) => issue === number);
  return [
    ...events.map((event) => ({ at: Date.parse(event.createdAt), body: eventObject(state, event) })),
    ...comments.map((comment) => ({
      at: Date.parse(comment.createdAt ?? state.now),
      body: commentObject(state, comment),
    })),
  ]
    .sort((one, other) => one.at - other.at)
    .map(({ body }) => body);
}

/** Labels that a test gave an issue to begin with: as with an issue form, whoever opened it put them there. */
function unrecorded(state: State, number: number): readonly StoredIssueEvent[] {
  const issue = state.issues.get(number);
  const { author = 'octocat' } = issue ?? state.pullRequests.get(number) ?? {};
  const recorded = state.issueEvents.filter((event) => event.issue === number);
  const labels = [...(labelsAt(state, number) ?? []), ...recorded.flatMap(({ label }) => label ?? [])];
  return [...new Set(labels)]
    .filter((name) => recorded.find(({ label }) => label === name)?.event !== 'labeled')
    .map((label, index) => ({
      id: 900_000 + number * 100 + index,
      issue: number,
      event: 'labeled',
      actor: author,
      label,
      createdAt: issue?.createdAt ?? state.now,
    }));
}

function eventObject(state: State, { id, event, actor, label, stateReason, createdAt }: StoredIssueEvent): object {
  const common = {
    id,
    url: `${API}/issues/events/${id}`,
    event,
    actor: user(actor),
    commit_id: null,
    commit_url: null,
    created_at: createdAt,
    performed_via_github_app: null,
  };
  if (label === undefined)
    return objectOf('state-change-issue-event', { ...common, state_reason: stateReason ?? null });
  const { name, color } = issueLabel(state, label);
  return objectOf(`${event}-issue-event`, { ...common, label: { name, color } });
}

function commentObject(state: State, { id, issue, author, body, createdAt, updatedAt }: StoredComment): object {
  const url = `${API}/issues/comments/${id}`;
  return objectOf('timeline-comment-event', {
    event: 'commented',
    id,
    url,
    html_url: `https://github.com/${state.owner}/${state.repository}/issues/${issue}#issuecomment-${id}`,
    issue_url: `${API}/issues/${issue}`,
    actor: user(author),
    user: user(author),
    author_association: state.collaborators.has(author) ? 'COLLABORATOR' : 'NONE',
    body,
    created_at: createdAt ?? state.now,
    updated_at: updatedAt ?? createdAt ?? state.now,
  });
}
