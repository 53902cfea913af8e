import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../../../src/rules/finding.ts';
import { finding } from '../../../src/rules/make-finding.ts';
import { knownBefore } from '../../../src/rules/set/known-before.ts';
import { WARNING } from './set-facts.ts';

const DIGESTS = new Map([
  ['a', '1'],
  ['b', '2'],
  ['c', '3'],
  ['triage', '4'],
]);

function aFinding(subject: string, message: string): Finding {
  return finding('set/duplicate', WARNING, { suite: 'support', subject, message, evidence: [], fix: 'Remove it.' });
}

/** What is said of a subject now, beside what was said before, after a change of `changed`. */
function isKnown(before: string, now: string, changed: Readonly<Record<string, string>> = {}, subject = 'b'): boolean {
  const digests = new Map([...DIGESTS, ...Object.entries(changed)]);
  return knownBefore([aFinding('b', before)], DIGESTS, digests)(aFinding(subject, now));
}

describe('a finding stood before', () => {
  test('that says the same, even of what changed', () => {
    expect(isKnown('`b` repeats `a`', '`b` repeats `a`')).toBe(true);
    expect(isKnown('`b` repeats `a`', '`b` repeats `a`', { a: '9' })).toBe(true);
  });

  test('that says something else of the same subject, and of nothing that changed', () => {
    expect(isKnown('`b` repeats `a`', '`b` repeats `c`')).toBe(true);
    expect(isKnown('3 of 100 cases', '3 of 101 cases')).toBe(true);
  });

  test('and is new where it names a case or a prompt that was changed or added', () => {
    expect(isKnown('`b` repeats `a`', '`b` repeats `c`', { c: '9' })).toBe(false);
    expect(isKnown('`b` repeats `a`', '`b` repeats `new`', { new: '9' })).toBe(false);
    expect(isKnown('`b` stands in `other`', '`b` stands in `triage`', { triage: '9' })).toBe(false);
    expect(isKnown('holds an address', 'holds an address and a number', { b: '9' })).toBe(false);
  });

  test('and is new where its subject had none', () => {
    expect(isKnown('`b` repeats `a`', '`b` repeats `a`', {}, 'c')).toBe(false);
  });
});
