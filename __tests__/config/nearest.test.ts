import { describe, expect, test } from '@jest/globals';
import { nearest } from '../../src/config/nearest.ts';

const KEYS = ['prompts', 'cases', 'fail-on', 'maxAge', 'pin/outdated', 'pin', 'set/duplicate'];

describe('the nearest word', () => {
  test.each([
    ['promts', 'prompts'],
    ['failOn', 'fail-on'],
    ['FAIL_ON', 'fail-on'],
    ['max-age', 'maxAge'],
    ['outdated', 'pin/outdated'],
    ['set/dup', 'set/duplicate'],
    ['pins', 'pin'],
  ])('to %s is %s', (word, meant) => {
    expect(nearest(word, KEYS)).toBe(meant);
  });

  test.each(['', 'budget', 'x', 'judge', 'xyz'.repeat(10_000)])('to %.20s is none', (word) => {
    expect(nearest(word, KEYS)).toBeUndefined();
  });

  test('among none is none', () => {
    expect(nearest('cases', [])).toBeUndefined();
  });
});
