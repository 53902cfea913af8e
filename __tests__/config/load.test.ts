import { describe, expect, test } from '@jest/globals';
import { loadConfig } from '../../src/config/load.ts';
import type { Location } from '../../src/values/problem.ts';
import { configOf, FULL, loaded, printed, SMALLEST, SUITE } from './configs.ts';

const DAY = 86_400_000;

describe('a config', () => {
  test('of five lines is enough: every default is filled in', () => {
    expect(configOf(SMALLEST)).toEqual({
      suites: [
        {
          name: 'support',
          prompts: [{ id: 'triage', path: 'prompts/triage.md' }],
          models: new Map(),
          tools: [],
          product: [],
          cases: ['evals/*.jsonl'],
          agent: {
            transport: { kind: 'persistent', command: ['node', 'agent.mjs'] },
            concurrency: 4,
            timeout: 60_000,
            env: [],
            inputs: [],
          },
          steps: [
            { name: 'extract', scorer: { kind: 'fields' }, threshold: 1, final: false, mutates: false, dry: false },
            { name: 'decide', scorer: { kind: 'equals' }, threshold: 1, final: true, mutates: false, dry: false },
          ],
          trials: 1,
          stopEarly: false,
          given: false,
          margin: 0.05,
          freshness: 7 * DAY,
          weekly: { run: false, quote: true },
          issues: 'per-suite',
          owners: [],
        },
      ],
      rules: new Map(),
      waivers: [],
      failOn: ['pin/outdated', 'pin/missing', 'pin/ran-another-prompt'],
      history: { store: 'branch', maxAge: 7 * DAY },
      labels: { issue: 'evalgap', failure: 'agent-failure' },
    });
  });

  test('without an agent is one, and its only step compares the reply', () => {
    const [suite] = configOf(SUITE).suites;
    expect(suite).not.toHaveProperty('agent');
    expect(suite?.prompts).toEqual([]);
    expect(suite?.steps).toEqual([
      { name: 'reply', scorer: { kind: 'equals' }, threshold: 1, final: true, mutates: false, dry: false },
    ]);
  });

  test('may say everything there is to say', () => {
    expect(configOf(FULL)).toEqual({
      suites: [
        {
          name: 'support',
          prompts: [
            { id: 'triage', path: 'prompts/triage.md', pin: { version: '4', digest: '9f2c1e07ab34' } },
            { id: 'guard', path: 'src/guard.ts', region: 'guard', pin: { digest: '0a5f11aa22bb' } },
          ],
          models: new Map([['main', 'gpt-5.2-2026-08-01']]),
          tools: ['openapi/orders.yaml', 'src/tools/*.json'],
          product: ['policies/**', 'src/billing/**'],
          cases: ['evals/support/*.jsonl'],
          agent: {
            transport: { kind: 'per-case', command: ['node', 'agent.mjs'] },
            prepare: ['npm', 'ci'],
            concurrency: 8,
            timeout: 90_000,
            rate: { requests: { amount: 60, per: 60_000 }, tokens: { amount: 100_000, per: 60_000 } },
            env: ['OPENAI_API_KEY'],
            inputs: ['src/**', 'agent.mjs'],
          },
          steps: [
            { name: 'extract', scorer: { kind: 'fields' }, threshold: 1, final: false, mutates: false, dry: false },
            {
              name: 'lookup',
              scorer: { kind: 'tool-call', order: 'subset', tolerance: 0.5 },
              threshold: 0.9,
              final: false,
              mutates: true,
              dry: true,
            },
            {
              name: 'judge-tone',
              scorer: { kind: 'custom', command: ['node', 'tone.mjs'] },
              threshold: 1,
              final: false,
              mutates: false,
              dry: false,
            },
            { name: 'decide', scorer: { kind: 'equals' }, threshold: 1, final: true, mutates: false, dry: false },
            { name: 'reply', scorer: { kind: 'contains' }, threshold: 1, final: false, mutates: false, dry: false },
          ],
          trials: 3,
          stopEarly: false,
          budget: { trials: 2000, minutes: 20, usd: 2.5 },
          given: true,
          margin: 0.02,
          freshness: 14 * DAY,
          deployed: { kind: 'file', file: 'deployed.json' },
          production: { samples: ['.evalgap/production/*.jsonl'] },
          redact: ['node', 'redact.mjs'],
          weekly: { run: true, quote: true },
          issues: 'per-cause',
          owners: ['octocat'],
        },
      ],
      rules: new Map([
        ['stale/prompt-moved', { level: 'note', grace: 3 * DAY }],
        ['set/duplicate', { threshold: 0.95 }],
        ['shift', { level: 'off' }],
      ]),
      waivers: [{ rule: 'set/duplicate', subject: 'refund-017', reason: 'two tills', until: '2027-01-31' }],
      failOn: ['pin', 'step/regressed'],
      history: { store: 'artifact', maxAge: DAY },
      labels: { issue: 'evals', failure: 'agent-failed' },
    });
  });

  test('may leave to the run how much is enough: then each case is run once, and no longer than it takes', () => {
    const [suite] = configOf(`${SUITE}    trials: auto\n`).suites;
    expect(suite).toMatchObject({ trials: 1, stopEarly: true });
    expect(configOf(`${SUITE}    trials: 2\n`).suites[0]).toMatchObject({ trials: 2, stopEarly: false });
  });

  test.each([
    ['{ trials: 500 }', { trials: 500 }],
    ['{ minutes: 0.5 }', { minutes: 0.5 }],
    ['{ usd: 3, minutes: 20 }', { usd: 3, minutes: 20 }],
  ])('may cost no more than %s', (value, expected) => {
    expect(configOf(`${SUITE}    budget: ${value}\n`).suites[0]?.budget).toEqual(expected);
  });

  test('may have a step judged by a model, asked about the output alone', () => {
    const judge = `{ scorer: judge, prompt: prompts/judge.md, model: gpt-5.2-2026-08-01, url: "https://models.example/v1/" }`;
    expect(configOf(`${SUITE}    steps: { reply: ${judge} }\n`).suites[0]?.steps[0]).toEqual({
      name: 'reply',
      scorer: {
        kind: 'judge',
        prompt: { path: 'prompts/judge.md' },
        model: 'gpt-5.2-2026-08-01',
        url: 'https://models.example/v1',
        timeout: 60_000,
        labels: [],
        mode: 'single',
        verdicts: [
          { word: 'correct', score: 1 },
          { word: 'wrong', score: 0 },
        ],
      },
      threshold: 1,
      final: true,
      mutates: false,
      dry: false,
    });
  });

  test('may say everything of a judge; verdicts stand best first, however they are written', () => {
    const { suites } = configOf(`${SUITE}    steps:
      reply:
        scorer: judge
        prompt: { path: src/judge.ts, region: judge, pin: "sha256:0a5f11aa22bb" }
        model: m
        url: http://127.0.0.1:8080/v1
        key: JUDGE_KEY
        verdicts: { wrong: 0, partly: 0.5, correct: 1, also: 0.5 }
        timeout: 5s
        labels: [evals/judged/*.jsonl]
        threshold: 0.5
      tone: { scorer: judge, prompt: t.md, model: m, url: "https://models.example/v1", mode: pairwise }
`);
    expect(suites[0]?.steps.map(({ scorer }) => scorer)).toEqual([
      {
        kind: 'judge',
        prompt: { path: 'src/judge.ts', region: 'judge', pin: { digest: '0a5f11aa22bb' } },
        model: 'm',
        url: 'http://127.0.0.1:8080/v1',
        key: 'JUDGE_KEY',
        timeout: 5_000,
        labels: ['evals/judged/*.jsonl'],
        mode: 'single',
        verdicts: [
          { word: 'correct', score: 1 },
          { word: 'also', score: 0.5 },
          { word: 'partly', score: 0.5 },
          { word: 'wrong', score: 0 },
        ],
      },
      {
        kind: 'judge',
        prompt: { path: 't.md' },
        model: 'm',
        url: 'https://models.example/v1',
        timeout: 60_000,
        labels: [],
        mode: 'pairwise',
      },
    ]);
  });

  test.each([
    'http://localhost:8080/v1',
    'http://127.1.2.3/v1',
    'http://[::1]:99/v1',
    'https://models.example:8443/openai/v1',
  ])('may have a judge at %s', (url) => {
    const judge = `{ scorer: judge, prompt: j.md, model: m, url: "${url}" }`;
    expect(configOf(`${SUITE}    steps: { reply: ${judge} }\n`).suites[0]?.steps[0]?.scorer).toMatchObject({ url });
  });

  test.each([
    'http://127.0.0.1.evil.example/v1',
    'http://localhost.evil.example/v1',
    'http://127.0.0.1@evil.example/v1',
  ])('has no judge at %s, where what is sent could be read on the way', (url) => {
    const judge = `{ scorer: judge, prompt: j.md, model: m, url: "${url}" }`;
    expect(printed(`${SUITE}    steps: { reply: ${judge} }\n`)).toHaveLength(1);
  });

  test.each([
    ['agent: { command: [./run] }', { kind: 'persistent', command: ['./run'] }],
    ['agent: { command: [./run], mode: per-case }', { kind: 'per-case', command: ['./run'] }],
    ['agent: { http: "http://127.0.0.1:8080/run" }', { kind: 'http', url: 'http://127.0.0.1:8080/run' }],
    [
      'agent: { results: { file: out.json, format: promptfoo } }',
      { kind: 'results', file: 'out.json', format: 'promptfoo' },
    ],
    [
      'agent: { results: { command: [npm, test], file: out.json, format: promptfoo } }',
      { kind: 'results', command: ['npm', 'test'], file: 'out.json', format: 'promptfoo' },
    ],
  ])('reaches the agent as %s', (line, transport) => {
    expect(configOf(`${SUITE}    ${line}\n`).suites[0]?.agent?.transport).toEqual(transport);
  });

  test.each([
    ['{ file: deployed.json }', { kind: 'file', file: 'deployed.json' }],
    ['{ url: "https://shop.example/prompts" }', { kind: 'url', url: 'https://shop.example/prompts' }],
    ['{ command: [./deployed] }', { kind: 'command', command: ['./deployed'] }],
  ])('asks production at %s', (value, expected) => {
    expect(configOf(`${SUITE}    deployed: ${value}\n`).suites[0]?.deployed).toEqual(expected);
  });

  test('keeps suites, prompts, steps and rules in the order of the file, also where names are numbers', () => {
    const config = configOf(`suites:
  b: { cases: [b] }
  "10": { cases: [c] }
  "9":
    cases: [a]
    prompts: { z: z.md, "2": two.md, "1": one.md }
    steps: { second: equals, "7": fields, "3": regex }
rules: { stale: off, pin: note }
`);
    expect(config.suites.map(({ name }) => name)).toEqual(['b', '10', '9']);
    expect(config.suites[2]?.prompts.map(({ id }) => id)).toEqual(['z', '2', '1']);
    expect(config.suites[2]?.steps.map(({ name, final }) => [name, final])).toEqual([
      ['second', false],
      ['7', false],
      ['3', true],
    ]);
    expect([...config.rules.keys()]).toEqual(['stale', 'pin']);
  });

  test('names files as git does', () => {
    const [suite] = configOf('suites: { s: { prompts: { t: ./prompts//t.md }, cases: [./evals/./*.jsonl] } }').suites;
    expect(suite?.prompts[0]?.path).toBe('prompts/t.md');
    expect(suite?.cases).toEqual(['evals/*.jsonl']);
  });

  test('may share values by anchors', () => {
    const config = configOf(`suites:
  a: { cases: [a], agent: &agent { command: [./run], timeout: 5s }, prompts: &prompts { t: t.md } }
  b: { cases: [b], agent: *agent, prompts: *prompts }
`);
    expect(config.suites[1]?.agent).toEqual(config.suites[0]?.agent);
    expect(config.suites[1]?.prompts).toEqual([{ id: 't', path: 't.md' }]);
  });

  test('keeps its text and the path it was given', () => {
    const result = loadConfig(SMALLEST, 'sub/evalgap.yml');
    expect(result.ok && result.value).toMatchObject({ file: 'sub/evalgap.yml', text: SMALLEST });
  });

  test('reads the same with CRLF line endings and a byte order mark', () => {
    expect(configOf(`\uFEFF${FULL.replaceAll('\n', '\r\n')}`)).toEqual(configOf(FULL));
  });

  test('with names of JavaScript objects is a config like any other', () => {
    const [suite] = configOf(`suites:
  constructor:
    cases: [a]
    prompts: { toString: a.md, hasOwnProperty: b.md, valueOf: c.md }
    models: { constructor: x }
    steps: { constructor: equals, prototype: fields }
`).suites;
    expect(suite?.name).toBe('constructor');
    expect(suite?.prompts.map(({ id }) => id)).toEqual(['toString', 'hasOwnProperty', 'valueOf']);
    expect(suite?.models.get('constructor')).toBe('x');
    expect(suite?.steps.map(({ name }) => name)).toEqual(['constructor', 'prototype']);
  });

  test('never touches a prototype', () => {
    for (const text of [
      `${SUITE}    prompts: { __proto__: { path: x.md } }\n`,
      `${SUITE}__proto__: { polluted: true }\n`,
      '__proto__: { suites: { s: { cases: [a] } } }\n',
      `${SUITE}rules: { __proto__: { level: off }, constructor: { prototype: { level: off } } }\n`,
      `${SUITE}    agent: { command: [x], __proto__: { env: [Y] } }\n`,
    ]) {
      expect(printed(text).join('\n')).toMatch(/key "(__proto__|constructor)"/);
    }
    expect({}).not.toHaveProperty('polluted');
    expect({}).not.toHaveProperty('level');
  });
});

describe('locate', () => {
  const config = loaded(FULL);

  test.each<[string, readonly (string | number)[], string]>([
    ['a scalar where it starts', ['suites', 'support', 'margin'], '2%'],
    ['a scalar in braces where it starts', ['suites', 'support', 'prompts', 'triage', 'pin'], '"4@sha'],
    ['a list where it starts', ['suites', 'support', 'tools'], '[openapi'],
    ['an item where it starts', ['suites', 'support', 'tools', 1], 'src/tools/*.json'],
    ['a mapping in braces where it starts', ['suites', 'support', 'prompts', 'guard'], '{ path: src/guard.ts'],
    ['an item of a list over several lines where it starts', ['waivers', 0], '{ rule: set/duplicate'],
    ['a mapping over several lines at its key', ['suites', 'support', 'steps'], 'steps:'],
    ['a suite at its name', ['suites', 'support'], 'support:'],
    [
      'what a short form leaves out at the short form',
      ['suites', 'support', 'steps', 'reply', 'threshold'],
      'contains\n',
    ],
    ['a key that is not written at what it belongs to', ['suites', 'support', 'agent', 'http'], 'agent:'],
    ['a suite that does not exist at the suites', ['suites', 'other', 'margin'], 'suites:'],
    ['an item that does not exist at its list', ['waivers', 7], 'waivers:'],
    ['the file at its start', [], 'suites:'],
  ])('finds %s', (_, path, text) => {
    expect(config.locate(path)).toEqual(placeOf(text, FULL));
  });

  test('follows an alias to what it stands for', () => {
    const text = `suites:
  a: { cases: [a], agent: &g { command: [x], timeout: 5s } }
  b: { cases: [b], agent: *g }
`;
    const { locate } = loaded(text);
    expect(locate(['suites', 'b', 'agent'])).toEqual(placeOf('*g', text));
    expect(locate(['suites', 'b', 'agent', 'timeout'])).toEqual(placeOf('5s', text));
  });

  test('counts columns from the first character after a byte order mark', () => {
    expect(loaded(`\uFEFF${SUITE}`).locate(['suites'])).toEqual({ file: 'evalgap.yml', line: 1, column: 1 });
  });
});

function placeOf(part: string, text: string): Location {
  const before = text.slice(0, text.indexOf(part)).split('\n');
  return { file: 'evalgap.yml', line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
