import { describe, expect, test } from '@jest/globals';
import { inputShift } from '../../../src/production/shift/input-shift.ts';
import { novelShare } from '../../../src/production/shift/novel-share.ts';
import { newRequests, requests } from './requests.ts';

describe('share of novel inputs', () => {
  const cases = requests(220, 1);
  const samples = [...requests(170, 2), ...newRequests(50, 3)];

  test('is that of the whole look, without its tests', () => {
    const { share, expected } = inputShift(cases, samples).novel;
    expect(novelShare(cases, samples)).toEqual({ share, expected, of: 220 });
  });

  test('takes the text out of inputs of any shape, and leaves out those without one', () => {
    const messages = samples.map((content) => ({ messages: [{ role: 'user', content }] }));
    expect(novelShare(cases, [...messages, { order: 17 }, null])).toEqual(novelShare(cases, samples));
  });

  test('says what was lacking where a side is too small', () => {
    expect(novelShare(cases.slice(0, 120), samples)).toEqual({ tooFew: 'too few to tell: 120 of 200 cases' });
    expect(novelShare([], [{ order: 1 }])).toEqual({
      tooFew: 'too few to tell: 0 of 200 cases and 0 of 200 inputs',
    });
  });
});
