import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { send, withChatApi } from '../agent/chat-api.ts';
import { evalgapHere } from './in-process.ts';
import { evalgap, honest, judged } from './judging.ts';
import { project } from './local-project.ts';
import { asked, BULLETS, measure, removeAll } from './sensitivity-project.ts';

afterEach(removeAll);

describe('evalgap sensitivity', () => {
  test.each(['path', 'own'] as const)('an agent that reads its prompt by %s sees every variant', async (mode) => {
    const repository = asked(mode);
    const { exitCode, json } = await measure(repository, ...BULLETS);
    expect(exitCode).toBe(0);
    const [family] = json.suites[0]!.families;
    expect(family).toMatchObject({ family: 'prompt', prompt: 'main' });
    const [step] = family!.steps;
    expect(step).toMatchObject({ step: 'answer', final: true, cases: 16, accuracy: 1, spread: 0.5 });
    expect(step!.lowest).toMatchObject({ accuracy: 0.5 });
    expect(step!.flips).toMatchObject({ any: 0.5, again: 0 });
    expect(step!.p).toBeLessThan(0.05);
    expect(family!.variants.map(({ id }) => id)).toEqual([
      'main/bullets-dot',
      'main/bullets-star',
      'main/space-doubled',
    ]);
    for (const { receipts } of family!.variants) expect(receipts).toMatchObject({ verified: 16, another: 0, none: 0 });
    expect(repository.git('status', '--porcelain')).toBe('');
    expect(repository.git('worktree', 'list').split('\n')).toHaveLength(1);
  });

  test('an agent that sends the original whatever it is given is not measured, and never called steady', async () => {
    const repository = asked('built');
    const { exitCode, json } = await measure(repository, '--only', 'bullets-star');
    expect(exitCode).toBe(2);
    expect(json.suites[0]!.families[0]).toMatchObject({
      steps: [],
      variants: [{ receipts: { verified: 0, another: 16 }, steps: [] }],
    });
    const told = await evalgapHere(repository.root, ['sensitivity', '--prompt', 'main', '--only', 'bullets-star']);
    expect(told.stdout).toContain('Not measured');
    expect(told.stdout).not.toContain('No spread');
  });

  test('without receipts nothing is said of an agent whose answers stay', async () => {
    const repository = asked('built', false);
    const { stdout, exitCode } = await evalgapHere(repository.root, [
      'sensitivity',
      '--prompt',
      'main',
      '--only',
      'bullets-star',
    ]);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('no receipt shows that a variant was sent');
  });

  test('variants are listed and nothing is asked in a dry run; names that none has are refused', async () => {
    const repository = asked('path');
    const { stdout, exitCode } = await evalgapHere(repository.root, [
      'sensitivity',
      '--dry-run',
      '--reject',
      'bullets-star',
    ]);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('nothing was asked');
    expect(stdout).toContain('+ • one'.replace('+ ', '+'));
    expect(stdout).toMatch(/main\/bullets-star.*: rejected/);
    const wrong = await measure(repository, '--reject', 'bulets', '--prompt', 'mian');
    expect(wrong.exitCode).toBe(2);
    expect(wrong.json.problems!.map(({ message }) => message)).toEqual([
      '`s` has no prompt or variant "mian"',
      '`s` has no prompt or variant "bulets"',
    ]);
  });

  test('a final step whose judge is dead is not measured, with the reason, and nothing is green', async () => {
    await withChatApi(
      ({ answer }) => send(answer, { error: { message: 'this account was closed' } }, 401),
      async ({ url }) => {
        const repository = project(judged(url));
        const args = ['sensitivity', '--prompt', 'triage', '--only', 'end-blank-lines'];
        const { exitCode, stdout } = await evalgap(repository, [...args, '--format', 'markdown']);
        expect(exitCode).toBe(2);
        expect(stdout).toMatch(/^\| `reply` \(final\)[ –|]+$/m);
        expect(stdout).toMatch(/`reply` \(final\): not measured, the judge/);
        expect(stdout).toMatch(/The final step `reply` was not measured\*\*: .*401/);
        expect(stdout).toMatch(/`reply` has no score in 9 of 9 completed trials/);
        expect(stdout).toMatch(/The judge of `reply` was asked about .* without a verdict/s);
        const json = JSON.parse((await evalgap(repository, [...args, '--format', 'json'])).stdout);
        expect(json.suites[0].families[0].unmeasured).toEqual([
          { step: 'reply', final: true, reason: expect.stringContaining('401') },
        ]);
        expect(json.suites[0].families[0].steps.map(({ step }: { step: string }) => step)).toEqual(['decide']);
      },
    );
  });

  test('a dry run writes every variant in full, says where, and tells what judges would be asked', async () => {
    await withChatApi(honest, async ({ url, calls }) => {
      const repository = project(judged(url));
      const args = ['sensitivity', '--dry-run', '--prompt', 'triage', '--only', 'end-blank-lines', '--trials', '2'];
      const { exitCode, stdout } = await evalgap(repository, args);
      expect(exitCode).toBe(0);
      expect(stdout.replace(/\s+/g, ' ')).toContain('18 requests at most, and 18 questions to judges beside them');
      const folder = /in full: `([^`]+)`/.exec(stdout.replaceAll('\n', ''))?.[1] ?? '';
      expect(readdirSync(join(repository.root, folder))).toEqual(['triage--end-blank-lines.txt']);
      expect(readFileSync(join(repository.root, folder, 'triage--end-blank-lines.txt'), 'utf8')).toMatch(/\n\n\n\n$/);
      expect(calls).toEqual([]);
      expect(existsSync(join(repository.root, folder, '../original.jsonl'))).toBe(false);
    });
  });

  test('one case of a variant can be rejected, and of none that is no case', async () => {
    const repository = asked('path');
    const variant = ['sensitivity', '--dry-run', '--only', 'buried', '--format', 'json'];
    const { stdout } = await evalgapHere(repository.root, [...variant, '--reject', 'buried:c3']);
    const [suite] = JSON.parse(stdout).suites;
    expect(suite.requests).toBe(16 * 2 + 15);
    expect(suite.variants[0].inputs.map((input: { case: string }) => input.case)).not.toContain('c3');
    const wrong = await evalgapHere(repository.root, [...variant, '--reject', 'buried:c99']);
    expect(wrong.exitCode).toBe(2);
  });
});
