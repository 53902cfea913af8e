import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { completion, send, withChatApi } from '../agent/chat-api.ts';
import type { FileMap } from '../repository.ts';
import { evalgap, honest, JUDGE_PROMPT, judged, KEY, material } from './judging.ts';
import { project } from './local-project.ts';
import { aPullRequest, PROMPT } from './project.ts';

describe('a suite with a judge', () => {
  test('is another run once its judge is another one', async () => {
    await withChatApi(honest, async ({ url }) => {
      const repository = project(judged(url));
      const scorers = async () => {
        expect((await evalgap(repository, ['run', '--output', 'run.jsonl', '--fresh'])).exitCode).toBe(0);
        const header = JSON.parse(readFileSync(join(repository.root, 'run.jsonl'), 'utf8').split('\n', 1)[0] ?? '');
        return header.fingerprint.scorers;
      };
      const first = await scorers();
      repository.write(judged(url, 'key: JUDGE_KEY, timeout: 5s'));
      expect(await scorers()).toBe(first);
      repository.write({ 'prompts/judge.md': `${JUDGE_PROMPT}Be strict.\n` });
      expect(await scorers()).not.toBe(first);
      const refused = await evalgap(
        project({ ...judged(url, 'key: JUDGE_KEY, verdicts: { correct: 1, wrong: 0.5 }') }),
        ['run', '--output', join(repository.root, 'run.jsonl')],
      );
      expect(refused.stderr).toMatch(/begun under another .*scorers/);
    });
  });
});

describe('a judge that gives no verdict', () => {
  test('on the head alone is told in the first line, and is never good news', async () => {
    await withChatApi(
      (call) => {
        if (material(call, 'output').startsWith('!'))
          send(call.answer, completion(null, { finish_reason: 'content_filter' }));
        else honest(call);
      },
      async ({ url }) => {
        const cases = Array.from({ length: 20 }, (_, index) => {
          return `${JSON.stringify({ id: `c${index}`, input: `q${index}`, expect: { reply: `a${index}` } })}\n`;
        }).join('');
        const agent = (bad: string) =>
          `import { createInterface } from 'node:readline';
for await (const line of createInterface({ input: process.stdin })) {
  const { id, input } = JSON.parse(line);
  const n = Number(input.slice(1));
  const output = n < 10 ? '${bad}' + 'a' + n : 'a' + n;
  process.stdout.write(JSON.stringify({ id, steps: [{ name: 'reply', output }] }) + '\\n');
}
`;
        const files = { ...judged(url), 'evals/cases.jsonl': cases };
        const repository = aPullRequest({ 'agent.mjs': agent('!') }, { ...files, 'agent.mjs': agent('') });
        try {
          for (const _ of ['first', 'again']) {
            const ran = await evalgap(repository, ['pr', '--base', 'main', '--format', 'json']);
            const { comment, notMeasured, verdict } = JSON.parse(ran.stdout);
            expect(comment.split('\n')[1]).toContain(
              'no verdict on `reply`: base 0, head 10 of 20 (`content filter` 10)',
            );
            expect(notMeasured).toEqual([
              {
                suite: 'support',
                side: 'head',
                step: 'reply',
                trials: 10,
                of: 20,
                reasons: [{ reason: 'content filter', trials: 10 }],
              },
            ]);
            expect(verdict).toBe('inconclusive');
          }
        } finally {
          repository.remove();
        }
      },
    );
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

  test('tell how well it agrees with people, and are asked about once', async () => {
    await withChatApi(honest, async ({ url, calls }) => {
      const repository = project(labelled(url));
      const output = ['--output', 'run.jsonl'];
      const ran = await evalgap(repository, ['run', ...output]);
      expect(ran.stdout.replaceAll(/\s+/g, ' ')).toContain(
        'The judge of `reply` agrees with 3 of 4 human labels (75.0 %, 95 % CI 30.1 … 95.4; κ 0.50).',
      );
      expect(ran.stdout.replaceAll(/\s+/g, ' ')).toContain('`correct` is `wrong` (1)');
      expect(calls).toHaveLength(7);
      const again = await evalgap(repository, ['run', ...output, '--format', 'json']);
      expect(JSON.parse(again.stdout).runs[0].judges[0]).toMatchObject({
        labels: 4,
        judged: 4,
        agreed: 3,
        questions: 0,
      });
      expect(calls).toHaveLength(7);
      repository.write({ 'judged/b.jsonl': '{"expected": "g", "output": "g", "label": "correct"}\n' });
      expect((await evalgap(repository, ['run', ...output])).stdout).toContain('4 of 5 human labels');
      expect(calls).toHaveLength(8);
      expect((await evalgap(repository, ['run', ...output, '--fresh'])).exitCode).toBe(0);
      expect(calls).toHaveLength(8 + 3 + 5);
    });
  });
});

describe('a pull request with a judge', () => {
  test('is judged where the base branch says, and says how far the judge can be believed', async () => {
    await withChatApi(honest, async ({ url, calls }) => {
      await withChatApi(honest, async (other) => {
        const repository = aPullRequest(
          { ...judged(other.url, 'key: DEPLOY_KEY'), 'prompts/triage.md': `${PROMPT}\nBe kind.\n` },
          judged(url),
        );
        try {
          const keys = { JUDGE_KEY: KEY, DEPLOY_KEY: 'deploy-0123456789' };
          const ran = await evalgap(repository, ['pr', '--base', 'main', '--format', 'json'], keys);
          const { comment, findings, comparisons } = JSON.parse(ran.stdout);
          expect(other.calls).toEqual([]);
          expect(new Set(calls.map(({ headers }) => headers.authorization))).toEqual(new Set([`Bearer ${KEY}`]));
          // Both sides say the same of three cases: asked once.
          expect(calls).toHaveLength(3);
          expect(comparisons[0]).toMatchObject({ comparable: true });
          expect(comment).toContain('How well the judge of `reply` agrees with people is not known.');
          const told = findings.filter(({ rule }: { rule: string }) => rule === 'policy/changed');
          expect(JSON.stringify(told)).toContain('steps.reply.url');
          expect(JSON.stringify(told)).toContain('steps.reply.key');
        } finally {
          repository.remove();
        }
      });
    });
  });

  test.each<[string, (config: string, url: string) => string]>([
    ['a step of another name', (config, url) => moved(config, url).replace('reply:', 'answer:')],
    ['a suite of another name', (config, url) => moved(config, url).replace('support:', 'helpdesk:')],
    ['another secret', (config) => config.replace(/reply:/, 'answer:').replace('JUDGE_KEY', 'DEPLOY_KEY')],
  ])('sends no secret to %s', async (_, change) => {
    await withChatApi(honest, async ({ url, calls }) => {
      await withChatApi(honest, async (other) => {
        const base = judged(url);
        const config = change(String(base['evalgap.yml']), other.url);
        const cases = String(base['evals/cases.jsonl']).replaceAll(
          '"reply"',
          config.includes('answer:') ? '"answer"' : '"reply"',
        );
        const repository = aPullRequest({ ...base, 'evalgap.yml': config, 'evals/cases.jsonl': cases }, base);
        try {
          const keys = { JUDGE_KEY: KEY, DEPLOY_KEY: 'deploy-0123456789' };
          const ran = await evalgap(repository, ['pr', '--base', 'main', '--format', 'json'], keys);
          expect([...other.calls, ...calls]).toEqual([]);
          expect(ran.exitCode).toBe(2);
          const { comment } = JSON.parse(ran.stdout);
          expect(comment).toContain('the base branch has no judge at');
          expect(comment).toMatch(/Merge the judge.s address and key first/);
          // Before the merge the key is not even needed: nobody looks for it.
          const without = await evalgap(repository, ['pr', '--base', 'main'], {} as never);
          expect(without.stdout + without.stderr).not.toContain('is not set');
        } finally {
          repository.remove();
        }
      });
    });
  });

  test('is told where the unpinned prompt of its judge says something else', async () => {
    await withChatApi(honest, async ({ url }) => {
      const repository = aPullRequest({ 'prompts/judge.md': `${JUDGE_PROMPT}Be lenient.\n` }, judged(url));
      try {
        const ran = await evalgap(repository, ['pr', '--base', 'main', '--format', 'json']);
        const told = JSON.parse(ran.stdout).findings.filter(({ rule }: { rule: string }) => rule === 'policy/changed');
        expect(told).toEqual([
          expect.objectContaining({
            subject: 'suites.support.steps.reply.prompt',
            message: expect.stringMatching(/changes from `sha256:[0-9a-f]+` to `sha256:[0-9a-f]+`/),
          }),
        ]);
      } finally {
        repository.remove();
      }
    });
  });

  test('asks its judge where the base has no config yet', async () => {
    await withChatApi(honest, async ({ url, calls }) => {
      const repository = aPullRequest(judged(url), { 'evalgap.yml': null });
      try {
        const ran = await evalgap(repository, ['pr', '--base', 'main'], { JUDGE_KEY: KEY });
        expect(ran.exitCode).toBe(0);
        expect(calls).toHaveLength(3);
      } finally {
        repository.remove();
      }
    });
  });
});

function moved(config: string, url: string): string {
  return config.replace(/http:[^"]+/, url);
}
