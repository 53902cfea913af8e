import { ARTIFACTS } from './artifacts.ts';
import { COMMENTS } from './comments.ts';
import { COMMITS } from './commits.ts';
import { CONTENTS } from './contents.ts';
import { GIT_DATA } from './git-data.ts';
import { GIT_REFS } from './git-refs.ts';
import { ISSUES } from './issues.ts';
import { LABELS } from './labels.ts';
import { PULL_REQUESTS } from './pull-requests.ts';
import { REACTIONS } from './reactions.ts';
import { REPOSITORY } from './repository.ts';
import type { Route } from './route.ts';
import type { State } from './state.ts';
import { STATUSES } from './statuses.ts';
import { TIMELINE } from './timeline.ts';
import { WORKFLOW_RUNS } from './workflow-runs.ts';
import { WORKFLOWS } from './workflows.ts';

export const ROUTES: readonly Route[] = [
  ...COMMENTS,
  ...ISSUES,
  ...LABELS,
  ...TIMELINE,
  ...REACTIONS,
  ...STATUSES,
  ...PULL_REQUESTS,
  ...CONTENTS,
  ...GIT_REFS,
  ...GIT_DATA,
  ...COMMITS,
  ...REPOSITORY,
  ...WORKFLOW_RUNS,
  ...WORKFLOWS,
  ...ARTIFACTS,
];

/** Parameters that may hold slashes. */
const SPANNING = new Set(['path', 'ref', 'basehead']);

/** The most literal path first: `commits/{ref}/status` before `commits/{ref}`. */
const TABLE = ROUTES.map((route) => ({
  route,
  literal: route.path.replace(/\{\w+\}/g, '').length,
  names: [...route.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? ''),
  pattern: new RegExp(
    `^${route.path.replace(/\{(\w+)\}/g, (_, name: string) => (SPANNING.has(name) ? '(.+)' : '([^/]+)'))}$`,
  ),
})).sort((one, other) => other.literal - one.literal);

export interface Match {
  readonly route: Route;
  readonly parameters: Readonly<Record<string, string>>;
}

export function match({ owner, repository }: State, method: string, path: string): Match | undefined {
  for (const { route, names, pattern } of TABLE) {
    if (route.method !== method) continue;
    const found = pattern.exec(path);
    if (found === null) continue;
    const values = found.slice(1).map(decodeURIComponent);
    const parameters = Object.fromEntries(names.map((name, index) => [name, values[index] ?? '']));
    const { owner: askedOwner = owner, repo = repository } = parameters;
    if (askedOwner === owner && repo === repository) return { route, parameters };
  }
  return undefined;
}
