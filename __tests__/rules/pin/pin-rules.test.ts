import { expect, test } from '@jest/globals';
import { PIN_RULES } from '../../../src/rules/pin/pin-rules.ts';
import { ERROR, pinFacts, receipts } from './pin-facts.ts';

test('every pin rule reports under its own id, with an own key, at the level it is given', async () => {
  const facts = await pinFacts({
    prompts: [
      'old: { path: old.md, pin: "4@sha256:000000000000" }',
      'gone: { path: gone.md, pin: "sha256:000000000000" }',
      'new: new.md',
    ],
    models: '{ main: gpt-5.2 }',
    files: { 'old.md': '---\nversion: 4\n---\nBe kind.', 'new.md': 'Be kind.' },
    covers: { named: new Set(['new']), everything: 0 },
    receipts: [receipts('head', [{ new: 'another' }])],
  });
  const found = PIN_RULES.map(({ id, find }) => ({ id, findings: find(facts, ERROR) }));
  for (const { id, findings } of found) {
    expect(findings.length).toBeGreaterThan(0);
    for (const { rule, level } of findings) expect([rule, level]).toEqual([id, 'error']);
  }
  const keys = found.flatMap(({ findings }) => findings.map(({ key }) => key));
  expect(new Set(keys).size).toBe(keys.length);
});

test('a suite without prompts and models has no pin findings', async () => {
  const facts = {
    ...(await pinFacts({ prompts: ['a: a.md'] })),
    suite: { name: 'support', prompts: [], models: new Map() },
  };
  expect(PIN_RULES.flatMap(({ find }) => find(facts, ERROR))).toEqual([]);
});
