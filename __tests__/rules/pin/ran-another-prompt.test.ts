import { describe, expect, test } from '@jest/globals';
import { ranAnotherPrompt } from '../../../src/rules/pin/ran-another-prompt.ts';
import { receiptCounter } from '../../../src/rules/pin/receipt-counts.ts';
import { ERROR, pinFacts, receipts } from './pin-facts.ts';

const PROMPTS = ['triage: prompts/triage.md', 'guard: prompts/guard.md'];

describe('trials that were sent another prompt', () => {
  test('are one finding per prompt, with each side that has any', async () => {
    const facts = await pinFacts({
      prompts: PROMPTS,
      receipts: [
        receipts('base', [{ triage: 'another', guard: 'verified' }, { triage: 'another' }]),
        receipts('head', [
          { triage: 'another' },
          { triage: 'verified' },
          { triage: 'claimed' },
          { triage: 'unknown' },
          {},
        ]),
      ],
    });
    expect(ranAnotherPrompt(facts, ERROR)).toEqual([
      {
        rule: 'pin/ran-another-prompt',
        level: 'error',
        suite: 'support',
        subject: 'triage',
        key: 'pin/ran-another-prompt:support:triage',
        location: { file: 'evalgap.yml', line: 4, column: 15 },
        message:
          'the agent sent another prompt than `prompts/triage.md` in 2 of 2 completed trials on the base and in 1 of 5 completed trials on the head',
        evidence: [
          'base: 2 another, 0 verified, 0 claimed, 0 not clear',
          'head: 1 another, 1 verified, 1 claimed, 1 not clear',
        ],
        fix: 'Let the agent read the prompt from the work tree it runs in, not from a cache, a service or a built copy. These trials are in no score.',
      },
    ]);
  });

  test('leave out a side that has none', async () => {
    const facts = await pinFacts({
      prompts: PROMPTS,
      receipts: [receipts('base', [{ guard: 'verified' }]), receipts('head', [{ guard: 'another' }])],
    });
    expect(ranAnotherPrompt(facts, ERROR)).toMatchObject([
      {
        subject: 'guard',
        message: 'the agent sent another prompt than `prompts/guard.md` in 1 of 1 completed trial on the head',
      },
    ]);
  });

  test('is silent where every receipt is the prompt’s own, unclear or absent', async () => {
    const facts = await pinFacts({
      prompts: PROMPTS,
      receipts: [receipts('head', [{ triage: 'verified' }, { triage: 'claimed' }, { triage: 'unknown' }, {}])],
    });
    expect(ranAnotherPrompt(facts, ERROR)).toEqual([]);
    expect(ranAnotherPrompt(await pinFacts({ prompts: PROMPTS }), ERROR)).toEqual([]);
  });
});

test('receipts are counted over completed trials only', () => {
  const counter = receiptCounter('head');
  counter.add({ status: 'errored', receipts: new Map([['triage', 'another']]) });
  counter.add({ status: 'completed', receipts: new Map([['triage', 'another']]) });
  counter.add({ status: 'completed', receipts: new Map() });
  expect(counter.counts()).toEqual({
    side: 'head',
    completed: 2,
    withReceipt: 1,
    prompts: new Map([['triage', { verified: 0, claimed: 0, another: 1, unknown: 0 }]]),
  });
});
