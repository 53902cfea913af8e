import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import {
  issueCommentEvent,
  issuesEvent,
  mergeGroupEvent,
  pullRequestPayloadEvent,
  workflowRunEvent,
} from '../fake-github/events.ts';
import { filledIn, holds } from './conditions.ts';
import { everyWorkflow, readProject } from './workflow-files.ts';

const HEAD = 'a'.repeat(40);
const BASE = 'b'.repeat(40);

describe('a workflow that checks pull requests', () => {
  const CHECKING = /^(?:docs\/workflows\/pull-request.*|\.github\/workflows\/dogfood\.yml)$/;
  const checking = everyWorkflow().filter(({ where }) => CHECKING.test(where));
  const of = (action: string, changes?: object): object => {
    const { payload } = pullRequestPayloadEvent({ head: HEAD, base: BASE, action });
    return { ...payload, ...(changes === undefined ? {} : { changes }) };
  };
  const anotherBase = of('edited', { base: { ref: { from: 'main' }, sha: { from: BASE } } });
  const otherWords = [of('edited', { title: { from: 'Wip' } }), of('edited', { body: { from: '' } }), of('edited', {})];
  const github = (event: object, run = 42) => ({ github: { event, sha: HEAD, run_id: run } });

  test('is found in the folder to copy from and in our own', () => {
    expect(checking).toHaveLength(3);
  });

  describe.each(checking.map(({ where, text }) => [where, parse(text) as Workflow] as const))('%s', (_, workflow) => {
    const jobs = Object.entries(workflow.jobs);
    const [[, first] = []] = jobs;

    test('is started by what changes the head or the base, and by an edit, which may have changed the base', () => {
      expect(workflow.on.pull_request?.types).toEqual(['opened', 'synchronize', 'reopened', 'edited']);
    });

    test('runs for all of these but an edit that left the base as it was', () => {
      for (const action of ['opened', 'synchronize', 'reopened'])
        expect(holds(first!.if!, github(of(action)))).toBe(true);
      expect(holds(first!.if!, github(anotherBase))).toBe(true);
      for (const event of otherWords) expect(holds(first!.if!, github(event))).toBe(false);
      expect(holds(first!.if!, github(mergeGroupEvent({ head: HEAD, base: BASE }).payload))).toBe(true);
    });

    test('no edit of words takes the place of a measurement in its group, nor of a report that waits', () => {
      const groups = [workflow.concurrency, ...jobs.map(([, { concurrency }]) => concurrency)].flatMap((one) =>
        one === undefined ? [] : [one.group],
      );
      expect(groups.length).toBeGreaterThan(0);
      for (const group of groups) {
        const pushed = filledIn(group, github(of('synchronize'), 1));
        expect(pushed).toMatch(/^[a-z-]+-7$/);
        expect(filledIn(group, github(anotherBase, 2))).toBe(pushed);
        for (const event of otherWords) expect(filledIn(group, github(event, 3))).toMatch(/-3$/);
      }
    });
  });
});

describe('the workflow that comments starts a runner', () => {
  const condition = conditionOf('comment.yml', 'comment');
  const starts = (given: Partial<Parameters<typeof workflowRunEvent>[0]>, actor?: string): boolean => {
    const { payload } = workflowRunEvent({ head: HEAD, ...given });
    const run = payload.workflow_run as object;
    const event = actor === undefined ? payload : { ...payload, workflow_run: { ...run, actor: { login: actor } } };
    return holds(condition, { github: { repository: 'acme/shop', event } });
  };

  test('for the run of a fork, whether its check found something or not', () => {
    expect([starts({ fork: true }), starts({ fork: true, conclusion: 'failure' })]).toEqual([true, true]);
  });

  test('for a fork that is gone by now: the job says so', () => {
    expect(starts({ fork: null })).toBe(true);
  });

  test('for a run of Dependabot, whose branch lies here', () => {
    expect(starts({ branch: 'dependabot/npm_and_yarn/zod' }, 'dependabot[bot]')).toBe(true);
  });

  test('for a run on a branch of Dependabot that somebody else has pushed to', () => {
    expect(starts({ branch: 'dependabot/npm_and_yarn/zod' }, 'octocat')).toBe(true);
    expect(starts({ branch: 'not-dependabot/zod' }, 'octocat')).toBe(false);
  });

  test('for no run of our own branches, which has commented itself', () => {
    expect(starts({})).toBe(false);
  });

  test.each(['cancelled', 'skipped', 'action_required', 'timed_out', 'stale', null])(
    'for no run that ended as %s',
    (conclusion) => {
      expect(starts({ fork: true, conclusion })).toBe(false);
    },
  );

  test.each(['push', 'merge_group', 'workflow_dispatch', 'pull_request_target'])('for no run on %s', (event) => {
    expect(starts({ fork: true, event })).toBe(false);
  });
});

describe('the workflow that takes commands starts a runner', () => {
  const starts = (given: Parameters<typeof issueCommentEvent>[0]): boolean =>
    holds(conditionOf('commands.yml', 'command'), { github: { event: issueCommentEvent(given).payload } });

  test.each([`/evalgap run ${HEAD}`, '/evalgap pin', '/evalgap help\n\nthank you', '/evalgap nonsense'])(
    'for %j',
    (body) => {
      expect(starts({ body })).toBe(true);
    },
  );

  test.each([
    'looks good to me',
    '',
    'please /evalgap run',
    ' /evalgap help',
    '> /evalgap help',
    '/evalgapped help',
    '/evalgap',
    '`/evalgap help`',
  ])('not for %j', (body) => {
    expect(starts({ body })).toBe(false);
  });

  test('for nothing a bot says', () => {
    expect(starts({ body: '/evalgap help', author: 'renovate[bot]' })).toBe(false);
  });

  test.each([
    ['with the command that pushes and with an App', '/evalgap pin', 'Iv1', 'MEMBER', true],
    ['for the owner', '/evalgap pin', 'Iv1', 'OWNER', true],
    ['for a collaborator', '/evalgap pin', 'Iv1', 'COLLABORATOR', true],
    ['not for a stranger', '/evalgap pin', 'Iv1', 'NONE', false],
    ['not for somebody who once had a change merged', '/evalgap pin', 'Iv1', 'CONTRIBUTOR', false],
    ['not with another command', '/evalgap help', 'Iv1', 'MEMBER', false],
    ['not without an App', '/evalgap pin', '', 'MEMBER', false],
  ])('and makes the token of an App %s', (_, body, client, association, made) => {
    const { steps } = jobOf('commands.yml', 'command');
    const condition = steps.find(({ id }) => id === 'app')!.if!;
    const { payload } = issueCommentEvent({ body });
    const comment = { ...(payload.comment as object), author_association: association };
    const contexts = {
      github: { event: { ...payload, comment } },
      vars: { EVALGAP_APP_CLIENT_ID: client },
    };
    expect(holds(condition, contexts)).toBe(made);
  });
});

describe('the workflow that takes failures in starts a runner', () => {
  const starts = (given: Omit<Parameters<typeof issuesEvent>[0], 'number'>): boolean =>
    holds(conditionOf('intake.yml', 'intake'), { github: { event: issuesEvent({ number: 12, ...given }).payload } });

  test('for what a form files', () => {
    expect(starts({ body: '### What the agent was asked\n\nhello' })).toBe(true);
  });

  test.each([
    ['an issue like any other', { body: 'It does not work' }],
    ['one without a text', { body: '' }],
    ['one of a bot', { body: '### Dependencies', author: 'renovate[bot]' }],
  ])('not for %s', (_, given) => {
    expect(starts(given)).toBe(false);
  });
});

describe('the weekly review', () => {
  test('is made whatever became of the drafts, but where the whole workflow was cancelled', () => {
    const condition = conditionOf('weekly.yml', 'weekly');
    for (const result of ['success', 'failure']) expect(holds(condition, { needs: { draft: { result } } })).toBe(true);
    expect(holds(condition, { needs: { draft: { result: 'cancelled' } } }, { cancelled: true })).toBe(false);
  });
});

describe('the job that reports', () => {
  const condition = conditionOf('pull-request-split.yml', 'report');
  const measured = (measure: object) => ({ needs: { measure } });

  test('runs after a measurement, and after one that left nothing, to say so', () => {
    expect(holds(condition, measured({ result: 'success', outputs: { 'artifact-name': 'evalgap-runs' } }))).toBe(true);
    expect(holds(condition, measured({ result: 'failure', outputs: { 'artifact-name': 'evalgap-runs' } }))).toBe(true);
    expect(holds(condition, measured({ result: 'failure', outputs: {} }))).toBe(true);
  });

  test('leaves a fork to the workflow that comments', () => {
    expect(holds(condition, measured({ result: 'success', outputs: { 'artifact-name': 'evalgap-report' } }))).toBe(
      false,
    );
  });

  test('does not run where nothing was to be measured', () => {
    for (const job of [condition, jobsOf('../../.github/workflows/dogfood.yml').report!.if!])
      expect(holds(job, measured({ result: 'skipped', outputs: {} }))).toBe(false);
  });

  test('does not run when the whole workflow was cancelled', () => {
    expect(holds(condition, measured({ result: 'cancelled', outputs: {} }), { cancelled: true })).toBe(false);
  });
});

describe('the job that reports on shards', () => {
  const condition = conditionOf('sharded.yml', 'report');

  test('runs whatever became of them, but where there was nothing to measure or the workflow was cancelled', () => {
    for (const result of ['success', 'failure', 'cancelled'])
      expect(holds(condition, { needs: { measure: { result } } })).toBe(true);
    expect(holds(condition, { needs: { measure: { result: 'skipped' } } })).toBe(false);
    expect(holds(condition, { needs: { measure: { result: 'failure' } } }, { cancelled: true })).toBe(false);
  });
});

describe('an upload', () => {
  const uploads = ['pull-request.yml', 'pull-request-split.yml', 'sharded.yml', 'fork-run.yml', 'record.yml'].flatMap(
    (file) =>
      Object.values(jobsOf(file))
        .flatMap(({ steps }) => steps)
        .filter(({ uses = '' }) => uses.startsWith('actions/upload-artifact@'))
        .map((step) => [file, step.if!] as const),
  );

  test.each(uploads)(
    'in %s is made of what was left, also by a step that failed, and of nothing else: %s',
    (_, condition) => {
      const [, id = ''] = /steps\.(\w+)\./.exec(condition) ?? [];
      const left = (path: string) => ({ steps: { [id]: { outputs: path === '' ? {} : { 'artifact-path': path } } } });
      expect(holds(condition, left('/tmp/evalgap-runs'))).toBe(true);
      expect(holds(condition, left(''))).toBe(false);
      expect(holds(condition, left('/tmp/evalgap-runs'), { cancelled: true })).toBe(false);
    },
  );
});

interface Workflow {
  readonly on: { readonly pull_request?: { readonly types?: readonly string[] } };
  readonly concurrency?: Concurrency;
  readonly jobs: Readonly<Record<string, Job>>;
}

interface Concurrency {
  readonly group: string;
}

interface Job {
  readonly if?: string;
  readonly concurrency?: Concurrency;
  readonly steps: readonly { readonly id?: string; readonly uses?: string; readonly if?: string }[];
}

function jobsOf(file: string): Readonly<Record<string, Job>> {
  return parse(readProject(`docs/workflows/${file}`)).jobs;
}

function jobOf(file: string, job: string): Job {
  return jobsOf(file)[job]!;
}

function conditionOf(file: string, job: string): string {
  return jobOf(file, job).if!;
}
