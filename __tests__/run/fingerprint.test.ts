import { describe, expect, test } from '@jest/globals';
import { type FingerprintParts, fingerprintOf, scorersDigest } from '../../src/run/fingerprint.ts';
import { aStep } from './runs.ts';

const PARTS: FingerprintParts = {
  prompts: new Map([
    ['triage', '4@sha256:aa'],
    ['guard', 'sha256:bb'],
  ]),
  cases: 'sha256:0000000000000000000000000000000000000000000000000000000000000001',
  steps: [aStep('extract'), aStep('decide', { final: true })],
  agent: { command: ['node', 'agent.mjs'], tree: 'sha256:t' },
  config: { timeout: 60_000 },
};

describe('a fingerprint', () => {
  test('is the same whatever the order of prompts, steps and keys', () => {
    const shuffled: FingerprintParts = {
      ...PARTS,
      prompts: new Map([...PARTS.prompts].reverse()),
      steps: [...PARTS.steps].reverse(),
      agent: { tree: 'sha256:t', command: ['node', 'agent.mjs'] },
    };
    expect(fingerprintOf(shuffled)).toEqual(fingerprintOf(PARTS));
    for (const digest of Object.values(fingerprintOf(PARTS))) expect(digest).toMatch(/^sha256:[0-9a-f]{64}$/);
  });

  test.each([
    ['prompts', { prompts: new Map([['triage', '5@sha256:aa']]) }],
    ['cases', { cases: 'sha256:2' }],
    ['scorers', { steps: [aStep('extract', { threshold: 0.5 }), aStep('decide')] }],
    ['scorers', { steps: [aStep('extract', { scorer: { kind: 'fields' } }), aStep('decide')] }],
    ['agent', { agent: { command: ['node', 'other.mjs'] } }],
    ['config', { config: {} }],
  ] as const)('changes in its part %s alone when that changes', (part, fields) => {
    const before = fingerprintOf(PARTS);
    const after = fingerprintOf({ ...PARTS, ...fields });
    expect(Object.keys(before).filter((key) => before[key as typeof part] !== after[key as typeof part])).toEqual([
      part,
    ]);
  });

  test('of the scorers leaves out what does not decide a score: which step is final, which mutates, and which is dry', () => {
    expect(scorersDigest([aStep('a', { final: true, mutates: true, dry: true })])).toBe(scorersDigest([aStep('a')]));
  });
});
