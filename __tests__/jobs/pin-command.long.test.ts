import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readRunFile } from '../../src/run/read-run-file.ts';
import { aCommit, filesAt } from '../fake-github/git-commits.ts';
import { type FakeGitHub, startFakeGitHub } from '../fake-github/server.ts';
import { zipOf } from '../github/zips.ts';
import { aFolder, type FileMap, type TestRepository } from '../repository.ts';
import { type Commented, grantCommandTokens, reactions, replies, say, serve } from './commenting.ts';
import { aPullRequest, CASES, PROMPT } from './project.ts';

const OLD = '0'.repeat(12);
const CONFIG = `# what the agent is held to
suites:
  support:
    prompts:
      triage: { path: prompts/triage.md, pin: "1@sha256:${OLD}" }   # reviewed by hand
      guard: prompts/guard.md
    cases: [evals/*.jsonl]
    agent: { command: [node, agent.mjs] }
    steps: { decide: equals, reply: contains }
`;
const GUARD = 'Never tell the time.\n';
/** Covers the prompt \`guard\` alone; every other case covers both. */
const GUARD_CASE = `${JSON.stringify({ id: 'guard-0', input: 'what time is it', expect: { decide: 'answer' }, covers: ['guard'] })}\n`;
const BASE: FileMap = { 'evalgap.yml': CONFIG, 'prompts/guard.md': GUARD, 'evals/guard.jsonl': GUARD_CASE };
const CHANGE: FileMap = {
  'prompts/triage.md': PROMPT.replace('version: 1', 'version: 2').replace('broken', 'cracked'),
};
const ALL = 19;

let github: FakeGitHub;
let repository: TestRepository;
let serverUrl: string;
let head: string;

beforeEach(async () => {
  github = await startFakeGitHub();
  grantCommandTokens(github);
});

afterEach(async () => {
  repository.remove();
  await github.stop();
  expect(github.contract.violations).toEqual([]);
});

function open(change = CHANGE, { base = BASE, more = {} }: { base?: FileMap; more?: object } = {}): void {
  repository = aPullRequest(change, base);
  serverUrl = serve(github, repository);
  head = repository.git('rev-parse', 'topic');
  github.state.pullRequests.set(7, {
    number: 7,
    head: { sha: head, ref: 'topic' },
    base: { sha: repository.git('rev-parse', 'main'), ref: 'main' },
    ...more,
  });
}

const pin = (more: Partial<Commented> = {}) => say(github, { body: '/evalgap pin', serverUrl, ...more });
const pushing = { inputs: { 'INPUT_PUSH-TOKEN': 'app-token' } };

/** What the job that measures left of this head: a trial of each of these cases. */
function measured(
  cases: readonly string[],
  { prompts = promptsNow(), trial = {}, revision = head, name = 'support/head.jsonl' } = {},
) {
  github.state.runs.push({
    id: 31,
    path: '.github/workflows/evalgap.yml',
    event: 'pull_request',
    status: 'completed',
    conclusion: 'success',
    headSha: head,
    headBranch: 'topic',
    attempt: 1,
  });
  const lines = [
    {
      evalgap: 'run',
      version: 1,
      suite: 'support',
      revision,
      prompts,
      steps: ['decide', 'reply'],
      scorers: 's',
      startedAt: '2026-11-23T00:00:00Z',
    },
    ...cases.map((id) => ({ case: id, digest: digests().get(id), trial: 1, status: 'completed', steps: [], ...trial })),
  ];
  const content = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
  github.state.artifacts.push({
    id: 41,
    name: 'evalgap-runs',
    run: 31,
    zip: zipOf([
      { name: 'measured.json', content: '{}' },
      { name, content },
    ]),
  });
}

let known: { readonly digests: ReadonlyMap<string, string>; readonly prompts: Readonly<Record<string, string>> };
const digests = () => known.digests;
const promptsNow = () => known.prompts;

/** Digests as Evalgap itself writes them, from a run of the head in a clone of its own. */
beforeEach(async () => {
  if (known !== undefined) return;
  const clone = aPullRequest(CHANGE, BASE);
  const { run } = await import('../../src/jobs/run.ts');
  const { processWorld } = await import('../../src/system/world.ts');
  const world = { ...processWorld({ quiet: true }), directory: clone.root, print() {} };
  await run(world, {
    config: 'evalgap.yml',
    suite: [],
    format: 'json',
    quiet: true,
    output: 'run.jsonl',
    fresh: true,
  } as never);
  const lines = readFileSync(join(clone.root, 'run.jsonl'), 'utf8').trim().split('\n');
  async function* all() {
    yield* lines;
  }
  const { header, trials } = await readRunFile(all(), 'run.jsonl');
  const found = new Map<string, string>();
  for await (const { case: id, digest } of trials) found.set(id, digest);
  known = { digests: found, prompts: Object.fromEntries(header.prompts) };
  clone.remove();
}, 60_000);

const everyCase = () => [...digests().keys()];

/** The patch as a reader would copy it, applied by git. */
function applied(reply: string): string {
  const patch = /```text\n([\s\S]*?)\n```/.exec(reply)?.[1] ?? '';
  writeFileSync(join(repository.root, 'pins.patch'), `${patch}\n`);
  repository.git('apply', 'pins.patch');
  return readFileSync(join(repository.root, 'evalgap.yml'), 'utf8');
}

describe('/evalgap pin without a run on record', () => {
  test('offers a patch that applies, and says of every covering case that it was not re-run', async () => {
    open();
    const outcome = await pin();
    const [reply = ''] = replies(github);
    expect(reply).toContain(
      `### Evalgap · 2 pins would change; not re-run at \`${head.slice(0, 7)}\`: ${ALL} of ${ALL} covering cases`,
    );
    expect(reply).toContain(`No run of this head is on record: **none of the ${ALL} covering cases was re-run**.`);
    expect(reply).toMatch(
      /`support` `triage`: `1@sha256:0{12}` → `2@sha256:[0-9a-f]{12}`\. 18 cases cover it: 0 were re-run, \*\*18 were not\*\*/,
    );
    expect(reply).toMatch(
      /`support` `guard`: no pin → `sha256:[0-9a-f]{12}`\. 19 cases cover it: 0 were re-run, \*\*19 were not\*\*/,
    );
    expect(reply).toContain('what the token of a workflow pushes starts no workflow');
    const rewritten = applied(reply);
    expect(rewritten).toMatch(
      /^ {6}triage: \{ path: prompts\/triage\.md, pin: "2@sha256:[0-9a-f]{12}" \} {3}# reviewed by hand$/m,
    );
    expect(rewritten).toContain('# what the agent is held to');
    expect([outcome.exitCode, reactions(github)]).toEqual([0, ['+1']]);
    expect(github.state.branches.get('topic')).toBe(head);
  });

  test('is not pushed for want of evidence, even where a token would let it', async () => {
    open();
    await pin(pushing);
    expect(replies(github)[0]).toContain('Not pushed: there is a pin here for which no covering case was re-run');
    expect(replies(github)[0]).toContain('diff --git a/evalgap.yml b/evalgap.yml');
    expect(github.state.branches.get('topic')).toBe(head);
  });

  test('executes nothing of the head, leaves nothing behind, and needs no checkout', async () => {
    const trace = join(aFolder(), 'was-run');
    open({
      ...CHANGE,
      'agent.mjs': `import { writeFileSync } from 'node:fs';\nwriteFileSync(${JSON.stringify(trace)}, 'x');\n`,
      '.gitattributes': '* filter=evil diff=evil\n*.yml -diff\n',
    });
    const before = readdirSync(tmpdir()).filter((name) => /^evalgap-clone-/.test(name));
    await pin();
    expect(replies(github)[0]).toContain('diff --git');
    expect(existsSync(trace)).toBe(false);
    const left = readdirSync(tmpdir()).filter((name) => /^evalgap-clone-/.test(name) && !before.includes(name));
    expect(left.filter((name) => name.startsWith('evalgap-clone-') || name.startsWith('evalgap-index-'))).toEqual([]);
  });

  test('a checkout is used where there is one, and stays as it is', async () => {
    open();
    const directory = aFolder();
    execFileSync('git', ['clone', '--quiet', '--depth=1', '--branch=main', `${serverUrl}/acme/shop.git`, '.'], {
      cwd: directory,
    });
    await pin({ directory });
    expect(replies(github)[0]).toContain('2 pins would change');
    expect(execFileSync('git', ['status', '--porcelain'], { cwd: directory, encoding: 'utf8' })).toBe('');
    expect(
      execFileSync('git', ['worktree', 'list'], { cwd: directory, encoding: 'utf8' }).trim().split('\n'),
    ).toHaveLength(1);
  });

  test('a fork is answered with a patch', async () => {
    open(CHANGE, { more: {} });
    const pull = github.state.pullRequests.get(7)!;
    github.state.pullRequests.set(7, { ...pull, head: { ...pull.head, repo: { id: 99, owner: 'stranger' } } });
    await pin(pushing);
    expect(replies(github)[0]).toContain('Not pushed: the branch lies in a fork');
    expect(github.state.branches.get('topic')).toBe(head);
  });

  test('pins that name their prompts need nothing', async () => {
    const { triage = '', guard = '' } = promptsNow();
    const config = CONFIG.replace(`1@sha256:${OLD}`, triage).replace(
      'guard: prompts/guard.md',
      `guard: { path: prompts/guard.md, pin: "${guard}" }`,
    );
    open({ ...CHANGE, 'evalgap.yml': config });
    const { requests } = await pin();
    expect(replies(github)[0]).toContain('Every pin names its prompt as it is at');
    expect(requests.filter((request) => request.includes('/actions/'))).toEqual([]);
  });
});

describe('/evalgap pin with a run on record', () => {
  test('says which covering cases were and were not re-run', async () => {
    open();
    measured(everyCase().filter((id) => id.startsWith('refund-') || id === 'guard-0'));
    await pin();
    const [reply = ''] = replies(github);
    expect(reply).toContain(`: 12 of ${ALL} covering cases`);
    expect(reply).toContain('18 cases cover it: 6 were re-run (`refund-0`, ');
    expect(reply).toMatch(/\*\*12 were not\*\* \(`replace-0`, /);
    expect(reply).toContain('By [the newest run of this head](https://github.com/acme/shop/actions/runs/31).');
  });

  test.each([
    ['failed trials', { trial: { status: 'errored' } }],
    ['trials of other versions of the cases', { trial: { digest: 'sha256:other' } }],
    [
      'trials of another prompt',
      { prompts: { triage: `2@sha256:${'1'.repeat(64)}`, guard: `sha256:${'2'.repeat(64)}` } },
    ],
    ['trials that were sent something else', { trial: { receipts: { triage: 'another', guard: 'another' } } }],
    ['a run file of no suite of ours', { name: 'other/head.jsonl' }],
  ])('%s are no evidence, and nothing is pushed', async (_, given) => {
    open();
    measured(everyCase(), given);
    await pin(pushing);
    expect(replies(github)[0]).toContain(`: ${ALL} of ${ALL} covering cases`);
    expect(github.state.branches.get('topic')).toBe(head);
  });

  test('a run file of another commit is not believed, and that is said', async () => {
    open();
    measured(everyCase(), { revision: 'f'.repeat(40) });
    await pin(pushing);
    expect(replies(github)[0]).toMatch(
      /cannot be read, so that for all that is known \*\*none of the 19 covering cases was re-run\*\*/,
    );
    expect(replies(github)[0]).toContain('this run file is of another suite or another commit');
    expect(github.state.branches.get('topic')).toBe(head);
  });

  test('an archive that is none is told, and counts for nothing', async () => {
    open();
    measured(everyCase());
    Object.assign(github.state.artifacts[0]!, { zip: Buffer.from('no zip') });
    const outcome = await pin(pushing);
    expect(replies(github)[0]).toContain('the archive cannot be read');
    expect([outcome.exitCode, github.state.branches.get('topic')]).toEqual([0, head]);
  });

  test('with the token of an App the pins are committed onto the head that was looked at', async () => {
    open();
    measured(everyCase().slice(0, 10));
    const outcome = await pin(pushing);
    const tip = github.state.branches.get('topic') ?? '';
    const [reply = ''] = replies(github);
    expect(tip).not.toBe(head);
    expect(reply).toContain('2 pins changed; not re-run at');
    expect(reply).toContain(`Pushed as [\`${tip.slice(0, 7)}\`](https://github.com/acme/shop/commit/${tip})`);
    expect(filesAt(github.state, tip)['evalgap.yml']).toBe(applied(reply));
    expect([outcome.exitCode, reactions(github)]).toEqual([0, ['rocket']]);
    expect(outcome.requests.length).toBeLessThanOrEqual(12);
    const message = String(github.state.objects.get(tip)?.body).split('\n\n').slice(1).join('\n\n');
    expect(message).toMatch(
      /^Pin 2 prompts\n\nsupport triage: 2@sha256:[0-9a-f]{12}; \d+ of 18 covering cases re-run at [0-9a-f]{7}\n/,
    );
  });

  test('a prompt none of whose cases was re-run keeps all of them from being pushed', async () => {
    open();
    measured(['guard-0']);
    await pin(pushing);
    expect(replies(github)[0]).toContain('Not pushed: there is a pin here for which no covering case was re-run');
    expect(github.state.branches.get('topic')).toBe(head);
  });

  test('a branch that moved meanwhile is left alone', async () => {
    open();
    measured(everyCase());
    const moved = aCommit(github.state, { x: 'y' }, { parents: [head], branch: 'topic' });
    const outcome = await pin(pushing);
    expect(replies(github)[0]).toContain('Not pushed: the branch has moved on meanwhile');
    expect([outcome.exitCode, reactions(github), github.state.branches.get('topic')]).toEqual([0, ['confused'], moved]);
  });

  test('a token that may not push is told so, and the patch is there', async () => {
    open();
    measured(everyCase());
    github.state.tokens.set('app-token', { login: 'evalgap-app[bot]', permissions: { contents: 'read' } });
    const outcome = await pin(pushing);
    expect(replies(github)[0]).toContain('Not pushed: the app of `push-token` lacks `contents: write` here.');
    expect(replies(github)[0]).toContain('diff --git');
    expect(outcome.exitCode).toBe(2);
  });

  test('pins do not go to the default branch, nor to a closed pull request', async () => {
    open();
    measured(everyCase());
    const pull = github.state.pullRequests.get(7)!;
    github.state.pullRequests.set(7, { ...pull, head: { ...pull.head, ref: 'main' } });
    await pin(pushing);
    expect(replies(github)[0]).toContain('Not pushed: the head is the default branch');
    github.state.pullRequests.set(7, { ...pull, state: 'closed' });
    await pin(pushing);
    expect(replies(github)[0]).toContain('Not pushed: this pull request is closed.');
    expect(github.state.branches.get('topic')).toBe(head);
  });
});

describe('a head that cannot be read', () => {
  test.each<[string, FileMap, RegExp]>([
    ['without a config', { 'evalgap.yml': null }, /`evalgap\.yml`: the head of this pull request has no config here/],
    ['whose config is a link', { 'evalgap.yml': { link: '/etc/passwd' } }, /has no config here/],
    ['whose config is broken', { 'evalgap.yml': 'suites: [\n' }, /`evalgap\.yml:/],
    ['whose cases are broken', { 'evals/cases.jsonl': '{"id":\n' }, /`evals\/cases\.jsonl:1/],
    ['whose prompt leads out', { 'prompts/guard.md': { link: '/etc/passwd' } }, /1 pin would change/],
  ])('%s: the reply says why', async (_, change, said) => {
    open({ ...CHANGE, ...change });
    await pin();
    expect(replies(github)[0]).toMatch(said);
    expect(replies(github)[0]).not.toContain('root:');
  });

  test('a file that is not UTF-8 is not rewritten', async () => {
    open();
    const config = Buffer.concat([Buffer.from(CONFIG), Buffer.from('# caf\xe9\n', 'latin1')]);
    writeFileSync(join(repository.root, 'evalgap.yml'), config);
    repository.git('commit', '--quiet', '--all', '--message', 'latin');
    serverUrl = serve(github, repository);
    head = repository.git('rev-parse', 'topic');
    const pull = github.state.pullRequests.get(7)!;
    github.state.pullRequests.set(7, { ...pull, head: { sha: head, ref: 'topic' } });
    await pin(pushing);
    expect(replies(github)[0]).toContain('its pins cannot be rewritten with all else left as it is');
  });

  test('a file with carriage returns keeps them, and is pushed whole where a comment could not carry it', async () => {
    const config = CONFIG.replaceAll('\n', '\r\n');
    open({ ...CHANGE, 'evalgap.yml': config });
    measured(everyCase());
    await pin(pushing);
    expect(replies(github)[0]).toContain('holds characters that a comment does not carry');
    const pushed = filesAt(github.state, 'topic')['evalgap.yml'] ?? '';
    expect(pushed.split('\r\n')).toHaveLength(config.split('\r\n').length);
    expect(pushed).toContain('\r\n');
    expect(pushed.replaceAll('\r\n', '')).not.toContain('\n');
  });

  test('a head that git cannot fetch is told', async () => {
    open();
    await pin({ serverUrl: 'file:///nowhere' });
    expect(replies(github)[0]).toContain('does not hold commit');
    expect(reactions(github)).toEqual(['confused']);
  });
});

test('the cases that the tests count on are there', () => {
  expect(CASES.trim().split('\n')).toHaveLength(ALL - 1);
  expect(everyCase()).toHaveLength(ALL);
  repository = aPullRequest({});
});
