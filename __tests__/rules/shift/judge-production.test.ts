import { describe, expect, test } from '@jest/globals';
import { loadConfig } from '../../../src/config/load.ts';
import { redactSample } from '../../../src/production/redact-sample.ts';
import { askedOfProduction, judgeProduction } from '../../../src/rules/shift/judge-production.ts';
import { unwrap } from '../../../src/values/problem.ts';

function judgedUnder(rules: string) {
  const { config } = unwrap(loadConfig(`suites: { support: { cases: [a.jsonl] } }\n${rules}`, 'evalgap.yml'));
  const samples = Array.from({ length: 3 }, (_, nth) => redactSample({ input: `Where is it, ${nth}?`, at: nth + 1 }));
  const windows = { now: samples, before: [], baseline: [], left: 0 };
  const facts = { suite: config.suites[0]!, cases: [], samples: windows, tools: [], seen: new Map(), asOf: 10 };
  return { ...judgeProduction(facts, config), asked: askedOfProduction(config) };
}

describe('the rules about production', () => {
  test('say what each of them lacks to judge by', () => {
    const { findings, notMeasured, asked } = judgedUnder('');
    expect(findings).toEqual([]);
    expect(new Set(notMeasured.map(({ rule }) => rule))).toEqual(new Set(asked));
    expect(notMeasured.find(({ rule }) => rule === 'shift/inputs')?.reason).toMatch(/too few to tell/);
  });

  test('say nothing where they are off, one by one or as a group', () => {
    expect(judgedUnder('rules: { shift/novel: off }').notMeasured.map(({ rule }) => rule)).not.toContain('shift/novel');
    expect(judgedUnder('rules: { shift: off }')).toEqual({ findings: [], notMeasured: [], asked: [] });
  });

  test('are asked all the same where they fail the review', () => {
    const { notMeasured } = judgedUnder('rules: { shift: off }\nfail-on: [shift/routing]');
    expect(new Set(notMeasured.map(({ rule }) => rule))).toEqual(new Set(['shift/routing']));
  });
});
