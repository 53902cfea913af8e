import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../../../src/rules/finding.ts';
import { finding } from '../../../src/rules/make-finding.ts';
import { knownBefore } from '../../../src/rules/set/known-before.ts';
import { WARNING } from './set-facts.ts';

function aFinding(subject: string, rule: 'set/duplicate' | 'set/conflict' = 'set/duplicate'): Finding {
  return finding(rule, WARNING, { suite: 'support', subject, message: 'Like it.', evidence: [], fix: 'Remove it.' });
}

/** Whether a finding that rests on `now` stood before, where others rested on `before`. */
function isKnown(before: readonly (readonly string[])[], now: readonly string[]): boolean {
  const was = new Map(before.map((grounds, index) => [aFinding(`b-${index}`), grounds]));
  const found = aFinding('b');
  return knownBefore({ findings: [...was.keys()], grounds: was }, new Map([[found, now]]))(found);
}

describe('a finding stood before', () => {
  test('all of whose grounds did, in one finding or in several', () => {
    expect(isKnown([['one', 'two']], ['one'])).toBe(true);
    expect(isKnown([['one'], ['two']], ['two', 'one'])).toBe(true);
  });

  test('and is new where one of its grounds is', () => {
    expect(isKnown([['one']], ['one', 'two'])).toBe(false);
    expect(isKnown([], ['one'])).toBe(false);
  });

  test('and is new where it does not say what it rests on', () => {
    expect(isKnown([[]], [])).toBe(false);
  });

  test('and is new where only another rule rested on the same', () => {
    const [was, found] = [aFinding('b', 'set/conflict'), aFinding('b')];
    const isOld = knownBefore({ findings: [was], grounds: new Map([[was, ['one']]]) }, new Map([[found, ['one']]]));
    expect(isOld(found)).toBe(false);
  });
});
