import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { aFolder, type FileMap } from '../repository.ts';
import { evalgap } from './cli.ts';
import { check, deltas, pullRequest, WORSE } from './local-pull-request.ts';
import { AGENT, CASES, CONFIG, PROMPT } from './project.ts';

describe('a first pull request', () => {
  test('without a config on the base uses head’s agent config in base’s tree, and says so', async () => {
    const repository = pullRequest({ 'evalgap.yml': CONFIG }, { 'evalgap.yml': null });
    const { json, exitCode } = await check(repository);
    expect(exitCode).toBe(0);
    expect(deltas(json)).toEqual([0, 0]);
    expect(json.comment).toMatch(/no suite support|no config/i);
  });

  test('whose agent is new too gives head’s figures alone, exit 0', async () => {
    const repository = pullRequest(
      { 'evalgap.yml': CONFIG, 'agent.mjs': AGENT },
      { 'evalgap.yml': null, 'agent.mjs': null },
    );
    const { json, exitCode } = await check(repository);
    expect(exitCode).toBe(0);
    expect(json.verdict).toBeNull();
    expect(json.comment).toMatch(/First run, no base/);
    expect(json.comment).toMatch(/100\.0 %/);
  });
});

describe('what the base measures', () => {
  test('is not taken out of sight by a change that removes the agent, or the suite', async () => {
    const second = CONFIG.replace('suites:\n', '').replace('support', 'second');
    for (const config of [CONFIG.replace(/ {4}agent:.*\n/, ''), `suites:\n${second}`]) {
      const { exitCode, json } = await check(
        pullRequest({ 'evalgap.yml': config }, { 'evalgap.yml': `${CONFIG}${second}` }),
      );
      expect(exitCode).toBe(2);
      expect(json.problems?.map(({ message }) => message).join()).toMatch(
        /base branch measures `support`, and this change removes/,
      );
    }
  });

  test('is not missed in a change that left the base branch before it was there', async () => {
    const repository = pullRequest({ 'prompts/triage.md': PROMPT });
    repository.git('checkout', '--quiet', 'main');
    repository.commit({ 'evalgap.yml': `${CONFIG}${CONFIG.replace('suites:\n', '').replace('support', 'second')}` });
    repository.git('checkout', '--quiet', 'topic');
    expect((await check(repository)).exitCode).toBe(0);
  });

  test('may begin with pins alone: the change that adds an agent is compared in base’s tree', async () => {
    const { exitCode, json } = await check(
      pullRequest({ 'evalgap.yml': CONFIG }, { 'evalgap.yml': CONFIG.replace(/ {4}agent:.*\n/, '') }),
    );
    expect(exitCode).toBe(0);
    expect(deltas(json)).toEqual([0, 0]);
    expect(json.comment).toMatch(/no agent for support/);
  });

  test('nothing outside of the repository is read, by a linked folder of cases or a linked config', async () => {
    const outside = aFolder({ 'secret.jsonl': '{"id":"s","input":"where","expect":"track"}\n', 'evalgap.yml': CONFIG });
    const cases = await check(pullRequest({ 'evals/cases.jsonl': null, evals: { link: outside } }));
    expect(cases.exitCode).toBe(2);
    expect(cases.json.problems?.[0]?.message).toMatch(/no file matches/);
    const config = await evalgap(pullRequest({ 'evalgap.yml': { link: join(outside, 'evalgap.yml') } }).root, [
      'pr',
      '--base',
      'main',
    ]);
    expect(config.exitCode).toBe(2);
    expect(config.stderr).toMatch(/evalgap\.yml: there is no config here/);
  });

  test('is never judged by head’s own policy because base’s config is a link', async () => {
    const linked = pullRequest({}, { 'evalgap.yml': { link: 'conf.yml' }, 'conf.yml': CONFIG });
    const { exitCode, stderr } = await evalgap(linked.root, ['pr', '--base', 'main']);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/policy cannot be read/);
  });
});

describe('cases that change in the pull request', () => {
  const EDITED = CASES.replaceAll('"expect":{"decide":"track"', '"expect":{"decide":"answer"').replaceAll(
    '{"contains":["track"]}',
    '{"contains":["answer"]}',
  );

  test('cannot hide a regression: the former cases are run too, and the worse verdict stands', async () => {
    const { json } = await check(pullRequest({ 'prompts/triage.md': WORSE, 'evals/cases.jsonl': EDITED }));
    expect(json.comparisons[0]?.cases).toMatchObject({ paired: 12, edited: 6 });
    expect(json.verdict).toBe('regressed');
    expect(json.comment).toMatch(/6 edited or deleted cases/);
  });

  const DRAFTS = CASES.replaceAll('"tags":["track"]', '"tags":["track"],"draft":true');
  const WITHOUT = CASES.split('\n')
    .filter((line) => !line.includes('"track"'))
    .join('\n');
  test.each([
    ['edited', EDITED],
    ['made drafts', DRAFTS],
    ['deleted', WITHOUT],
    ['all edited', CASES.replaceAll('"decide":"', '"decide":"x')],
  ])('cannot get past `fail-on: [step/regressed]` by being %s', async (_, cases) => {
    const gated = { 'evalgap.yml': `${CONFIG}fail-on: [step/regressed]\n` };
    const { json, exitCode } = await check(
      pullRequest({ 'prompts/triage.md': WORSE, 'evals/cases.jsonl': cases }, gated),
    );
    expect(exitCode).toBe(1);
    expect(json.verdict).toBe('regressed');
    expect(json.comment).toMatch(/got worse/);
    expect(json.findings.map(({ rule }) => rule)).toContain('step/regressed');
  });

  test('may name other steps than before: former cases are still read, and judged by the steps that are left', async () => {
    const renamed = {
      'evalgap.yml': CONFIG.replace('decide: equals, reply', 'act: equals, reply'),
      'evals/cases.jsonl': CASES.replaceAll('"decide":', '"act":'),
      'agent.mjs': AGENT.replace("name: 'decide'", "name: 'act'"),
    };
    const { json } = await check(pullRequest(renamed));
    expect(json.comparisons[0]?.cases).toMatchObject({ paired: 0, edited: 18 });
    expect(json.comment).not.toMatch(/could not be read/);
  });

  test('stand in no table when added; both agents’ figures on them are given', async () => {
    const added = `${CASES}{"id":"new-1","input":"where","expect":{"decide":"track","reply":"track"}}\n`;
    const { json } = await check(pullRequest({ 'evals/cases.jsonl': added, 'prompts/triage.md': WORSE }));
    expect(json.comparisons[0]?.cases).toMatchObject({ paired: 18, added: 1 });
    expect(json.comment).toMatch(/1 added case/);
  });
});

describe('what cannot be checked', () => {
  const without = (text: string, line: RegExp) => text.replace(line, '');
  const garbage = "for await (const chunk of process.stdin) console.log('{ this is not JSON');";

  test.each([
    ['the cases line is deleted', { 'evalgap.yml': without(CONFIG, / {4}cases:.*\n/) }, /evalgap\.yml:\d+:\d+.*cases/s],
    [
      'the YAML is broken',
      { 'evalgap.yml': CONFIG.replace('cases: [evals', 'cases: [[evals') },
      /evalgap\.yml:\d+:\d+/,
    ],
    [
      'cases point at nothing',
      { 'evalgap.yml': CONFIG.replace('evals/*', 'nowhere/*') },
      /evalgap\.yml:4:\d+.*no file matches/s,
    ],
    ['a case is broken', { 'evals/cases.jsonl': `${CASES}{"id": "x"\n` }, /evals\/cases\.jsonl:19.*/],
    ['the agent prints garbage', { 'agent.mjs': garbage }, /agent/],
    [
      'the agent is not there',
      { 'evalgap.yml': CONFIG.replace('[node, agent.mjs]', '[./no-such-agent]') },
      /no-such-agent/,
    ],
  ])('%s: exit code 2, with file, place and remedy, and nothing green', async (_, changes: FileMap, expected) => {
    const repository = pullRequest(changes);
    const result = await evalgap(repository.root, ['pr', '--base', 'main']);
    expect(result.exitCode).toBe(2);
    expect(result.stdout + result.stderr).toMatch(expected);
    expect(result.stdout + result.stderr).not.toMatch(/equivalent|improved|at \w+ \(|node:internal/);
  });

  test('a base that names no commit says what to fetch', async () => {
    const { exitCode, stderr } = await evalgap(pullRequest({}).root, ['pr', '--base', 'release']);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/--base release names no commit.*git fetch origin release/s);
  });

  test('a variable the agent needs and does not have is named before anything is run', async () => {
    const config = CONFIG.replace('agent.mjs] }', 'agent.mjs], env: [MODEL_KEY] }');
    const counts = { 'notes.md': 'A file that counts.\n' };
    const { json, exitCode } = await check(pullRequest(counts, { 'evalgap.yml': config }));
    expect(exitCode).toBe(2);
    expect(json.problems?.[0]).toMatchObject({
      message: expect.stringContaining('MODEL_KEY'),
      location: { file: 'evalgap.yml', line: 5 },
    });
  });
});

describe('without an agent', () => {
  test('pins and cases are checked, nothing is run, and the comment says so', async () => {
    const config = CONFIG.replace(/ {4}agent:.*\n/, '');
    const { json, exitCode } = await check(pullRequest({ 'prompts/triage.md': WORSE }, { 'evalgap.yml': config }));
    expect(exitCode).toBe(0);
    expect(json.verdict).toBeNull();
    expect(json.comment).toMatch(/no agent: nothing was run/i);
    expect(json.findings.map(({ rule }) => rule)).toEqual(['pin/unpinned']);
  });
});
