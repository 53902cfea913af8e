import { describe, expect, test } from '@jest/globals';
import { orphan } from '../../../src/rules/pin/orphan.ts';
import { ERROR, pinFacts, receipts } from './pin-facts.ts';

const PROMPTS = [
  'triage: { path: prompts/triage.md, pin: "sha256:000000000000" }',
  'guard: { path: prompts/guard.md, pin: "sha256:000000000000" }',
];
const FILES = { 'prompts/triage.md': 'Be kind.', 'prompts/guard.md': 'Be careful.' };

async function orphans(setting: {
  covers?: readonly string[];
  everything?: number;
  receipts?: Parameters<typeof pinFacts>[0]['receipts'];
}) {
  const covers = { named: new Set(setting.covers ?? []), everything: setting.everything ?? 0 };
  return orphan(
    await pinFacts({
      prompts: PROMPTS,
      files: FILES,
      covers,
      ...(setting.receipts ? { receipts: setting.receipts } : {}),
    }),
    ERROR,
  );
}

describe('a pin that no case covers', () => {
  test('is an orphan when every case says what it covers', async () => {
    expect(await orphans({ covers: ['triage', 'policies/refunds.md'] })).toEqual([
      {
        rule: 'pin/orphan',
        level: 'error',
        suite: 'support',
        subject: 'guard',
        key: 'pin/orphan:support:guard',
        location: { file: 'evalgap.yml', line: 5, column: 45 },
        message: 'nothing in the suite uses `prompts/guard.md`, which it pins',
        evidence: ['every case says what it covers, and none names `guard` or `prompts/guard.md`'],
        fix: 'Write a case that covers `guard`, or remove the entry when the agent no longer sends it.',
      },
    ]);
  });

  test('is silent while a single case does not say', async () => {
    expect(await orphans({ covers: ['triage'], everything: 1 })).toEqual([]);
  });

  test.each(['guard', 'prompts/guard.md', 'prompts/*.md', '**/guard.*', 'prompts/**', '**'])(
    'is none when a case covers %s',
    async (covered) => {
      expect(await orphans({ covers: ['triage', covered] })).toEqual([]);
    },
  );

  test.each(['guards', 'Guard', 'prompts/guard', 'other/*.md', '*.md'])(
    'is one although a case covers %s',
    async (covered) => {
      expect(await orphans({ covers: ['triage', covered] })).toHaveLength(1);
    },
  );

  test('is none when it cannot be matched safely', async () => {
    expect(await orphans({ covers: ['triage', '(a+)+/*'] })).toEqual([]);
  });

  test('is none where the suite has no cases', async () => {
    expect(await orphans({})).toEqual([]);
  });

  test('is none without a pin: that is another finding', async () => {
    const facts = await pinFacts({
      prompts: ['triage: a.md'],
      files: { 'a.md': 'x' },
      covers: { named: new Set(['x']), everything: 0 },
    });
    expect(orphan(facts, ERROR)).toEqual([]);
  });
});

describe('a pin whose prompt the agent never sends', () => {
  const trials = Array.from({ length: 3 }, () => ({ triage: 'verified' }) as const);

  test('is an orphan when every completed trial at the head has receipts for others', async () => {
    expect(await orphans({ everything: 1, receipts: [receipts('base', []), receipts('head', trials)] })).toMatchObject([
      { subject: 'guard', evidence: ['3 completed trials with receipts, none of them for `guard`'] },
    ]);
  });

  test('is none when one trial sent it, or says nothing', async () => {
    expect(await orphans({ everything: 1, receipts: [receipts('head', [...trials, { guard: 'unknown' }])] })).toEqual(
      [],
    );
    expect(await orphans({ everything: 1, receipts: [receipts('head', [...trials, {}])] })).toEqual([]);
    expect(await orphans({ everything: 1, receipts: [receipts('head', [])] })).toEqual([]);
    expect(await orphans({ everything: 1, receipts: [receipts('base', trials)] })).toEqual([]);
  });
});
