import { describe, expect, test } from '@jest/globals';
import type { Chat, ChatMessage, ChatOutcome } from '../../src/agent/chat.ts';
import type { JudgeConfig, JudgeMode } from '../../src/config/config.ts';
import { makeJudge } from '../../src/run/judge-scorer.ts';
import { aTemplate } from '../scorers/judge/judge-prompts.ts';

const SINGLE: JudgeMode = {
  mode: 'single',
  verdicts: [
    { word: 'correct', score: 1 },
    { word: 'partly', score: 0.5 },
    { word: 'wrong', score: 0 },
  ],
};

type Reply = string | ChatOutcome;

/** A judge over a model that gives these replies, and what the model was asked. */
async function aJudge(
  reply: (text: string, number: number) => Reply | Promise<Reply>,
  { mode = SINGLE, prompt }: { readonly mode?: JudgeMode; readonly prompt?: string } = {},
) {
  const asked: (readonly ChatMessage[])[] = [];
  const chat: Chat = {
    async ask(messages) {
      asked.push(messages);
      const given = await reply(messages[1]?.content ?? '', asked.length);
      return typeof given === 'string'
        ? { kind: 'answered', text: given, usage: { inputTokens: 10, outputTokens: 2 } }
        : given;
    },
    stop() {},
  };
  const config = {
    kind: 'judge',
    prompt: { path: 'j.md' },
    model: 'm',
    url: 'https://models.example/v1',
    timeout: 1_000,
    labels: [],
    ...mode,
  } as JudgeConfig;
  const text = prompt ?? (mode.mode === 'single' ? undefined : 'One: {{first}} Two: {{second}}');
  return { judge: makeJudge(config, await aTemplate(text, mode.mode), chat), asked };
}

describe('a judge', () => {
  test.each([
    ['correct', { score: 1 }],
    ['partly', { score: 0.5, reason: 'the judge says partly' }],
    ['{"verdict": "wrong"}', { score: 0, reason: 'the judge says wrong' }],
  ])('that says %s gives what that is worth', async (said, score) => {
    const { judge } = await aJudge(() => said);
    expect(await judge.score('expected', ['output'], 'input')).toEqual(score);
  });

  test('that says anything else gives no score, and is quoted in a few words', async () => {
    const { judge } = await aJudge(() => `I would say correct. ${'x'.repeat(500)}`);
    const { score, reason = '' } = await judge.score('expected', ['output'], 'input');
    expect(score).toBeNull();
    expect(reason).toMatch(/^the judge's answer is none of correct, partly, wrong: "I would say correct\. x+…$/);
    expect(reason.length).toBeLessThan(200);
  });

  test('that cannot be asked gives no score, and why', async () => {
    const { judge } = await aJudge(() => ({ kind: 'failed', reason: 'the judge at x answered 500', usage: {} }));
    expect(await judge.score('e', ['o'], 'i')).toEqual({ score: null, reason: 'the judge at x answered 500' });
  });

  test('sees what was asked, what was expected and what was said; of several outputs all', async () => {
    const { judge, asked } = await aJudge(() => 'correct');
    await judge.score({ say: 'sorry' }, ['one', 'two'], 'Where is it?');
    const text = asked[0]?.[1]?.content ?? '';
    for (const part of ['Where is it?', '"say": "sorry"', '"one"', '"two"']) expect(text).toContain(part);
  });

  test('is asked the same once, also while the first answer is not there yet', async () => {
    const { judge, asked } = await aJudge(async () => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      return 'partly';
    });
    const scores = await Promise.all([1, 2, 3].map(() => judge.score('e', ['o'], 'i')));
    scores.push(await judge.score('e', ['o'], 'i'));
    expect(new Set(scores.map(({ score }) => score))).toEqual(new Set([0.5]));
    await judge.score('e', ['o'], 'another');
    await judge.score('another', ['o'], 'i');
    expect(asked).toHaveLength(3);
    expect(judge.tally()).toMatchObject({ questions: 3, unscored: 0, inputTokens: 30, outputTokens: 6 });
  });

  test('is asked again where it gave no verdict', async () => {
    const { judge, asked } = await aJudge((_, number) => (number === 1 ? 'hm' : 'correct'));
    expect(await judge.score('e', ['o'], 'i')).toMatchObject({ score: null });
    expect(await judge.score('e', ['o'], 'i')).toEqual({ score: 1 });
    expect(asked).toHaveLength(2);
    expect(judge.tally()).toMatchObject({ questions: 2, unscored: 1 });
  });

  test('is asked about a long answer too, of which it sees start and end', async () => {
    const { judge, asked } = await aJudge(() => 'correct');
    expect(await judge.score('e', ['x'.repeat(200_000)], 'i')).toEqual({ score: 1 });
    expect(asked).toHaveLength(1);
  });
});

describe('a judge of two answers', () => {
  const pairwise = { mode: { mode: 'pairwise' } } as const;
  /** Prefers an answer by what it says, wherever it stands. */
  const liking = (liked: string) => (text: string) => {
    const first = text.indexOf(liked) < text.indexOf('>>>');
    return text.includes(liked) ? (first ? 'first' : 'second') : 'tie';
  };

  test.each([
    ['the output', 'OUTPUT', { score: 1 }],
    ['what was expected', 'EXPECTED', { score: 0, reason: 'the judge says worse' }],
    ['neither', 'NOTHING', { score: 0.5, reason: 'the judge says tie' }],
  ])('that likes %s better says so in both orders', async (_, liked, score) => {
    const { judge, asked } = await aJudge(liking(liked), pairwise);
    expect(await judge.score('EXPECTED', ['OUTPUT'], 'i')).toEqual(score);
    expect(asked).toHaveLength(2);
    expect(judge.tally()).toMatchObject({ questions: 1, pairs: 1, changedWithOrder: 0 });
  });

  test.each(['first', 'second'])('that always takes the %s one has no opinion, and is told so', async (place) => {
    const { judge, asked } = await aJudge(() => place, pairwise);
    const reason = 'the judge changed its mind with the order of the two answers';
    expect(await judge.score('EXPECTED', ['OUTPUT'], 'i')).toEqual({ score: null, reason });
    expect(await judge.score('EXPECTED', ['OUTPUT'], 'i')).toEqual({ score: null, reason });
    expect(asked).toHaveLength(2);
    expect(judge.tally()).toMatchObject({ questions: 1, unscored: 1, pairs: 1, changedWithOrder: 1 });
  });

  test('that calls it a tie in one order alone has none either', async () => {
    const { judge } = await aJudge((_, number) => (number === 1 ? 'tie' : 'first'), pairwise);
    expect(await judge.score('EXPECTED', ['OUTPUT'], 'i')).toMatchObject({ score: null });
  });

  test('that gives no verdict in one order is no matter of the order', async () => {
    const { judge, asked } = await aJudge(() => 'both', pairwise);
    expect(await judge.score('EXPECTED', ['OUTPUT'], 'i')).toMatchObject({
      score: null,
      reason: expect.stringContaining('none of first, second, tie'),
    });
    expect(asked).toHaveLength(1);
    expect(judge.tally()).toMatchObject({ pairs: 0, changedWithOrder: 0, unscored: 1 });
  });
});
