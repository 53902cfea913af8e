import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { applyPolicy } from '../../src/config/policy.ts';
import { caseReader, indexCases } from '../../src/gather/case-set.ts';
import type { Checkout } from '../../src/gather/checkouts.ts';
import { readConfigIn } from '../../src/gather/project.ts';
import { openSide } from '../../src/gather/suite-side.ts';
import type { Affected } from '../../src/measure/affected/affected.ts';
import { affectedBy } from '../../src/measure/affected/answer-facts.ts';
import { expectedHeader, findFormer, knownSide } from '../../src/measure/known-side.ts';
import type { SuiteMeasurement } from '../../src/measure/measurer.ts';
import { makeRedactor } from '../../src/run/redact.ts';
import { headerLine, trialLine } from '../../src/run/write-run-file.ts';
import { linesOf } from '../../src/values/lines.ts';
import { aTrial } from '../builders.ts';
import { aFolder, aRepository, type FileMap, type TestRepository } from '../repository.ts';

const CASES = ['a', 'b'].map((id) => `{"id":"${id}","input":"${id}","expect":{"reply":"${id}"}}\n`).join('');
const COVERING = [
  ['of-reply', 'reply'],
  ['of-triage', 'triage'],
  ['of-triage-too', 'triage'],
].map(([id, prompt]) => `{"id":"${id}","input":"x","expect":{"reply":"x"},"covers":["${prompt}"]}\n`);

/** A config in a folder that a glob would misread. */
const FOLDER = 'app/(chat)';
const JUDGE = '{ scorer: judge, prompt: lib/judge.md, url: "http://localhost:9/v1", model: m, labels: [lib/*.jsonl] }';
const suite = (name: string, agent: string, more = '') => `  ${name}:
    prompts: { reply: prompts/reply.md }
    cases: [evals/*.jsonl]
${more}    agent: { ${agent} }
    steps: { reply: equals }
`;
const CONFIG = `suites:
${suite('open', 'command: [node, agent.mjs]')}${suite('narrow', 'command: [node, bin/start.mjs], inputs: [src, data/rules.jsonl], env: [KEY]', '    tools: [tools/*.json]\n')}${suite('lib', 'command: [node, x.mjs], inputs: [lib/**]')}${suite('away', 'http: "https://api.example.com/", inputs: [src]')}${suite('beside', 'http: "http://agent:8080/"')}${suite('linked', 'command: [node, x.mjs], inputs: [tied/**]')}${suite('nested', 'command: [node, x.mjs], inputs: [vendor/inner/**]')}${suite('none', 'command: [node, x.mjs], inputs: [src, nowhere/**]')}${suite('kept', 'command: [node, .evalgap/agent.mjs], inputs: [src]')}${suite('scored', 'command: [node, x.mjs], inputs: [src]').replace('reply: equals', 'reply: { scorer: custom, command: [node, score.mjs] }')}${suite('part', 'command: [node, x.mjs], inputs: [src]').replace('prompts/reply.md', 'lib/parts.md#reply')}${suite('two', 'command: [node, x.mjs], inputs: [src]').replace('{ reply:', '{ triage: prompts/triage.md, reply:').replace('evals/*', 'covering/*')}  other:
    prompts: { reply: prompts/reply.md }
    cases: [evals/*.jsonl, data/*.jsonl, src/**]
    agent: { command: [node, x.mjs] }
    steps: { reply: ${JUDGE} }
`;

const FILES: FileMap = {
  'evalgap.yml': CONFIG,
  'prompts/reply.md': 'Reply.\n',
  'prompts/triage.md': 'Triage.\n',
  'evals/cases.jsonl': CASES,
  'covering/cases.jsonl': COVERING.join(''),
  'lib/judge.md': 'Is {{output}} right?\n',
  'lib/labels.jsonl': '',
  'lib/parts.md': 'Before.\n<!-- evalgap:start reply -->\nReply.\n<!-- evalgap:end reply -->\nAfter.\n',
  'data/rules.jsonl': CASES,
  'data/elsewhere.txt': '1',
  'tools/a.json': '[]',
  'src/code.mjs': '1',
  'src/pyproject.toml': '',
  'agent.mjs': '1',
  'bin/start.mjs': '1',
  'score.mjs': '1',
  'README.md': '1',
  tied: { link: 'data' },
  '.evalgap/agent.mjs': '1',
};

const within = (files: FileMap): FileMap =>
  Object.fromEntries(Object.entries(files).map(([path, content]) => [`${FOLDER}/${path}`, content]));

let repository: TestRepository;
let base: Checkout;

beforeAll(() => {
  repository = aRepository(within(FILES));
  repository.git('update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},${FOLDER}/vendor`);
  repository.git('commit', '--quiet', '--message', 'a submodule');
  const root = join(aFolder(), 'base');
  repository.git('worktree', 'add', '--quiet', '--detach', root);
  base = checkoutOf(root, repository.git('rev-parse', 'HEAD'));
});

afterAll(() => repository.remove());

function checkoutOf(root: string, commit: string, temporary = true): Checkout {
  return { revision: commit, commit, root, directory: join(root, FOLDER), temporary };
}

interface Options {
  readonly dirty?: boolean;
  /** Case → prompts that a recorded trial of the base was told to have sent. */
  readonly sent?: Readonly<Record<string, readonly string[]>>;
}

/** What these files have run of a suite, with the committed tree as head, or with what stands uncommitted in it. */
async function affected(name: string, files: FileMap, options: Options = {}): Promise<Affected> {
  repository.git('reset', '--quiet', '--hard', base.commit);
  repository.git('clean', '-fdq');
  if (options.dirty === true) repository.write(within(files));
  else {
    repository.write(within(files));
    repository.git('add', '--all', '--', ...Object.keys(within(files)));
    repository.git('commit', '--quiet', '--allow-empty', '--message', 'the change');
  }
  const head = checkoutOf(repository.root, repository.git('rev-parse', 'HEAD'), options.dirty !== true);
  const project = { repository: { root: repository.root }, folder: FOLDER, file: 'evalgap.yml' };
  const [before, after] = [await readConfigIn(base.root, project), await readConfigIn(head.root, project)];
  const { config } = applyPolicy(after, before.config);
  const [own, former] = [config, before.config].map(({ suites }) => suites.find((one) => one.name === name));
  if (own?.agent === undefined || former === undefined) throw new Error(`no suite ${name}`);
  const written = after.config.suites.find((one) => one.name === name) ?? own;
  const baseSide = { side: await openSide('base', base, before, former), firstRun: false, remarks: [] };
  const request: SuiteMeasurement = {
    world: {
      directory: head.directory,
      environment: {},
      now: new Date('2026-10-05T09:00:00Z'),
      monotonic: () => 0,
      log: { info() {}, warning() {}, error() {} },
      print() {},
      drawProgress() {},
      terminal: { output: false, progress: false, columns: 80 },
    },
    project,
    suite: own,
    loaded: after,
    agent: own.agent,
    cases: await indexCases(head.directory, own, after, caseReader(own)),
    head: await openSide('head', head, after, written),
    openBase: async () => baseSide,
    history: config.history,
    leg: '',
    fresh: false,
    redactor: makeRedactor([]),
  };
  const sides = {
    base: knownSide(request, baseSide.side, join(base.directory, '.evalgap/pr/x/base.jsonl')),
    head: knownSide(request, request.head, join(head.directory, '.evalgap/pr/x/head.jsonl')),
  };
  const header = await expectedHeader(request, sides.base);
  const trials = Object.entries(options.sent ?? {}).map(([id, prompts]) => {
    const receipts = Object.fromEntries(prompts.map((prompt) => [prompt, 'claimed'] as const));
    return aTrial({ case: id, digest: request.cases.digests.get(id) ?? '', receipts });
  });
  const lines = [headerLine(header), ...trials.map((trial) => trialLine(trial, request.redactor))];
  return affectedBy(request, sides, await findFormer(request, baseSide), async () => [
    { lines: () => linesOf(`${lines.join('\n')}\n`), name: 'a record' },
  ]);
}

describe('of a real tree, what a change has run', () => {
  test.each<[string, string, FileMap]>([
    ['a file that was committed under .evalgap', 'open', { '.evalgap/agent.mjs': '2' }],
    ['the same where a command alone names it', 'kept', { '.evalgap/agent.mjs': '2' }],
    ['any file, where no inputs are named', 'open', { 'README.md': '2' }],
    ['a file that another suite takes for cases, and that is none', 'open', { 'src/code.mjs': '2' }],
    ['a file of inputs by the name of its folder', 'narrow', { 'src/code.mjs': '2' }],
    ['a file of inputs that is cases of another suite', 'narrow', { 'data/rules.jsonl': `${CASES}\n` }],
    ['a file of inputs that is a judge’s prompt elsewhere', 'lib', { 'lib/judge.md': 'Is {{output}} good?\n' }],
    ['a file of inputs that is labels of a judge', 'lib', { 'lib/labels.jsonl': '\n' }],
    ['a file of tools', 'narrow', { 'tools/a.json': '[1]' }],
    ['a file that the command starts', 'narrow', { 'bin/start.mjs': '2' }],
    ['what installs beside the config', 'narrow', { 'go.sum': '2' }],
    ['what installs in a folder of inputs', 'narrow', { 'src/pyproject.toml': '[project]' }],
    ['a version file beside the config', 'narrow', { '.nvmrc': '22' }],
    ['any file, where inputs lead through a link', 'linked', { 'data/elsewhere.txt': '2' }],
    ['any file, where inputs lead into a submodule', 'nested', { 'README.md': '2' }],
    ['any file, where inputs match none', 'none', { 'README.md': '2' }],
    ['any file, where an agent answers from a container beside', 'beside', { 'README.md': '2' }],
    ['what stands around a prompt in its file', 'part', { 'lib/parts.md': `${FILES['lib/parts.md']}More.\n` }],
    ['a file that a scorer’s command may read', 'scored', { 'score.mjs': '2' }],
    ['any file, where a scorer’s command may read it', 'scored', { 'data/elsewhere.txt': '2' }],
    [
      'a file that narrower inputs leave out',
      'lib',
      narrowed('lib/**', 'src/**', { 'lib/judge.md': 'Else {{output}}\n' }),
    ],
    [
      'any file, where inputs are new',
      'open',
      narrowed('agent.mjs] }', 'agent.mjs], inputs: [src] }', { 'bin/start.mjs': '2' }),
    ],
    [
      'a tool that is named no longer',
      'narrow',
      narrowed('    tools: [tools/*.json]\n', '', { 'tools/a.json': '[1]' }),
    ],
  ])('is all, for %s', async (_what, name, files) => {
    expect(await affected(name, files)).toMatchObject({ kind: 'all' });
  });

  test.each<[string, string, FileMap]>([
    ['a file that no inputs name', 'narrow', { 'README.md': '2' }],
    ['files that install something in another folder', 'narrow', { 'docs/package.json': '{}' }],
    ['what inputs do not name, of an agent elsewhere', 'away', { 'README.md': '2' }],
    ['variables that the policy does not let through', 'narrow', narrowed('env: [KEY]', 'env: [KEY, MORE]', {})],
  ])('is nothing, for %s', async (_what, name, files) => {
    expect(await affected(name, files)).toMatchObject({ kind: 'none' });
  });

  test('is nothing for what earlier runs left in a working tree, and all for what is new in it', async () => {
    const dirty = { dirty: true };
    expect(await affected('open', { '.evalgap/runs/open.jsonl': '1' }, dirty)).toMatchObject({ kind: 'none' });
    expect(await affected('open', { '.evalgap/agent.mjs': '2' }, dirty)).toMatchObject({ kind: 'all' });
    expect(await affected('open', { 'new.mjs': '1' }, dirty)).toMatchObject({ kind: 'all' });
  });

  test('goes by the prompts that recorded trials of the base were sent, before what a case says it covers', async () => {
    const files = { 'prompts/reply.md': 'Reply well.\n' };
    expect(await affected('two', files)).toMatchObject({ cases: new Set(['of-reply']), left: 2 });
    const sent = { 'of-reply': ['triage'], 'of-triage': ['triage', 'reply'], 'of-triage-too': ['triage'] };
    expect(await affected('two', files, { sent })).toMatchObject({
      kind: 'some',
      cases: new Set(['of-reply', 'of-triage']),
      left: 1,
    });
  });

  test('says where inputs match nothing, and why any file counts', async () => {
    const line = CONFIG.split('\n').findIndex((one) => one.includes('nowhere/**')) + 1;
    expect((await affected('none', {})).remarks).toEqual([
      `\`nowhere/**\` of \`agent.inputs\` (${FOLDER}/evalgap.yml:${line}) matches no file on either side: until it does, every file of the repository counts.`,
    ]);
    expect((await affected('open', { 'README.md': '2' })).remarks).toEqual([
      'Every case was run: a change of any file of the repository counts, since `agent.inputs` does not name those that decide an answer.',
    ]);
    expect((await affected('narrow', { 'src/code.mjs': '2' })).remarks).toBeUndefined();
  });
});

function narrowed(from: string, to: string, files: FileMap): FileMap {
  return { ...files, 'evalgap.yml': CONFIG.replace(from, to) };
}
