import { describe, expect, test } from '@jest/globals';
import { unpinned } from '../../../src/rules/pin/unpinned.ts';
import { ERROR, pinFacts, pinFor } from './pin-facts.ts';

describe('a prompt without a pin', () => {
  test('is told what its pin would be, and what to check first', async () => {
    const facts = await pinFacts({
      prompts: ['triage: prompts/triage.v4.md'],
      files: { 'prompts/triage.v4.md': 'Be kind.' },
    });
    expect(unpinned(facts, { level: 'warning' })).toEqual([
      {
        rule: 'pin/unpinned',
        level: 'warning',
        suite: 'support',
        subject: 'triage',
        key: 'pin/unpinned:support:triage',
        location: { file: 'evalgap.yml', line: 4, column: 15 },
        message: '`prompts/triage.v4.md` has no pin: which text of it the suite was written for is not on record',
        evidence: [`file: ${await pinFor('a.v4.md', 'Be kind.')}`],
        fix: 'Check that the cases that cover `triage` fit the text as it stands, then run `npx evalgap pin`.',
      },
    ]);
  });

  test('is silent once it is pinned', async () => {
    const pin = await pinFor('a.md', 'Be kind.');
    const facts = await pinFacts({ prompts: [`triage: { path: a.md, pin: "${pin}" }`], files: { 'a.md': 'Be kind.' } });
    expect(unpinned(facts, ERROR)).toEqual([]);
  });
});
