import { answersTo, conversation, labelName, switchedOff } from './conversation.ts';
import { labelsAt, putLabel, takeLabel } from './issue-events.ts';
import { API, objectOf } from './objects.ts';
import { notFound, page, type Route, refused, unprocessable } from './route.ts';
import type { State, StoredLabel } from './state.ts';

const OF_ISSUE = '/repos/{owner}/{repo}/issues/{issue_number}/labels';

export const LABELS: readonly Route[] = [
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/labels',
    permission: () => answersTo(undefined, 'read'),
    answer: (request) => page(request, [...request.state.labels.values()].map(label)),
  },
  {
    method: 'POST',
    path: '/repos/{owner}/{repo}/labels',
    permission: () => answersTo(undefined, 'write'),
    answer({ state, body }) {
      const stored: StoredLabel = {
        name: String(body.name),
        color: typeof body.color === 'string' ? body.color : 'ededed',
        description: typeof body.description === 'string' ? body.description : null,
      };
      if (labelNamed(state, stored.name) !== undefined)
        return unprocessable('Label', 'name', 'already exists', 'already_exists');
      if (stored.name.length > 50) {
        return unprocessable('Label', 'name', 'name is too long (maximum is 50 characters)');
      }
      if ((stored.description?.length ?? 0) > 100) {
        return unprocessable('Label', 'description', 'description is too long (maximum is 100 characters)');
      }
      state.labels.set(stored.name, stored);
      return { status: 201, body: label(stored) };
    },
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/labels/{name}',
    permission: () => answersTo(undefined, 'read'),
    answer({ state, parameters }) {
      const found = labelNamed(state, parameters.name ?? '');
      return found === undefined ? notFound() : { status: 200, body: label(found) };
    },
  },
  {
    method: 'GET',
    path: OF_ISSUE,
    permission: (request) => answersTo(conversation(request), 'read'),
    answer(request) {
      const labels = labelsAt(request.state, Number(request.parameters.issue_number));
      return labels === undefined
        ? notFound()
        : page(
            request,
            labels.map((name) => issueLabel(request.state, name)),
          );
    },
  },
  {
    method: 'POST',
    path: OF_ISSUE,
    permission: (request) => answersTo(conversation(request), 'write'),
    answer(request) {
      const { state, body, token, parameters } = request;
      const number = Number(parameters.issue_number);
      const labels = labelsAt(state, number);
      if (labels === undefined) return switchedOff(state) ?? notFound();
      const given = Array.isArray(body) ? body : (body.labels as readonly unknown[]);
      for (const one of given) putLabel(state, number, keptLabel(state, labelName(one)), token.login);
      return { status: 200, body: labels.map((name) => issueLabel(state, name)) };
    },
  },
  {
    method: 'DELETE',
    path: `${OF_ISSUE}/{name}`,
    permission: (request) => answersTo(conversation(request), 'write'),
    answer({ state, token, parameters: { issue_number: number, name = '' } }) {
      const labels = labelsAt(state, Number(number));
      if (labels?.includes(name) !== true) return refused(404, 'Label does not exist');
      takeLabel(state, Number(number), name, token.login);
      return { status: 200, body: labels.map((left) => issueLabel(state, left)) };
    },
  },
];

/** Names that differ only in case are one label. */
function labelNamed(state: State, name: string): StoredLabel | undefined {
  return [...state.labels.values()].find((stored) => stored.name.toLowerCase() === name.toLowerCase());
}

/** The name of a label as it is kept; one that there is not comes into being. */
export function keptLabel(state: State, name: string): string {
  const found = labelNamed(state, name);
  if (found === undefined) state.labels.set(name, { name, color: 'ededed', description: null });
  return found?.name ?? name;
}

export function issueLabel(state: State, name: string): StoredLabel {
  return label(state.labels.get(name) ?? { name, color: 'ededed', description: null });
}

function label(stored: StoredLabel): StoredLabel {
  return objectOf('label', { ...stored, url: `${API}/labels/${encodeURIComponent(stored.name)}`, default: false });
}
