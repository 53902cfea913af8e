import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { evalgap } from './cli.ts';
import { check, deltas, pullRequest, WORSE } from './local-pull-request.ts';
import { AGENT, CONFIG, PROMPT } from './project.ts';

describe('a change of a prompt', () => {
  test('is measured on the merge base and on the head, step by step', async () => {
    const { json, exitCode } = await check(pullRequest({ 'prompts/triage.md': WORSE }));
    expect(json.verdict).toBe('regressed');
    const [comparison] = json.comparisons;
    expect(comparison?.steps.map(({ step, verdict, discordant }) => ({ step, verdict, discordant }))).toEqual([
      { step: 'decide', verdict: 'regressed', discordant: { baseOnly: 6, headOnly: 0 } },
      { step: 'reply', verdict: 'regressed', discordant: { baseOnly: 6, headOnly: 0 } },
    ]);
    expect(exitCode).toBe(0);
  });

  test('fails where `fail-on` names step/regressed, and the comment names the cases', async () => {
    const config = `${CONFIG}fail-on: [step/regressed]\n`;
    const { json, exitCode } = await check(pullRequest({ 'prompts/triage.md': WORSE }, { 'evalgap.yml': config }));
    expect(exitCode).toBe(1);
    expect(json.comment).toContain('`track-0`');
  });

  test('past its pin is drift that is named and fails by default, while the trials still count', async () => {
    const base = pullRequest({});
    await evalgap(base.root, ['pin']);
    const pinned = readFileSync(join(base.root, 'evalgap.yml'), 'utf8');
    expect(pinned).toMatch(/pin: "?1@sha256:[0-9a-f]{12}/);
    const { json, exitCode } = await check(pullRequest({ 'prompts/triage.md': WORSE }, { 'evalgap.yml': pinned }));
    expect(exitCode).toBe(1);
    expect(json.findings.map(({ rule }) => rule)).toContain('pin/outdated');
    expect(json.findings.find(({ rule }) => rule === 'pin/outdated')?.location).toEqual({
      file: 'evalgap.yml',
      line: 3,
      column: expect.any(Number),
    });
    expect(json.comparisons[0]?.steps[0]?.paired).toBe(18);
  });

  test('in white space alone changes nothing that is measured or pinned', async () => {
    const { json, exitCode } = await check(
      pullRequest({ 'prompts/triage.md': `${PROMPT.replaceAll('\n', '  \n')}\n\n` }),
    );
    expect(deltas(json)).toEqual([0, 0]);
    expect(json.findings.filter(({ rule }) => rule === 'pin/outdated')).toEqual([]);
    expect(exitCode).toBe(0);
  });
});

describe('policy', () => {
  test('is the base branch’s: a pull request that lowers its own bar is shown and judged by the old one', async () => {
    const strict = `${CONFIG}fail-on: [step/regressed]\n`;
    const lax = `${CONFIG}fail-on: [pin/missing]\nrules:\n  step/regressed: { level: off }\n`;
    const { json, exitCode } = await check(
      pullRequest({ 'prompts/triage.md': WORSE, 'evalgap.yml': lax }, { 'evalgap.yml': strict }),
    );
    expect(exitCode).toBe(1);
    expect(json.findings.filter(({ rule }) => rule === 'policy/changed').map(({ subject }) => subject)).toEqual(
      expect.arrayContaining([expect.stringContaining('fail-on'), expect.stringContaining('step/regressed')]),
    );
  });

  test('names a changed workflow that runs Evalgap', async () => {
    const workflow = {
      '.github/workflows/evals.yml': 'jobs: { e: { steps: [{ uses: evalgap/evalgap@v1 }] } }\n',
      '.github/workflows/other.yml': 'x: 1\n',
    };
    const { json } = await check(pullRequest(workflow));
    expect(json.findings.filter(({ rule }) => rule === 'policy/changed').map(({ subject }) => subject)).toEqual([
      '.github/workflows/evals.yml',
    ]);
  });
});

describe('a prompt that crashes the agent', () => {
  test('does not look harmless: completed falls and is named in the headline', async () => {
    const crashing = AGENT.replace(
      'const text =',
      "if (input.includes('where') && prompts && readFileSync(prompts.triage.path, 'utf8').includes('nowhere')) process.exit(3);\n  const text =",
    );
    const { json } = await check(pullRequest({ 'prompts/triage.md': WORSE }, { 'agent.mjs': crashing }));
    expect(json.comparisons[0]?.completed.verdict).toBe('regressed');
    expect(json.verdict).toBe('regressed');
    expect(json.comment.split('\n').slice(0, 6).join('\n')).toMatch(/completed/);
  });
});
