import { describe, expect, test } from '@jest/globals';
import type { Answer } from '../../../src/production/shadow/answer.ts';
import { replaysOf } from '../../../src/production/shadow/replays.ts';
import { anAnswer, withSteps } from './answers.ts';

const CHAIN = ['extract', 'decide', 'reply'];
const replaysBetween = (current: Answer, candidate: Answer) =>
  replaysOf([{ current, candidate }], { steps: CHAIN, mutating: [] }).map(({ step, given }) => [step, given]);

const REFUND = { extract: 'A-1', decide: 'refund', reply: 'Paid.' };

describe('steps to ask again', () => {
  test('are those after the first difference, each with all that current has before it', () => {
    expect(replaysBetween(anAnswer('a', REFUND), anAnswer('a', { ...REFUND, extract: 'A-2' }))).toEqual([
      ['decide', { extract: 'A-1' }],
      ['reply', { extract: 'A-1', decide: 'refund' }],
    ]);
  });

  test('are none where nothing differs, nor of an agent that did not answer', () => {
    expect(replaysBetween(anAnswer('a', REFUND), anAnswer('a', REFUND))).toEqual([]);
    expect(replaysBetween(anAnswer('a', REFUND), anAnswer('a', {}, { completed: false }))).toEqual([]);
  });

  test('are none where the agent does a step before that current does not tell of', () => {
    expect(replaysBetween(anAnswer('a', { decide: 'refund', reply: 'Paid.' }), anAnswer('a', REFUND))).toEqual([]);
  });

  test('are none behind a step that cannot be given: of another name, without an output, or twice', () => {
    const other = anAnswer('a', { ...REFUND, extract: 'A-2' });
    const doing = (name: string, ...outputs: readonly (string | undefined)[]) =>
      withSteps('a', [
        ...outputs.map((output) => ({ name, ...(output === undefined ? {} : { output }) })),
        { name: 'decide', output: 'refund' },
      ]);
    expect(replaysBetween(doing('get_order', 'open'), other)).toEqual([]);
    expect(replaysBetween(doing('extract', undefined), other)).toEqual([]);
    expect(replaysBetween(doing('extract', 'A-1', 'A-1'), other)).toEqual([]);
  });
});
