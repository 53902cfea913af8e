import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { completion, send, withChatApi } from '../agent/chat-api.ts';
import type { FileMap } from '../repository.ts';
import { evalgap, everyFile, honest, JUDGE_PROMPT, judged, KEY, material, stepsIn } from './judging.ts';
import { project } from './local-project.ts';

describe('a suite with a judge', () => {
  test('is scored by what the model says, and an answer that it does not give is no wrong answer', async () => {
    await withChatApi(
      (call) => {
        if (material(call, 'input') === 'torn') send(call.answer, completion('It looks correct to me.'));
        else if (material(call, 'input') === 'where') send(call.answer, completion('wrong'));
        else honest(call);
      },
      async ({ url, calls }) => {
        const repository = project(judged(url));
        const { exitCode, stdout, stderr } = await evalgap(repository, ['run', '--format', 'json']);
        expect({ exitCode, stderr }).toMatchObject({ exitCode: 0 });
        const [run] = JSON.parse(stdout).runs;
        expect(run).toMatchObject({ completed: 3, errored: 0 });
        expect(run.judges).toEqual([
          {
            step: 'reply',
            labels: 0,
            judged: 0,
            agreed: 0,
            interval: null,
            kappa: null,
            confusion: [],
            questions: 3,
            unscored: 1,
            pairs: 0,
            changedWithOrder: 0,
            inputTokens: 120,
            outputTokens: 15,
          },
        ]);
        expect(stepsIn(repository)).toEqual(
          expect.arrayContaining([
            { case: 'refund', reply: expect.objectContaining({ score: 1 }) },
            { case: 'track', reply: expect.objectContaining({ score: 0, reason: 'the judge says wrong' }) },
            {
              case: 'replace',
              reply: expect.objectContaining({
                score: null,
                reason: expect.stringContaining('none of correct, wrong'),
              }),
            },
          ]),
        );
        expect(calls.map(({ headers }) => headers.authorization)).toEqual(Array(3).fill(`Bearer ${KEY}`));
      },
    );
  });

  test('lets nothing of the key be seen, whatever the API does with it', async () => {
    await withChatApi(
      (call) => {
        const { authorization } = call.headers;
        if (call.number === 1) send(call.answer, { error: { message: `you sent ${authorization}` } }, 400);
        else send(call.answer, completion(`${authorization} ${Buffer.from(KEY).toString('base64')}`));
      },
      async ({ url, calls }) => {
        const repository = project(judged(url));
        const ran = await evalgap(repository, ['run', '--format', 'json', '--report', 'report.json']);
        expect(calls.length).toBeGreaterThanOrEqual(3);
        const seen = [ran.stdout, ran.stderr, ...everyFile(repository.root)];
        expect(seen.some((text) => text.includes('[redacted]'))).toBe(true);
        for (const text of seen) {
          expect(text).not.toContain(KEY);
          expect(text).not.toContain(Buffer.from(KEY).toString('base64'));
        }
      },
    );
  });

  test.each([{}, { JUDGE_KEY: '' }])('is not begun where its key is not there: %j', async (environment) => {
    await withChatApi(honest, async ({ url, calls }) => {
      const repository = project({
        ...judged(url),
        'agent.mjs': 'import { writeFileSync } from "node:fs"; writeFileSync("started", "");',
      });
      const ran = await evalgap(repository, ['run'], environment as never);
      expect(ran.exitCode).toBe(2);
      expect(ran.stderr).toMatch(
        /evalgap\.yml:8:\d+: the judge of `reply` in `support` needs the environment variable JUDGE_KEY, which is not set/,
      );
      expect(calls).toEqual([]);
      expect(existsSync(join(repository.root, 'started'))).toBe(false);
    });
  });

  test.each(['sk-\nsecond-line', 'sk-ключ', 'sk-\u0000'])(
    'is not begun with a key that no header can hold',
    async (key) => {
      await withChatApi(honest, async ({ url, calls }) => {
        const ran = await evalgap(project(judged(url)), ['run'], { JUDGE_KEY: key });
        expect(ran).toMatchObject({
          exitCode: 2,
          stderr: expect.stringContaining('holds something that cannot be sent'),
        });
        expect(ran.stderr).not.toContain('second-line');
        expect(calls).toEqual([]);
      });
    },
  );

  test.each<[string, FileMap, RegExp]>([
    [
      'that is not there',
      { 'prompts/judge.md': null },
      /evalgap\.yml:8:\d+: the prompt of the judge of `reply` is not there/,
    ],
    [
      'that says nothing of the output',
      { 'prompts/judge.md': 'Be fair.\n' },
      /prompts\/judge\.md: the prompt of a judge has no \{\{output\}\}/,
    ],
  ])('is not begun with a prompt %s', async (_, files, words) => {
    await withChatApi(honest, async ({ url, calls }) => {
      const ran = await evalgap(project({ ...judged(url), ...files }), ['run']);
      expect(ran).toMatchObject({ exitCode: 2, stderr: expect.stringMatching(words) });
      expect(calls).toEqual([]);
    });
  });
});

describe('labels of a judge', () => {
  const labels = [
    { input: 'money', expected: 'a', output: 'a', label: 'correct' },
    { expected: 'b', output: 'b', label: 'correct' },
    { expected: 'c', output: 'd', label: 'wrong' },
    { expected: 'e', output: 'f', label: 'correct' },
  ];
  const labelled = (url: string, rows: readonly unknown[] = labels): FileMap => ({
    ...judged(url, 'key: JUDGE_KEY, labels: [judged/*.jsonl]'),
    'judged/a.jsonl': rows.map((row) => `${typeof row === 'string' ? row : JSON.stringify(row)}\n`).join(''),
  });

  test('that are broken are told all at once, before anything is asked', async () => {
    await withChatApi(honest, async ({ url, calls }) => {
      const rows = [
        '{"output": 1',
        { output: 'x', label: 'right' },
        { label: 'wrong' },
        { output: 'x', label: 'wrong', more: 1 },
      ];
      const ran = await evalgap(project(labelled(url, rows)), ['run']);
      expect(ran.exitCode).toBe(2);
      const lines = ran.stderr.split('\n').filter((line) => line.includes('judged/a.jsonl'));
      expect(lines.map((line) => line.replace(/ \(expected.*/, '').replace(/^.*judged/, 'judged'))).toEqual([
        expect.stringMatching(/^judged\/a\.jsonl:1:\d+: /),
        'judged/a.jsonl:2: the label is none of the verdicts of this judge',
        'judged/a.jsonl:3: output is missing or of another kind',
        'judged/a.jsonl:4: this row has a key that no label has',
      ]);
      expect(lines[1]).toContain('label one of correct, wrong');
      expect(calls).toEqual([]);
    });
  });

  test('that are not there are told', async () => {
    await withChatApi(honest, async ({ url }) => {
      const ran = await evalgap(project({ ...labelled(url), 'judged/a.jsonl': null }), ['run']);
      expect(ran).toMatchObject({
        exitCode: 2,
        stderr: expect.stringMatching(/no file matches the labels of the judge of `reply` \(judged\/\*\.jsonl\)/),
      });
    });
  });
});

describe('the prompt of a judge', () => {
  test('is pinned, and told when it moved, when it is gone and when its model floats', async () => {
    const repository = project(judged('https://models.example/v1'));
    const found = async () => {
      const { stdout } = await evalgap(repository, ['check', '--format', 'json'], {} as never);
      const findings: readonly { rule: string; subject: string }[] = JSON.parse(stdout).findings;
      return findings.filter(({ subject }) => subject === 'steps/reply').map(({ rule }) => rule);
    };
    expect(await found()).toEqual(['pin/unpinned']);
    const { stdout } = await evalgap(repository, ['pin', '--format', 'json']);
    expect(JSON.parse(stdout).changed).toContainEqual({
      suite: 'support',
      prompt: 'steps/reply',
      from: null,
      to: expect.stringMatching(/^sha256:[0-9a-f]{12}$/),
    });
    expect(await found()).toEqual([]);
    repository.write({ 'prompts/judge.md': `${JUDGE_PROMPT}Be strict.\n` });
    expect(await found()).toEqual(['pin/outdated']);
    repository.write({ 'prompts/judge.md': null });
    expect(await found()).toEqual(['pin/missing']);
    const config = readFileSync(join(repository.root, 'evalgap.yml'), 'utf8');
    repository.write({
      'prompts/judge.md': JUDGE_PROMPT,
      'evalgap.yml': config.replace('judge-2026-08-01', 'judge-latest'),
    });
    expect(await found()).toEqual(['pin/floating-model']);
  });
});

describe('a judge that gives no verdict', () => {
  test('on anything ends a run as one that measured nothing, with the reason', async () => {
    await withChatApi(
      (call) => send(call.answer, { error: { message: 'no such key' } }, 401),
      async ({ url }) => {
        const repository = project(judged(url));
        const ran = await evalgap(repository, ['run']);
        expect(ran.exitCode).toBe(2);
        expect(ran.stdout).toContain('No verdict on `reply`: 3 of 3 (`refuses the key (401)` 3).');
        expect(ran.stderr).toMatch(
          /evalgap\.yml:8:\d+: the final step `reply` of `support` was scored in no case at \w+: refuses the key \(401\) \(3 of 3\)/,
        );
      },
    );
  });
});
