import { describe, expect, test } from '@jest/globals';
import { openCustomScorer } from '../../src/run/custom-scorer.ts';
import { openRedactCommand } from '../../src/run/redact-command.ts';
import { inFolder, lineAgent, plain, script } from '../agent/agents.ts';
import { aTrial } from './runs.ts';

const options = (folder: string, source: string) => ({
  command: script(folder, source),
  cwd: folder,
  env: {},
  concurrency: 2,
  timeoutMs: 20_000,
  redact: plain,
});

async function scores(body: string, ...asked: readonly (readonly [expected: string, ...outputs: string[]])[]) {
  return inFolder(async (folder) => {
    const scorer = openCustomScorer('reply', options(folder, lineAgent(body)));
    try {
      return await Promise.all(
        asked.map(([expected, ...outputs]) => scorer.score(expected, outputs, 'what was asked')),
      );
    } finally {
      await scorer.stop();
    }
  });
}

describe('a custom scorer', () => {
  test('gets step, expectation and outputs, and gives a score with or without a reason', async () => {
    const body = `
      const { step, expected, outputs } = request;
      reply(outputs.includes(expected) ? { score: 1 } : { score: 0.25, reason: step + ' lacks ' + expected });
    `;
    expect(await scores(body, ['a', 'b', 'a'], ['c', 'b'])).toEqual([
      { score: 1 },
      { score: 0.25, reason: 'reply lacks c' },
    ]);
  });

  test.each([
    ['says so', 'reply({ score: null, reason: "cannot tell" });', 'cannot tell'],
    ['says nothing more', 'reply({ score: null });', 'the scorer gave no score'],
    ['reports an error', 'reply({ error: "no key" });', 'the scorer of reply reported: no key'],
    ['crashes', 'process.exit(3);', 'the scorer of reply ended with exit code 3 before it answered'],
    ['gives a score out of range', 'reply({ score: 2 });', 'the scorer of reply gave a malformed reply'],
    ['gives no score', 'reply({});', 'the scorer of reply gave a malformed reply'],
  ])('that %s has no score, and the reason is told', async (_, body, reason) => {
    const [score] = await scores(body, ['a', 'b']);
    expect(score?.score).toBeNull();
    expect(score?.reason?.split('\n')[0]).toBe(reason);
  });

  test('that cannot be started names its config key', async () => {
    const scorer = openCustomScorer('reply', {
      command: ['absent'],
      cwd: '/',
      env: {},
      concurrency: 1,
      timeoutMs: 1_000,
      redact: plain,
    });
    const score = await scorer.score('a', ['b'], 'what was asked');
    expect(score).toEqual({
      score: null,
      reason: expect.stringContaining('Check `steps.reply.command` in the config'),
    });
  });
});

describe('a redact command', () => {
  const trial = aTrial({
    steps: [
      { name: 'extract', score: 1, output: { email: 'ann@example.com', age: 7 } },
      { name: 'decide', score: 0, expected: 'ask ann', output: ['x', null], reason: 'ann is missing' },
    ],
    tags: ['ann'],
  });

  async function redacted(body: string, subject = trial) {
    return inFolder(async (folder) => {
      const command = openRedactCommand(options(folder, lineAgent(body)));
      try {
        return await command.redact(subject);
      } finally {
        await command.stop();
      }
    });
  }

  test('sees every text of a trial and replaces it; scores, names and shape stay', async () => {
    expect(await redacted(`reply({ texts: request.texts.map((text) => text.replace(/ann/g, '*')) });`)).toEqual({
      ...trial,
      steps: [
        { name: 'extract', score: 1, output: { email: '*@example.com', age: 7 } },
        { name: 'decide', score: 0, expected: 'ask *', output: ['x', null], reason: '* is missing' },
      ],
    });
    const failed = aTrial({ status: 'errored', steps: [], error: 'ann' });
    expect((await redacted(`reply({ texts: ['*'] });`, failed)).error).toBe('*');
  });

  test('sees the names of steps that the agent made up', async () => {
    const subject = aTrial({
      steps: [
        { name: 'decide', score: null, reason: 'no scorer' },
        { name: 'mail ann', output: 'sent to ann' },
        { name: 'call ann' },
      ],
    });
    const body = `reply({ texts: request.texts.map((text) => text.replace(/ann/g, '*')) });`;
    const names = (steps: typeof subject.steps) => steps.map(({ name }) => name);
    expect(names((await redacted(body, subject)).steps)).toEqual(['decide', 'mail *', 'call *']);
    const withheld = '[withheld: the redact command failed]';
    expect(names((await redacted('process.exit(1);', subject)).steps)).toEqual(['decide', withheld, withheld]);
  });

  test.each([
    ['crashes', 'process.exit(1);'],
    ['answers with fewer texts', 'reply({ texts: request.texts.slice(1) });'],
    ['answers with something else', 'reply({ text: "?" });'],
  ])('that %s lets no text through', async (_, body) => {
    const text = JSON.stringify(await redacted(body, { ...trial, tags: [] }));
    expect(text).not.toMatch(/ann|age|email/);
    expect(text).toContain('[withheld: the redact command failed]');
    expect(text).toContain('"score":0');
  });

  test('is not asked about a trial without texts', async () => {
    const silent = aTrial({ steps: [{ name: 'decide', score: 1, output: 4 }] });
    expect(await redacted('process.exit(1);', silent)).toBe(silent);
  });
});
