import { describe, expect, test } from '@jest/globals';
import type { NotMeasured } from '../../../src/rules/set/judge-set.ts';
import { lostMeasures } from '../../../src/rules/set/lost-measures.ts';

const noPrompt: NotMeasured = { rule: 'set/leak', reason: 'the suite names no prompt' };
const few = (n: number): NotMeasured => ({ rule: 'set/too-clean', reason: `${n} of 100 cases hold text` });

describe('what a rule lacks', () => {
  test('is lost where it did not lack it before', () => {
    expect(lostMeasures([few(3)], [few(3), noPrompt])).toEqual([noPrompt]);
  });

  test('is not lost where it lacked the same, in other figures', () => {
    expect(lostMeasures([few(3), noPrompt], [few(17), noPrompt])).toEqual([]);
  });

  test('is not lost where it only takes the place of something else', () => {
    expect(lostMeasures([few(3)], [{ ...few(3), reason: 'no samples' }])).toEqual([]);
  });

  test('is lost again where another rule lacked the same', () => {
    const other: NotMeasured = { ...noPrompt, rule: 'set/uncovered-step' };
    expect(lostMeasures([noPrompt], [noPrompt, other])).toEqual([other]);
  });
});
