import { describe, expect, test } from '@jest/globals';
import { unusedWaiver } from '../../../src/rules/policy/unused-waiver.ts';
import { aFinding, aWaiver, WARNING, waiverFacts } from './waivers.ts';

describe('policy/unused-waiver', () => {
  test('says that there is nothing it covers', () => {
    expect(unusedWaiver(waiverFacts({ findings: [aFinding('somebody else')] }), WARNING)).toEqual([
      {
        rule: 'policy/unused-waiver',
        level: 'warning',
        suite: '',
        subject: 'pin/outdated of triage',
        key: 'policy/unused-waiver::pin/outdated of triage',
        location: { file: 'evalgap.yml', line: 7, column: 5 },
        message: 'the waiver of `pin/outdated` for `triage` covers nothing: there is no such finding',
        evidence: ['its reason is: the supplier answers in March'],
        fix: 'Remove it.',
      },
    ]);
  });

  test('offers the subject that was meant, of the same rule only', () => {
    const findings = [aFinding('traige', 'set/duplicate'), aFinding('triage-2')];
    const [found] = unusedWaiver(waiverFacts({ findings }), WARNING);
    expect(found?.fix).toBe('Did you mean `triage-2`? Otherwise remove it.');
  });

  test('names a subject that is waived twice once', () => {
    expect(unusedWaiver(waiverFacts({ waivers: [aWaiver(), aWaiver({ until: '2027-01-01' })] }), WARNING)).toHaveLength(
      1,
    );
  });

  test('is silent where the finding is there, was not looked for, or the waiver is over anyway', () => {
    expect(unusedWaiver(waiverFacts({ findings: [aFinding('triage')] }), WARNING)).toEqual([]);
    expect(unusedWaiver(waiverFacts({ isMeasured: (rule) => rule !== 'pin/outdated' }), WARNING)).toEqual([]);
    expect(unusedWaiver(waiverFacts({ waivers: [aWaiver({ until: '2026-10-04' })] }), WARNING)).toEqual([]);
  });
});
