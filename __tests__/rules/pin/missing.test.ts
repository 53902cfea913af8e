import { describe, expect, test } from '@jest/globals';
import { missing } from '../../../src/rules/pin/missing.ts';
import { unpinned } from '../../../src/rules/pin/unpinned.ts';
import { ERROR, pinFacts } from './pin-facts.ts';

describe('a prompt without its file', () => {
  test('is missing, pinned or not', async () => {
    const facts = await pinFacts({
      prompts: ['triage: prompts/triage.md', 'guard: { path: guard.md, pin: "4@sha256:9f2c1e07ab34" }'],
    });
    expect(missing(facts, ERROR)).toMatchObject([
      {
        rule: 'pin/missing',
        level: 'error',
        subject: 'triage',
        location: { file: 'evalgap.yml', line: 4, column: 15 },
        message: '`prompts/triage.md`, the file of prompt `triage`, is not there',
        evidence: [],
        fix: 'Correct `path` when the file moved, remove the entry when the agent no longer sends it.',
      },
      {
        subject: 'guard',
        location: { file: 'evalgap.yml', line: 5, column: 37 },
        evidence: ['pin: 4@sha256:9f2c1e07ab34'],
      },
    ]);
    expect(unpinned(facts, ERROR)).toEqual([]);
  });

  test('is missing as a region where only the region is gone', async () => {
    const facts = await pinFacts({
      prompts: ['guard: { path: guard.ts, region: guard, pin: "sha256:9f2c1e07ab34" }'],
      files: { 'guard.ts': 'const x = 1;\n' },
    });
    expect(missing(facts, ERROR)).toMatchObject([
      {
        message: 'region `guard` of `guard.ts` is not there: no line says `evalgap:prompt guard`',
        fix: 'Mark the text again with `evalgap:prompt guard` and `evalgap:end`, or correct `region`.',
      },
    ]);
  });

  test('is silent about one that is there, or there and broken', async () => {
    const facts = await pinFacts({ prompts: ['a: a.md', 'b: b.json'], files: { 'a.md': 'x', 'b.json': '{' } });
    expect(missing(facts, ERROR)).toEqual([]);
  });
});
