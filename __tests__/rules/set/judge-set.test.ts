import { describe, expect, test } from '@jest/globals';
import { judgeSet } from '../../../src/rules/set/judge-set.ts';
import { setFacts } from './set-facts.ts';

const ADDRESS = 'ada.lovelace@gmail.com';

describe('what findings rest on', () => {
  const facts = setFacts({ cases: [{ id: 'a', input: `Please write to ${ADDRESS}` }] });
  const { findings, grounds } = judgeSet(facts, { rules: new Map(), failOn: [] });

  test('stands beside them and not in them, where reports would have it', () => {
    expect(findings.length).toBeGreaterThan(0);
    for (const found of findings) {
      expect(found).not.toHaveProperty('grounds');
      expect(grounds.get(found)?.length).toBeGreaterThan(0);
    }
  });

  test('holds nothing private', () => {
    const [found] = findings.filter(({ rule }) => rule === 'set/private-data');
    expect(found).toBeDefined();
    expect(JSON.stringify(found === undefined ? [] : grounds.get(found))).not.toMatch(/ada|lovelace/);
  });
});
