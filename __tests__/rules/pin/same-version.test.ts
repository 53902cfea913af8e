import { describe, expect, test } from '@jest/globals';
import { sameVersion } from '../../../src/rules/pin/same-version.ts';
import { ERROR, pinFacts, pinFor } from './pin-facts.ts';

const PINNED = '---\nversion: 4\n---\nOffer a refund.\n';

async function found(now: string, pinned = PINNED) {
  const pin = await pinFor('triage.md', pinned);
  const facts = await pinFacts({
    prompts: [`triage: { path: triage.md, pin: "${pin}" }`],
    files: { 'triage.md': now },
  });
  return sameVersion(facts, ERROR);
}

describe('a version label', () => {
  test('is reported when the text below it changed', async () => {
    expect(await found(PINNED.replace('refund', 'voucher'))).toMatchObject([
      { rule: 'pin/same-version', subject: 'triage', message: expect.stringContaining('is still called version 4') },
    ]);
  });

  test('is silent when it moved with the text, without it, or when only blanks did', async () => {
    expect(await found(PINNED.replace('refund', 'voucher').replace('4', '5'))).toEqual([]);
    expect(await found(PINNED.replace('4', '5'))).toEqual([]);
    expect(await found(PINNED.replace('refund.\n', 'refund.  \n\n'))).toEqual([]);
  });

  test('is silent where there never was one', async () => {
    expect(await found('Offer a voucher.\n', 'Offer a refund.\n')).toEqual([]);
  });
});
