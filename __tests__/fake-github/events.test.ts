import { createRequire } from 'node:module';
import { describe, expect, test } from '@jest/globals';
import { parseEvent } from '../../src/github/event.ts';
import {
  deliverTwice,
  dependabotEvent,
  issueCommentEvent,
  issuesEvent,
  mergeGroupEvent,
  pullRequestPayloadEvent,
  pushEvent,
  scheduleEvent,
  type WebhookEvent,
  workflowDispatchEvent,
  workflowRunEvent,
} from './events.ts';

const [HEAD, BASE] = ['a'.repeat(40), 'b'.repeat(40)];

const EVENTS: readonly (readonly [name: string, event: WebhookEvent, kind: string])[] = [
  ['a pull request', pullRequestPayloadEvent({ head: HEAD, base: BASE }), 'pull-request'],
  ['a pull request of a fork', pullRequestPayloadEvent({ head: HEAD, base: BASE, fork: true }), 'pull-request'],
  ['one of a fork that is gone', pullRequestPayloadEvent({ head: HEAD, base: BASE, fork: null }), 'pull-request'],
  ['one of Dependabot', dependabotEvent({ head: HEAD, base: BASE }), 'pull-request'],
  ['a run that ended', workflowRunEvent({ head: HEAD, pullRequest: 7 }), 'workflow-run'],
  ['a run of a fork', workflowRunEvent({ head: HEAD, fork: true, pullRequest: 7 }), 'workflow-run'],
  ['a comment', issueCommentEvent({ body: '/evalgap help' }), 'issue-comment'],
  ['a comment on an issue', issueCommentEvent({ body: 'x', pullRequest: false, labels: ['evalgap'] }), 'issue-comment'],
  ['a merge group', mergeGroupEvent({ head: HEAD, base: BASE }), 'merge-group'],
  ['a push', pushEvent({ before: BASE, after: HEAD }), 'push'],
  ['a dispatch', workflowDispatchEvent({ inputs: { sha: HEAD } }), 'dispatch'],
  ['the clock', scheduleEvent(), 'schedule'],
  ['an issue', issuesEvent({ number: 9 }), 'issue-opened'],
];

describe('the payload of', () => {
  test.each(EVENTS)('%s is read', (_, { name, payload }, kind) => {
    const environment = { GITHUB_EVENT_NAME: name, GITHUB_REPOSITORY: 'acme/shop' };
    expect(parseEvent(environment, JSON.stringify(payload)).kind).toBe(kind);
  });

  test.each(EVENTS.filter(([, { name }]) => name !== 'schedule'))('%s says nothing GitHub does not say', (_, event) => {
    const known = shapes(examplesOf(event.name));
    const unknown = [...shapes([event.payload])].filter(([path, types]) => {
      const seen = known.get(path);
      return seen === undefined || [...types].some((type) => type !== 'null' && !seen.has(type) && !seen.has('null'));
    });
    expect(unknown.map(([path]) => path).filter((path) => !UNSEEN.test(path))).toEqual([]);
  });
});

/** Absent from the examples, which are older: GitHub documents them. */
const UNSEEN = /^\.workflow_run\.pull_requests\[\]|^\.inputs\.|^\.issue\.pull_request/;

test('a fork’s run names no pull request', () => {
  expect(workflowRunEvent({ head: HEAD, fork: true, pullRequest: 7 }).payload.workflow_run).toMatchObject({
    pull_requests: [],
    head_repository: { id: 99, full_name: 'stranger/shop', fork: true },
  });
});

test('an event can come twice', async () => {
  let seen = 0;
  expect(await deliverTwice(scheduleEvent(), async () => ++seen)).toEqual([1, 2]);
});

function examplesOf(name: string): readonly unknown[] {
  const listed = createRequire(import.meta.url)('@octokit/webhooks-examples') as readonly {
    readonly name: string;
    readonly examples: readonly unknown[];
  }[];
  return listed.find((entry) => entry.name === name)?.examples ?? [];
}

/** Every path in these payloads → the types seen there. */
function shapes(payloads: readonly unknown[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  function walk(value: unknown, path: string): void {
    const type = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
    found.set(path, (found.get(path) ?? new Set()).add(type));
    if (Array.isArray(value)) for (const item of value) walk(item, `${path}[]`);
    else if (type === 'object')
      for (const [key, inner] of Object.entries(value as object)) walk(inner, `${path}.${key}`);
  }
  for (const payload of payloads) walk(payload, '');
  return found;
}
