import { basename } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { brokenRules, type Exceptions, eventsOf, type Workflow } from './house-rules.ts';
import { everyWorkflow, readProject, workflowsIn, workflowsToPaste } from './workflow-files.ts';

describe('every workflow keeps the house rules', () => {
  test.each(everyWorkflow().map(({ where, text }) => [where, text]))('%s', (where, text) => {
    expect(brokenRules(text, exceptionsOf(where))).toEqual([]);
  });

  test('those to paste use the released action, ours the one of the commit', () => {
    for (const { where, text } of workflowsToPaste()) expect([where, text]).toEqual([where, not(/uses: \.\//)]);
    for (const { where, text } of workflowsIn('.github/workflows'))
      expect([where, text]).toEqual([where, not(/evalgap\/evalgap@/)]);
  });
});

describe('a broken house rule is caught', () => {
  const split = readProject('docs/workflows/pull-request-split.yml');

  test.each([
    ['no permissions on top', /^permissions: \{\}.*$/m, 'env: {}', 'workflow: no `permissions: {}` on top'],
    [
      'more than none on top',
      /^permissions: \{\}/m,
      'permissions: { contents: read }',
      'workflow: no `permissions: {}`',
    ],
    [
      'no permissions in a job',
      /^ {4}permissions:\n(?: {6}[a-z-]+: read.*\n)+/m,
      '',
      'measure: no permissions of its own',
    ],
    ['a grant without a reason', /statuses: write.*/, 'statuses: write', 'workflow: no reason for statuses'],
    ['a job without an end', / {4}timeout-minutes: 10\n/, '', 'report: no timeout-minutes'],
    ['an action by tag', /actions\/checkout@.*/, 'actions/checkout@v7', 'workflow: actions/checkout@v7 is not pinned'],
    ['a pin under a wrong version', /# v7\.0\.1/, '# v7.0.0', 'is not pinned to a commit that was looked at'],
    ['the event that hands secrets to forks', /^ {2}pull_request:/m, '  pull_request_target:', 'pull_request_target'],
    [
      'a token left in .git',
      / +persist-credentials: false.*\n/,
      '',
      'measure: a checkout that leaves the token in .git',
    ],
    [
      'the key beside the token',
      /job: report/,
      `job: report # \n        env:\n          K: \${{ secrets.K }}`,
      'report: a secret',
    ],
    ['a report cut short', /cancel-in-progress: false/, 'cancel-in-progress: true', 'report: may be cancelled'],
    [
      'a title in a script',
      /- uses: actions\/download-artifact/,
      `- run: echo "\${{ github.event.pull_request.title }}"\n      - uses: actions/download-artifact`,
      'report: an expression in a script',
    ],
    [
      'an install beside the token',
      /- uses: actions\/download-artifact/,
      '- run: npm ci\n      - uses: actions/download-artifact',
      'report: code of the repository beside a token that writes',
    ],
    [
      'an output the action lacks',
      /outputs\.artifact-path \}\}/,
      'outputs.folder }}',
      'the action has no output folder',
    ],
  ])('%s', (_, find, plant, what) => {
    const planted = split.replace(find, plant);
    expect(planted).not.toBe(split);
    expect(brokenRules(planted).join('\n')).toContain(what);
  });
});

describe('the files in docs/workflows fit each other', () => {
  const files = workflowsIn('docs/workflows').map(({ where, text }) => ({
    file: basename(where),
    text,
    workflow: parse(text) as Workflow,
    savedAs: /^# Save as (\.github\/workflows\/[a-z-]+\.yml)/.exec(text)?.[1],
  }));
  const of = (file: string) => files.find((one) => one.file === file)!;
  const inputsOf = (text: string) =>
    new Map([...text.matchAll(/^ +([a-z-]+): ([^\s#]+)/gm)].map(([, key = '', value = '']) => [key, value] as const));
  const { inputs } = parse(readProject('action.yml')) as { inputs: Record<string, { default?: string }> };

  test('each says where to save it, and the forms of the same workflow take the same place', () => {
    expect(files.map(({ file, savedAs }) => [file, savedAs])).toEqual([
      ['commands.yml', '.github/workflows/evalgap-commands.yml'],
      ['comment.yml', '.github/workflows/evalgap-comment.yml'],
      ['fork-run.yml', '.github/workflows/fork-run.yml'],
      ['intake.yml', '.github/workflows/evalgap-intake.yml'],
      ['pull-request-split.yml', '.github/workflows/evalgap.yml'],
      ['pull-request.yml', '.github/workflows/evalgap.yml'],
      ['record.yml', '.github/workflows/evalgap-record.yml'],
      ['sharded.yml', '.github/workflows/evalgap.yml'],
      ['weekly.yml', '.github/workflows/evalgap-weekly.yml'],
    ]);
  });

  test('the page beside them names each file', () => {
    for (const { file } of files) expect(readProject('docs/workflows/README.md')).toContain(`(${file})`);
  });

  test('the workflow that comments follows the one that checks: by name, by path, and so does the default', () => {
    const { on } = of('comment.yml').workflow as unknown as { on: { workflow_run: { workflows: string[] } } };
    for (const form of ['pull-request.yml', 'pull-request-split.yml', 'sharded.yml']) {
      expect(on.workflow_run.workflows).toEqual([of(form).workflow.name]);
      expect(inputsOf(of('comment.yml').text).get('workflow')).toBe(of(form).savedAs);
      expect(inputs.workflow?.default).toBe(of(form).savedAs);
    }
  });

  test('the command that measures a fork starts the workflow that does, under its default name', () => {
    expect(inputsOf(of('commands.yml').text).get('fork-workflow')).toBe(basename(of('fork-run.yml').savedAs!));
    expect(inputs['fork-workflow']?.default).toBe(basename(of('fork-run.yml').savedAs!));
  });

  test('the report on a fork goes under the name that the workflow that comments looks for', () => {
    expect(of('pull-request-split.yml').text).toContain(`artifact-name != '${inputs['artifact-name']?.default}'`);
  });

  test('a job that measures a pull request may ask which one it is, in a private repository too', () => {
    for (const file of ['pull-request-split.yml', 'fork-run.yml'])
      expect([file, of(file).workflow.jobs.measure?.permissions]).toEqual([
        file,
        expect.objectContaining({ contents: 'read', 'pull-requests': 'read' }),
      ]);
  });

  test('a matrix of shards names one number wherever it has to stand, and no filter that would leave a status waiting', () => {
    const { text, workflow } = of('sharded.yml');
    const jobs = workflow.jobs as Record<string, { strategy?: { 'fail-fast': boolean; matrix: { shard: number[] } } }>;
    const { strategy } = jobs.measure ?? {};
    const number = strategy?.matrix.shard.length;
    expect(strategy?.matrix.shard).toEqual(Array.from({ length: 8 }, (_, at) => at + 1));
    expect(strategy?.['fail-fast']).toBe(false);
    expect(text).toContain(`shard: \${{ matrix.shard }}/${number}\n`);
    expect(inputsOf(text).get('shards')).toBe(String(number));
    expect(text).not.toMatch(/^ +paths(-ignore)?:/m);
  });

  test('those that a stranger can start check nothing out', () => {
    const started = files.filter(({ workflow }) =>
      eventsOf(workflow).some((event) => ['workflow_run', 'issue_comment'].includes(event)),
    );
    expect(started.map(({ file }) => file)).toEqual(['commands.yml', 'comment.yml']);
    for (const { text } of started) expect(text).not.toMatch(/actions\/checkout|\brun:/);
  });

  test('the code of a fork runs in the protected environment alone, and its key is read there alone', () => {
    const { measure, report } = (parse(of('fork-run.yml').text) as { jobs: Record<string, { environment?: string }> })
      .jobs;
    expect([measure?.environment, report?.environment]).toEqual(['evalgap-fork-run', undefined]);
    expect(JSON.stringify(measure)).toContain('secrets.');
    expect(JSON.stringify(report)).not.toContain('secrets.');
  });
});

/** What some workflows are let off, and why. */
function exceptionsOf(where: string): Exceptions {
  const oneJob = /^(README\.md:|docs\/workflows\/pull-request\.yml|examples\/)/;
  if (oneJob.test(where)) return { oneJob: true };
  return { runsOwnCode: where === '.github/workflows/dogfood.yml' };
}

function not(pattern: RegExp): unknown {
  return expect.not.stringMatching(pattern);
}
