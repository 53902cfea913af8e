import { describe, expect, test } from '@jest/globals';
import { isFixedModel } from '../../../src/rules/pin/fixed-model.ts';
import { floatingModel } from '../../../src/rules/pin/floating-model.ts';
import { pinFacts } from './pin-facts.ts';

describe('a model name', () => {
  test.each([
    'gpt-5.2-2026-08-01',
    'gpt-4o-2024-08-06',
    'openai/gpt-4o-mini-2024-07-18',
    'claude-sonnet-4-5-20250929',
    'claude-sonnet-4-5@20250929',
    'anthropic.claude-3-5-sonnet-20240620-v1:0',
    'eu.anthropic.claude-sonnet-4-5-20250929-v1:0',
    'amazon.nova-pro-v1:0',
    'gemini-1.5-pro-002',
    'gemini-2.0-flash-001',
    'text-bison@001',
    'gemini-2.5-pro-preview-05-06',
    'gpt-4-0613',
    'gpt-4-1106-preview',
    'mistral-large-2407',
    'command-r-08-2024',
    'ft:gpt-4o-mini-2024-07-18:acme::abc',
    'gpt-4o (version 2024-08-06)',
    'ghcr.io/acme/model@sha256:9f2c1e07ab34d5e6f708192a3b4c5d6e7f8091a2b3c4d5e6f708192a3b4c5d6e',
    'acme/model:9f2c1e07ab34',
    './models/llama.gguf',
    '/srv/models/llama',
    '../weights',
    'llama-3-8b.Q4_K_M.gguf',
    'file:weights.bin',
  ])('%s stays what it is', (model) => {
    expect(isFixedModel(model)).toBe(true);
  });

  test.each([
    'gpt-5.2',
    'gpt-4o',
    'gpt-4o-mini',
    'o3',
    'openai/gpt-4.1',
    'chatgpt-4o-latest',
    'claude-3-5-sonnet-latest',
    'claude-sonnet-4-5',
    'claude-3-opus',
    'gemini-2.5-flash',
    'mistral-large-latest',
    'llama3:70b',
    'llama3.1:8b-instruct-q4_0',
    'qwen:latest',
    'meta-llama/Llama-3.1-70B-Instruct',
    'model-9999-99-99',
    'gpt-4-32k',
    'deadbeef',
    '',
  ])('%s may move', (model) => {
    expect(isFixedModel(model)).toBe(false);
  });
});

describe('a floating model', () => {
  test('is found in the config, where it stands', async () => {
    const facts = await pinFacts({
      prompts: ['triage: a.md'],
      models: '{ main: gpt-5.2, judge: gpt-5.2-2026-08-01 }',
      files: { 'a.md': 'x' },
    });
    expect(floatingModel(facts, { level: 'note' })).toEqual([
      {
        rule: 'pin/floating-model',
        level: 'note',
        suite: 'support',
        subject: 'models.main',
        key: 'pin/floating-model:support:models.main',
        location: { file: 'evalgap.yml', line: 5, column: 21 },
        message:
          '`models.main` is `gpt-5.2`, which has no date, snapshot or digest: another model may answer to it tomorrow',
        evidence: [],
        fix: "Name a dated snapshot, from the provider's list of models.",
      },
    ]);
  });

  test('is silent about names with a date, a snapshot or a digest, and about prompts that name none', async () => {
    const facts = await pinFacts({
      prompts: ['a: a.prompt', 'b: b.md'],
      models: '{ main: gpt-5.2-2026-08-01, judge: "acme/model:9f2c1e07ab34" }',
      files: { 'a.prompt': '---\nmodel: gemini-1.5-pro-002\n---\nHi', 'b.md': 'Hi' },
    });
    expect(floatingModel(facts, { level: 'note' })).toEqual([]);
  });

  test("is found in a prompt's own settings, and not where the name comes from elsewhere", async () => {
    const facts = await pinFacts({
      prompts: ['a: a.prompt', 'b: b.prompt', 'c: c.prompt'],
      files: {
        'a.prompt': '---\nmodel: gemini-2.5-flash\n---\nHi',
        'b.prompt': '---\nmodel: gemini-1.5-pro-002\n---\nHi',
        'c.prompt': '---\nmodel: "{{model}}"\n---\nHi',
      },
    });
    expect(floatingModel(facts, { level: 'note' })).toMatchObject([
      {
        subject: 'a',
        location: { file: 'a.prompt' },
        message: expect.stringMatching(/^`a\.prompt` names `gemini-2\.5-flash`/),
      },
    ]);
  });
});
