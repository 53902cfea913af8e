import { describe, expect, test } from '@jest/globals';
import { stepOrder } from '../../../src/production/shadow/step-order.ts';
import { anAnswer } from './answers.ts';

const orderOf = (one: readonly string[], other: readonly string[], chain: readonly string[] = []) => {
  const [current, candidate] = [one, other].map((names) =>
    anAnswer('a', Object.fromEntries(names.map((name) => [name, 1]))),
  );
  return current === undefined || candidate === undefined ? [] : [...stepOrder([{ current, candidate }], chain).keys()];
};

describe('the order of steps', () => {
  test('is that in which they happen on average, from either side', () => {
    const [one, other] = [
      ['extract', 'decide', 'reply'],
      ['extract', 'lookup', 'decide', 'reply'],
    ];
    expect(orderOf(one, other)).toEqual(['extract', 'lookup', 'decide', 'reply']);
    expect(orderOf(other, one)).toEqual(['extract', 'lookup', 'decide', 'reply']);
  });

  test('is that of the config where it names them, with calls between its steps', () => {
    const steps = ['get_order', 'decide', 'interpret', 'reply'];
    expect(orderOf(steps, steps, ['extract', 'interpret', 'decide', 'reply'])).toEqual([
      'get_order',
      'interpret',
      'decide',
      'reply',
    ]);
  });
});
