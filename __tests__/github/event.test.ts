import { createRequire } from 'node:module';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseEvent } from '../../src/github/event.ts';
import { readInputs } from '../../src/github/inputs.ts';
import { inert } from '../../src/github/workflow-commands.ts';
import { CouldNotCheck } from '../../src/values/problem.ts';
import {
  issueCommentEvent,
  issuesEvent,
  mergeGroupEvent,
  pullRequestPayloadEvent,
  pushEvent,
  type WebhookEvent,
  workflowRunEvent,
} from '../fake-github/events.ts';
import { pullRequestEvent } from '../fake-github/runner.ts';

const RUNNER = {
  GITHUB_EVENT_NAME: 'pull_request',
  GITHUB_REPOSITORY: 'acme/shop',
  GITHUB_API_URL: 'https://ghes.example/api/v3/',
  GITHUB_SERVER_URL: 'https://ghes.example',
  GITHUB_RUN_ID: '42',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_EVENT_PATH: 'event.json',
  GITHUB_SHA: 'f'.repeat(40),
};
const SIDES = { head: 'a'.repeat(40), base: 'b'.repeat(40) };

const NAMES = ['pull_request', 'merge_group', 'push', 'workflow_run', 'issue_comment', 'workflow_dispatch', 'issues'];
const PUBLISHED = createRequire(import.meta.url)('@octokit/webhooks-examples') as readonly {
  readonly name: string;
  readonly examples: readonly object[];
}[];

describe('an event', () => {
  test('of a pull request names head as the pull request does, never as GITHUB_SHA', () => {
    const event = parseEvent(RUNNER, JSON.stringify(pullRequestEvent(SIDES).payload));
    expect(event).toEqual({
      kind: 'pull-request',
      place: {
        owner: 'acme',
        repository: 'shop',
        apiUrl: 'https://ghes.example/api/v3',
        serverUrl: 'https://ghes.example',
        runId: '42',
        attempt: 2,
        runUrl: 'https://ghes.example/acme/shop/actions/runs/42',
        defaultBranch: 'main',
      },
      action: 'synchronize',
      pullRequest: {
        number: 7,
        open: true,
        author: 'octocat',
        head: { sha: SIDES.head, ref: 'topic', repositoryId: 1, owner: 'acme' },
        base: { sha: SIDES.base, ref: 'main' },
        fork: false,
      },
    });
  });

  test('of a pull request from another repository is known as a fork, also when that repository is gone', () => {
    const forked = pullRequestEvent({ ...SIDES, fork: true }).payload;
    expect(parseEvent(RUNNER, JSON.stringify(forked))).toMatchObject({ pullRequest: { fork: true } });
    const gone = JSON.parse(JSON.stringify(forked));
    gone.pull_request.head.repo = null;
    expect(parseEvent(RUNNER, JSON.stringify(gone))).toMatchObject({ pullRequest: { fork: true } });
  });

  test('of another kind is named and nothing of it is read', () => {
    expect(parseEvent({ ...RUNNER, GITHUB_EVENT_NAME: 'fork' }, 'not even JSON')).toMatchObject({
      kind: 'unhandled',
      name: 'fork',
    });
    expect(parseEvent({ ...RUNNER, GITHUB_EVENT_NAME: 'pull_request_target' }, undefined)).toMatchObject({
      kind: 'unhandled',
    });
  });

  test('on a branch, a tag or a comment that is none of its business is ignored in one line', () => {
    const read = ({ name, payload }: WebhookEvent) =>
      parseEvent({ ...RUNNER, GITHUB_EVENT_NAME: name }, JSON.stringify(payload));
    expect(read(pushEvent({ after: SIDES.head }))).toMatchObject({ kind: 'push', branch: 'main', sha: SIDES.head });
    for (const event of [
      pushEvent({ after: SIDES.head, ref: 'refs/heads/topic' }),
      pushEvent({ after: SIDES.head, ref: 'refs/tags/main' }),
      pushEvent({ after: '0'.repeat(40) }),
      workflowRunEvent({ head: SIDES.head, action: 'requested' }),
      mergeGroupEvent({ ...SIDES, action: 'destroyed' }),
      issueCommentEvent({ body: '/evalgap help', action: 'edited' }),
      issueCommentEvent({ body: '/evalgap help', action: 'deleted' }),
    ]) {
      expect(read(event)).toMatchObject({ kind: 'ignored', reason: expect.stringMatching(/^[A-Z][^\n]+[^.]$/) });
    }
  });

  test('of an edited pull request counts where its base is another one, and not where words were changed', () => {
    const edited = (changes: object) => {
      const { payload } = pullRequestPayloadEvent({ ...SIDES, action: 'edited', baseBranch: 'release' });
      return () => parseEvent(RUNNER, JSON.stringify({ ...payload, changes }));
    };
    const base = { ref: { from: 'main' }, sha: { from: SIDES.base } };
    expect(edited({ base })()).toMatchObject({ kind: 'pull-request', pullRequest: { base: { ref: 'release' } } });
    expect(edited({ base, title: { from: 'Wip' } })()).toMatchObject({ kind: 'pull-request' });
    for (const words of [{ title: { from: 'Wip' } }, { body: { from: null } }, {}]) {
      expect(edited(words)()).toMatchObject({ kind: 'ignored', reason: expect.stringMatching(/^[A-Z][^\n]+[^.]$/) });
    }
    expect(edited({ base: true })).toThrow(/changes\.base/);
  });

  test('of a merge queue names the group’s own commit and the branch it would go to', () => {
    const { name, payload } = mergeGroupEvent(SIDES);
    expect(parseEvent({ ...RUNNER, GITHUB_EVENT_NAME: name }, JSON.stringify(payload))).toMatchObject({
      kind: 'merge-group',
      group: { headSha: SIDES.head, baseBranch: 'main' },
    });
  });

  test('of any payload that GitHub publishes is handled or ignored with one clear line, never a crash', () => {
    let read = 0;
    for (const { name, examples } of PUBLISHED.filter((one) => NAMES.includes(one.name))) {
      for (const payload of examples) {
        const event = parseEvent({ ...RUNNER, GITHUB_EVENT_NAME: name }, JSON.stringify(payload));
        expect(event.kind).not.toBe('unhandled');
        if (event.kind === 'ignored') expect(event.reason).toMatch(/^[A-Z][^\n]+[^.]$/);
        read += 1;
      }
    }
    expect(read).toBeGreaterThan(80);
  });

  test('whose fields are of another shape is refused with the field, whatever the shape', () => {
    fc.assert(
      fc.property(fc.constantFrom(...NAMES), fc.json(), (name, text) => {
        try {
          parseEvent({ ...RUNNER, GITHUB_EVENT_NAME: name }, text);
        } catch (error) {
          expect(error).toBeInstanceOf(CouldNotCheck);
        }
      }),
    );
  });

  test.each([
    [undefined, /event\.json: the event payload is missing/],
    ['{', /event\.json: the event payload is not JSON/],
    ['{"pull_request":{"number":7,"head":{"sha":"--upload-pack=x"}}}', /pull_request\.head\.sha: must be a full SHA/],
  ])('with a payload of %j is refused with file and reason', (text, expected) => {
    expect(() => parseEvent(RUNNER, text)).toThrow(expected);
  });

  test('outside of a runner every missing variable is named at once', () => {
    expect(() => parseEvent({}, undefined)).toThrow(/GITHUB_EVENT_NAME.*GITHUB_REPOSITORY.*Use the `evalgap` command/s);
  });
});

describe('an issue that was opened', () => {
  const parsed = (name: string, payload: object) =>
    parseEvent({ ...RUNNER, GITHUB_EVENT_NAME: name }, JSON.stringify(payload));

  test('is what a form may have filed, by whom, and who brought it here', () => {
    const { name, payload } = issuesEvent({ number: 9, author: 'customer', body: '### Input', labels: ['bug'] });
    const customer = { login: 'customer', bot: false };
    const issue = { number: 9, body: '### Input', labels: ['bug'], author: customer, sender: customer };
    expect(parsed(name, payload)).toMatchObject({ kind: 'issue-opened', issue });
    const moved = { ...payload, sender: { login: 'helper[bot]', type: 'Bot' } };
    expect(parsed(name, moved)).toMatchObject({
      issue: { author: customer, sender: { login: 'helper[bot]', bot: true } },
    });
    const gone = { ...payload, issue: { number: 9, user: null, body: null } };
    expect(parsed(name, gone)).toMatchObject({ issue: { body: '', labels: [], author: { login: '', bot: false } } });
  });

  test('is the only thing about issues that anything is done for', () => {
    const { name, payload } = issuesEvent({ number: 9, action: 'labeled' });
    expect(parsed(name, payload)).toMatchObject({ kind: 'ignored' });
  });
});

describe('inputs', () => {
  test('have the defaults of action.yml, and lists by comma or line', () => {
    expect(readInputs({ 'INPUT_GITHUB-TOKEN': 't', 'INPUT_FAIL-ON': 'step/regressed, pin\nset' })).toEqual({
      config: 'evalgap.yml',
      suites: [],
      token: 't',
      job: 'auto',
      failOn: ['step/regressed', 'pin', 'set'],
      comment: 'auto',
      status: 'auto',
      botLogin: 'github-actions[bot]',
      artifact: '',
      artifactName: 'evalgap-report',
      workflow: '.github/workflows/evalgap.yml',
      forkWorkflow: 'fork-run.yml',
      pushToken: '',
      fresh: false,
      leg: '',
    });
  });

  test('take from a matrix what tells its legs apart, and not what chooses the suite', () => {
    const leg = (matrix: unknown) =>
      readInputs({
        'INPUT_GITHUB-TOKEN': 't',
        INPUT_SUITES: 'support',
        INPUT_MATRIX: typeof matrix === 'string' ? matrix : JSON.stringify(matrix),
      }).leg;
    expect(leg(null)).toBe('');
    expect(leg({ suite: 'support' })).toBe('');
    expect(leg({ suite: 'support', model: 'small', temperature: 0 })).toBe('model: small, temperature: 0');
    expect(leg({ os: { deep: 1 }, note: 'a\n\u202Eb' })).toBe('note: a\\n\\u{202E}b');
    const long = ['b', 'c'].map((end) => leg({ note: `${'a'.repeat(500)}${end}` }));
    expect(long[0]).toHaveLength(59);
    expect(long[0]).not.toBe(long[1]);
    expect(leg('not JSON')).toBe('');
  });

  test('take shards for parts of one leg, whatever else their matrix has', () => {
    const inputs = (more: Readonly<Record<string, string>>) => readInputs({ 'INPUT_GITHUB-TOKEN': 't', ...more });
    const one = inputs({ INPUT_SHARD: '3/8', INPUT_MATRIX: '{"shard":3,"model":"small","part":"3/8"}' });
    expect(one).toMatchObject({ shard: { index: 3, of: 8 }, leg: 'model: small' });
    expect(inputs({ INPUT_MATRIX: '{"shard":3}' }).leg).toBe('shard: 3');
    expect(inputs({ INPUT_SHARDS: '8' }).shards).toBe(8);
    for (const shard of ['3', '9/8', '0/8', '1/300'])
      expect(() => inputs({ INPUT_SHARD: shard })).toThrow(/input `shard` is .*expected a shard such as 3\/8/);
    for (const shards of ['0', '2.5', '1e3', 'eight', '257'])
      expect(() => inputs({ INPUT_SHARDS: shards })).toThrow(/input `shards` is/);
  });

  test('that are wrong are named all at once, each with what it may be', () => {
    const wrong = () => readInputs({ INPUT_COMMENT: 'sometimes', INPUT_STATUS: 'no', INPUT_JOB: 'party' });
    expect(wrong).toThrow(/`job` is "party" \(expected auto or measure .*or intake\)/);
    expect(wrong).toThrow(/`comment` is "sometimes" \(expected auto or never\)/);
    expect(wrong).toThrow(/`status` is "no"/);
    expect(wrong).toThrow(/`github-token` is empty/);
  });
});

describe('text for the log', () => {
  test('holds no workflow command, whatever it says', () => {
    const line = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        '::add-mask::x',
        ' \t::error::x',
        'a\r::stop-commands::x',
        'a ##[add-mask]x',
        '\u00a0::set-env name=x::y',
        '####[[group]',
      ),
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const text = inert(lines.join('\n'));
        expect(text).not.toContain('##[');
        for (const part of text.split(/[\r\n]/)) expect(part.trim().startsWith('::')).toBe(false);
      }),
    );
  });
});
