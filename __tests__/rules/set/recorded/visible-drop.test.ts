import { expect, test } from '@jest/globals';
import { visibleDrop } from '../../../../src/rules/set/recorded/visible-drop.ts';
import { aRecord, type Result } from '../building-records.ts';
import { aCase } from '../set-facts.ts';

const ids = Array.from({ length: 40 }, (_, index) => `case-${index}`);
const cases = ids.map((id) => aCase({ id }));

/** A run in which the first `broken` cases fail. */
function aRun(version: string, broken: number, more: readonly Result[] = []) {
  return aRecord(version, Object.fromEntries(ids.map((id, index) => [id, [index >= broken, ...more]])));
}

test('goes by as many first trials of a case as the suite makes, whatever more there are', () => {
  const plain = visibleDrop([aRun('v1', 0), aRun('v2', 12)], { trials: 1 }, cases);
  expect(plain).toBeGreaterThan(0);
  const longer = [aRun('v1', 0, [false, true, false]), aRun('v2', 12, [true, false, true])];
  expect(visibleDrop(longer, { trials: 1 }, cases)).toBe(plain);
  expect(visibleDrop(longer, { trials: 4 }, cases)).not.toBe(plain);
});

test('goes by the last run of the newest version and of the one before it, however many runs either has', () => {
  const plain = visibleDrop([aRun('v1', 0), aRun('v2', 12)], { trials: 1 }, cases);
  const many = [aRun('v0', 30), aRun('v1', 25), aRun('v1', 0), aRun('v2', 3), aRun('v2', 5), aRun('v2', 12)];
  expect(visibleDrop(many, { trials: 1 }, cases)).toBe(plain);
});

test('is nothing with one version, or with two that share no case', () => {
  expect(visibleDrop([aRun('v1', 0), aRun('v1', 12)], { trials: 1 }, cases)).toBeNull();
  expect(visibleDrop([aRun('v1', 0), aRecord('v2', { other: true })], { trials: 1 }, cases)).toBeNull();
});
