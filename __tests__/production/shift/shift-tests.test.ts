import { expect, test } from '@jest/globals';
import { comparedSides } from '../../../src/production/shift/compared-sides.ts';
import { shiftTests } from '../../../src/production/shift/shift-tests.ts';
import { newRequests, requests } from './requests.ts';

test('where no larger share is novel than among the cases, nothing novel is told, however clear the test is', () => {
  const sides = comparedSides(requests(60, 1), [...requests(40, 2), ...newRequests(20, 3)]);
  const [inputs, novel] = shiftTests(sides, { share: 0.3, expected: 0.05 });
  expect(novel).toBeLessThanOrEqual(0.05);
  expect(shiftTests(sides, { share: 0.05, expected: 0.05 })).toEqual([inputs, 1]);
});
