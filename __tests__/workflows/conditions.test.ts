import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { issueCommentEvent, workflowRunEvent } from '../fake-github/events.ts';
import { holds } from './conditions.ts';
import { readProject } from './workflow-files.ts';

const HEAD = 'a'.repeat(40);

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
    ['with the command that pushes and with an App', '/evalgap pin', 'Iv1', true],
    ['not with another command', '/evalgap help', 'Iv1', false],
    ['not without an App', '/evalgap pin', '', false],
  ])('and makes the token of an App %s', (_, body, client, made) => {
    const { steps } = jobOf('commands.yml', 'command');
    const condition = steps.find(({ id }) => id === 'app')!.if!;
    const contexts = {
      github: { event: issueCommentEvent({ body }).payload },
      vars: { EVALGAP_APP_CLIENT_ID: client },
    };
    expect(holds(condition, contexts)).toBe(made);
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

  test('does not run when the whole workflow was cancelled', () => {
    expect(holds(condition, measured({ result: 'cancelled', outputs: {} }), { cancelled: true })).toBe(false);
  });
});

describe('an upload', () => {
  const uploads = ['pull-request.yml', 'pull-request-split.yml', 'fork-run.yml', 'record.yml'].flatMap((file) =>
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

interface Job {
  readonly if?: string;
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
