import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Trial, TrialStep } from '../../src/run/run-file.ts';
import { summariseRun } from '../../src/run/summary.ts';
import { wilson } from '../../src/stats/wilson.ts';
import { aHeader, aTrial } from './runs.ts';

const summarise = (trials: readonly Trial[], threshold = 1, planned?: number) =>
  summariseRun(aHeader(), trials, () => threshold, planned);

const steps = (extract: number | null | undefined, decide: number | null): readonly TrialStep[] => [
  extract === undefined ? { name: 'extract', output: 1 } : { name: 'extract', score: extract },
  { name: 'decide', score: decide },
];

describe('a run in figures', () => {
  test('counts trials by how they ended, and cases once', async () => {
    const summary = await summarise(
      [
        aTrial(),
        aTrial({ trial: 2, receipts: new Map([['triage', 'another']]) }),
        aTrial({ case: 'b', status: 'errored', error: 'boom' }),
        aTrial({ case: 'b', trial: 2, status: 'timed-out' }),
        aTrial({ case: 'b', digest: 'sha256:edited', status: 'not-run', error: 'gave up' }),
      ],
      1,
      9,
    );
    expect(summary).toMatchObject({
      revision: '1f3c9a2',
      cases: 3,
      trials: { planned: 9, completed: 2, errored: 1, timedOut: 1, notRun: 1, ranAnotherPrompt: 1 },
    });
  });

  test('a step is correct from its threshold on, averaged within the case first; null and unscored are not zero', async () => {
    const summary = await summarise(
      [
        aTrial({ case: 'a', steps: steps(0.8, 1) }),
        aTrial({ case: 'a', trial: 2, steps: steps(0.7, 0) }),
        aTrial({ case: 'b', steps: steps(null, 1) }),
        aTrial({ case: 'c', steps: steps(undefined, null) }),
        aTrial({ case: 'd', steps: steps(0, 0), receipts: new Map([['triage', 'another']]) }),
        aTrial({ case: 'e', steps: [], status: 'errored' }),
      ],
      0.8,
    );
    expect(summary.steps).toEqual([
      { step: 'extract', final: false, cases: 1, correct: 0.5, accuracy: 0.5, interval: wilson(0.5, 1) },
      { step: 'decide', final: true, cases: 2, correct: 1.5, accuracy: 0.75, interval: wilson(0.75, 2) },
    ]);
  });

  test('tells steps without a score by their reasons in a few words, of the trials that count', async () => {
    const at = 'the judge at https://models.example/v1';
    const lost = (id: string, reason: string) =>
      aTrial({
        case: id,
        steps: [
          { name: 'extract', score: 1 },
          { name: 'decide', score: null, reason },
        ],
      });
    const { unscored } = await summarise([
      aTrial(),
      lost('a', `${at} was stopped by a content filter`),
      lost('b', `${at} was stopped by a content filter`),
      lost('c', `the judge's answer is none of correct, wrong: ${at} was cut off`),
      lost('d', `the judge failed 10 times in a row, at last: ${at} answered 503 (5 attempts)`),
      lost('e', `${at} answered 503 (3 attempts)\nmore`),
      { ...lost('f', 'not counted'), receipts: new Map([['triage', 'another']]) },
    ]);
    expect(unscored).toEqual([
      {
        step: 'decide',
        trials: 5,
        of: 6,
        reasons: [
          { reason: 'answered 503', trials: 2 },
          { reason: 'content filter', trials: 2 },
          { reason: 'none of the verdicts', trials: 1 },
        ],
      },
    ]);
    expect(await summarise([aTrial()])).not.toHaveProperty('unscored');
  });

  test('a step scored more than once is wrong where any score is, and unknown where one is missing', async () => {
    const twice = (id: string, one: number | null, other: number | null) =>
      aTrial({ case: id, steps: [one, other].map((score) => ({ name: 'extract', score })) });
    const summary = await summarise([twice('a', 1, 1), twice('b', 1, null), twice('c', null, 0), twice('d', 0, 1)]);
    expect(summary.steps[0]).toMatchObject({ step: 'extract', cases: 3, correct: 1 });
  });

  test('a step nobody measured has no accuracy', async () => {
    expect((await summarise([aTrial({ status: 'not-run', steps: [] })])).steps[0]).toEqual({
      step: 'extract',
      final: false,
      cases: 0,
      correct: 0,
      accuracy: null,
      interval: null,
    });
  });

  test('receipts count where every prompt of the suite has one', async () => {
    const header = aHeader({
      prompts: new Map([
        ['triage', 'x'],
        ['guard', 'y'],
      ]),
    });
    const withReceipts = (trial: number, triage: 'verified' | 'claimed' | 'unknown', guard?: 'verified' | 'claimed') =>
      aTrial({
        trial,
        receipts: new Map([['triage', triage] as const, ...(guard === undefined ? [] : [['guard', guard] as const])]),
      });
    const trials = [
      withReceipts(1, 'verified', 'verified'),
      withReceipts(2, 'verified', 'claimed'),
      withReceipts(3, 'verified'),
      withReceipts(4, 'unknown', 'verified'),
    ];
    expect((await summariseRun(header, trials, () => 1)).receipts).toEqual({ verified: 1, claimed: 1, of: 4 });
    expect((await summariseRun(aHeader({ prompts: new Map() }), trials, () => 1)).receipts).toEqual({
      verified: 0,
      claimed: 0,
      of: 4,
    });
  });

  test('the five most frequent errors come first, equal first lines being one reason', async () => {
    const reasons = ['z', 'a', 'z', 'b', 'c', 'd', 'e', 'a', 'z'];
    const trials = reasons.map((reason, n) =>
      aTrial({ trial: n + 1, status: 'errored', error: `${reason}\nlog ${9 - n}` }),
    );
    expect((await summarise(trials)).errors).toEqual([
      { reason: 'z', trials: 3, example: 'z\nlog 1' },
      { reason: 'a', trials: 2, example: 'a\nlog 2' },
      ...['b', 'c', 'd'].map((reason) => expect.objectContaining({ reason, trials: 1 })),
    ]);
  });

  test('usage is summed where anybody said anything', async () => {
    expect((await summarise([aTrial()])).usage).toBeUndefined();
    const trials = [
      aTrial({ usage: { inputTokens: 5, costUsd: 0.5 } }),
      aTrial({ trial: 2, usage: { outputTokens: 2 } }),
    ];
    expect((await summarise(trials)).usage).toEqual({ inputTokens: 5, outputTokens: 2, costUsd: 0.5 });
  });

  test('is the same in any order of lines, also where trials were tried again or recorded twice', async () => {
    const trial = fc.record({
      id: fc.constantFrom('a', 'b'),
      trial: fc.integer({ min: 1, max: 2 }),
      status: fc.constantFrom('completed', 'errored', 'timed-out', 'not-run'),
      score: fc.constantFrom(0, 1, null),
      routed: fc.boolean(),
      receipt: fc.constantFrom('verified', 'another'),
    });
    const run = fc.array(trial, { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(
        run.chain((lines) => fc.tuple(fc.constant(lines), fc.shuffledSubarray(lines, { minLength: lines.length }))),
        async ([lines, shuffled]) => {
          const [one, other] = await Promise.all(
            [lines, shuffled].map((order) =>
              summarise(
                order.map(({ id, status, score, receipt, ...rest }) =>
                  aTrial({
                    ...rest,
                    case: id,
                    status,
                    steps: steps(1, score),
                    receipts: new Map([['triage', receipt as 'verified']]),
                    error: 'x',
                  }),
                ),
              ),
            ),
          );
          expect(other).toEqual(one);
        },
      ),
    );
  });

  test('of several lines for one trial the completed one stands', async () => {
    const summary = await summarise([
      aTrial({ status: 'errored', steps: [] }),
      aTrial(),
      aTrial({ status: 'timed-out', steps: [] }),
    ]);
    expect(summary.trials).toMatchObject({ planned: 1, completed: 1, errored: 0, timedOut: 0 });
  });
});
