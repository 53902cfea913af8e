import { describe, expect, test } from '@jest/globals';
import { conflict } from '../../../src/rules/set/conflict.ts';
import { duplicate } from '../../../src/rules/set/duplicate.ts';
import { caseName, caseNames } from '../../../src/rules/set/wording.ts';
import { setFacts, WARNING } from './set-facts.ts';

const [ONE, OTHER] = ['jane.doe@firma-nord.de', 'max@firma-nord.de'];

describe('the name of a case', () => {
  test('is its id without what is private, on one line, within its quotes and no longer than one reads', () => {
    expect(caseName('refund-017')).toBe('`refund-017`');
    expect(caseName(`mail to ${ONE}`)).toBe('`mail to [e-mail]`');
    expect(caseName('a`b\nc')).toBe("`a'b\\nc`");
    expect(caseName('x'.repeat(500))).toHaveLength(242);
  });

  test('is told of the first ten, each once, and how many are left is counted', () => {
    const ids = [ONE, 'a', 'a', ...Array.from({ length: 12 }, (_, n) => `c${n}`)];
    expect(caseNames(ids)).toMatch(/^`\[e-mail\]`, `a`, `c0`, .* and 4 more$/);
  });

  test.each([
    ['conflict', conflict, 'escalate'],
    ['duplicate', duplicate, 'refund'],
  ])('is all that set/%s prints of an id beside the subject', (_, rule, expected) => {
    const input = 'Where is my parcel? I ordered it two weeks ago.';
    const facts = setFacts({
      cases: [
        { id: ONE, input, expect: { reply: 'refund' } },
        { id: OTHER, input, expect: { reply: expected } },
      ],
    });
    const [found, ...others] = rule(facts, WARNING);
    expect([found?.subject, others]).toEqual([OTHER, []]);
    expect(JSON.stringify([found?.message, found?.evidence, found?.fix])).toContain('[e-mail]');
    expect(JSON.stringify([found?.message, found?.evidence, found?.fix])).not.toContain('firma-nord');
  });
});
