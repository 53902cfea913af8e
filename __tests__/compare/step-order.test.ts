import { describe, expect, test } from '@jest/globals';
import { stepsOf } from '../../src/compare/step-order.ts';
import { aTrial } from '../builders.ts';
import { factsOf } from './facts.ts';

describe('the order of the steps', () => {
  test('is head’s, with steps of the base alone after the one they follow there', async () => {
    expect(await order(['extract', 'old', 'decide', 'older'], ['new', 'extract', 'decide', 'reply'])).toEqual([
      'new',
      'extract',
      'old',
      'decide',
      'older',
      'reply',
    ]);
  });

  test('lists a step once', async () => {
    expect(await order(['reply', 'reply'], ['extract', 'extract', 'reply'])).toEqual(['extract', 'reply']);
  });

  test('lists a final step that no header names', async () => {
    expect(await order([], ['extract'], 'task')).toEqual(['extract', 'task']);
  });

  test('ends with steps that only trials name, whatever the order of the trials', async () => {
    const trials = [aTrial({ case: 'a', steps: { zeta: 1, reply: 1 } }), aTrial({ case: 'b', steps: { alpha: 1 } })];
    for (const lines of [trials, trials.toReversed()]) {
      const facts = await factsOf(lines, { steps: ['reply'], final: 'reply' });
      expect(stepsOf(facts, facts)).toEqual(['reply', 'alpha', 'zeta']);
    }
  });
});

async function order(base: readonly string[], head: readonly string[], final = 'reply') {
  const [baseFacts, headFacts] = [await factsOf([], { steps: base, final }), await factsOf([], { steps: head, final })];
  return stepsOf(baseFacts, headFacts);
}
