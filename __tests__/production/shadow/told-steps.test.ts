import { describe, expect, test } from '@jest/globals';
import type { SampleStep } from '../../../src/production/sample.ts';
import { answerOfSample } from '../../../src/production/shadow/answer.ts';
import { toldAlike } from '../../../src/production/shadow/told-steps.ts';
import { anAnswer, withSteps } from './answers.ts';

const call = (name: string): SampleStep => ({ name, arguments: { id: 1 }, output: 'found' });
const decided: SampleStep = { name: 'decide', output: 'refund' };
const namesOf = ({ pairs }: ReturnType<typeof toldAlike>) =>
  pairs.map(({ current, candidate }) => [
    current.steps.map(({ name }) => name),
    candidate.steps.map(({ name }) => name),
  ]);

describe('what only one source tells of', () => {
  test('is left out where every answer of that side has it', () => {
    const told = toldAlike(
      [
        {
          current: anAnswer('a', { decide: 'x', reply: 'y' }),
          candidate: anAnswer('a', { extract: {}, decide: 'x', reply: 'y' }),
        },
      ],
      'reply',
    );
    expect(told.notCompared).toEqual({ current: [], candidate: ['extract'] });
    expect(namesOf(told)).toEqual([
      [
        ['decide', 'reply'],
        ['decide', 'reply'],
      ],
    ]);
  });

  test('is a difference where it is a call that never comes, and the side tells of other calls', () => {
    const told = toldAlike(
      [
        {
          current: withSteps('a', [call('verify'), call('pay'), decided]),
          candidate: withSteps('a', [call('pay'), decided]),
        },
      ],
      'decide',
    );
    expect(told.notCompared).toEqual({ current: [], candidate: [] });
    expect(namesOf(told)[0]).toEqual([
      ['verify', 'pay', 'decide'],
      ['pay', 'decide'],
    ]);
  });

  test('is a difference where candidate owes the step', () => {
    const pair = { current: anAnswer('a', { extract: 1, decide: 'x' }), candidate: anAnswer('a', { decide: 'x' }) };
    expect(toldAlike([pair], 'reply').notCompared.current).toEqual(['extract']);
    expect(toldAlike([pair], 'reply', new Set(['extract'])).notCompared.current).toEqual([]);
    const other = { current: pair.candidate, candidate: pair.current };
    expect(toldAlike([other], 'reply', new Set(['extract'])).notCompared.candidate).toEqual(['extract']);
  });

  test('is decided for each answer: beside one without a word of steps the answer alone is compared', () => {
    const bare = answerOfSample({ id: 'b', input: 'b', output: 'Yes.' });
    const full = (id: string) =>
      answerOfSample({ id, input: id, output: 'Yes.', steps: [decided, { name: 'search', output: 1 }] });
    const told = toldAlike(
      [
        { current: full('a'), candidate: full('a') },
        { current: bare, candidate: full('b') },
      ],
      'answer',
    );
    expect(told).toMatchObject({ answerAlone: 1, notCompared: { current: [], candidate: [] } });
    expect(namesOf(told)).toEqual([
      [
        ['decide', 'search', 'answer'],
        ['decide', 'search', 'answer'],
      ],
      [['answer'], ['answer']],
    ]);
  });

  test('is not what an answer says it did without: an empty list of steps is told', () => {
    const none = answerOfSample({ id: 'b', input: 'b', output: 'Yes.', steps: [] });
    const pair = {
      current: none,
      candidate: answerOfSample({ id: 'b', input: 'b', output: 'Yes.', steps: [decided] }),
    };
    expect(toldAlike([{ current: pair.candidate, candidate: pair.candidate }, pair], 'answer').answerAlone).toBe(0);
  });

  test('stays a difference where only some answers of a side have it: a tool that is called at last', () => {
    const told = toldAlike(
      [
        { current: withSteps('a', [call('get'), decided]), candidate: withSteps('a', [call('get'), decided]) },
        {
          current: withSteps('b', [call('get'), decided]),
          candidate: withSteps('b', [call('get'), call('delete'), decided]),
        },
      ],
      'decide',
    );
    expect(told.notCompared).toEqual({ current: [], candidate: [] });
    expect(namesOf(told)[1]?.[1]).toEqual(['get', 'delete', 'decide']);
  });

  test('are calls, where the other side tells of no call at all', () => {
    const told = toldAlike(
      [
        { current: withSteps('a', [call('get'), decided]), candidate: withSteps('a', [decided]) },
        { current: withSteps('b', [decided]), candidate: withSteps('b', [decided]) },
      ],
      'decide',
    );
    expect(told.notCompared).toEqual({ current: ['get'], candidate: [] });
  });

  test('is all but the answer, where they have only that in common', () => {
    const answer: SampleStep = { name: 'answer', output: 'Yes.' };
    const told = toldAlike(
      [
        { current: withSteps('a', [call('get'), decided, answer]), candidate: withSteps('a', [answer]) },
        {
          current: withSteps('b', [decided, answer]),
          candidate: withSteps('b', [{ name: 'plan', output: 1 }, answer]),
        },
      ],
      'answer',
    );
    expect(namesOf(told)).toEqual([
      [['answer'], ['answer']],
      [['answer'], ['answer']],
    ]);
  });

  test('is nothing where they have no step in common', () => {
    const pair = {
      current: withSteps('a', [decided]),
      candidate: withSteps('a', [{ name: 'resolve', output: 'refund' }]),
    };
    expect(toldAlike([pair], 'answer').inCommon).toBe(false);
  });
});

describe('calls within a step', () => {
  const lookup = (...names: readonly string[]): SampleStep => ({
    name: 'lookup',
    output: names.map((name) => ({ name, arguments: { id: 1 } })),
  });

  test('are steps of their own where the other side tells each call as one', () => {
    const told = toldAlike(
      [
        {
          current: withSteps('a', [call('get'), call('track'), decided]),
          candidate: withSteps('a', [lookup('get', 'track'), decided]),
        },
        { current: withSteps('b', [decided]), candidate: withSteps('b', [lookup(), decided]) },
      ],
      'decide',
    );
    expect(namesOf(told)).toEqual([
      [
        ['get', 'track', 'decide'],
        ['get', 'track', 'decide'],
      ],
      [['decide'], ['decide']],
    ]);
  });

  test('stay within it where both sides have that step', () => {
    const pair = { current: withSteps('a', [lookup('get')]), candidate: withSteps('a', [lookup('get')]) };
    expect(namesOf(toldAlike([pair], 'decide'))).toEqual([[['lookup'], ['lookup']]]);
  });
});
