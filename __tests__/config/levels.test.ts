import { describe, expect, test } from '@jest/globals';
import { fails, ruleOptions } from '../../src/config/levels.ts';
import { findRule, groupOf, RULE_GROUPS, RULES } from '../../src/config/rule-ids.ts';
import { configOf, SUITE } from './configs.ts';

const DAY = 86_400_000;

function under(rules: string) {
  return configOf(`${SUITE}rules: ${rules}\n`);
}

describe('the options of a rule', () => {
  test('are its own where nothing is said', () => {
    expect(ruleOptions(under('{}'), 'pin/outdated')).toEqual({ level: 'error' });
    expect(ruleOptions(under('{}'), 'stale/product-moved')).toEqual({ level: 'warning', grace: 14 * DAY });
    expect(ruleOptions(under('{}'), 'set/conflict')).toEqual({ level: 'warning', threshold: 0.8 });
  });

  test('are those of its group where nothing is said of the rule', () => {
    const config = under('{ stale: { level: note, grace: 3d }, pin: off }');
    expect(ruleOptions(config, 'stale/tool-moved')).toEqual({ level: 'note', grace: 3 * DAY });
    expect(ruleOptions(config, 'pin/floating-model')).toEqual({ level: 'off' });
    expect(ruleOptions(config, 'set/duplicate').level).toBe('warning');
  });

  test('are what is said of the rule before what is said of its group, option by option', () => {
    const config = under('{ stale/tool-moved: { level: error }, stale: { level: note, grace: 3d } }');
    expect(ruleOptions(config, 'stale/tool-moved')).toEqual({ level: 'error', grace: 3 * DAY });
  });
});

describe('a finding', () => {
  test('fails by its rule or its group and by nothing else', () => {
    expect(fails('pin/outdated', ['pin/outdated'])).toBe(true);
    expect(fails('pin/outdated', ['pin'])).toBe(true);
    expect(fails('pin/outdated', ['pin/missing', 'step', 'outdated'])).toBe(false);
    expect(fails('pin/outdated', [])).toBe(false);
    expect(fails('pinned/outdated', ['pin'])).toBe(false);
  });
});

describe('the rules', () => {
  test('have ids of a group and a name, each once', () => {
    expect(RULES.length).toBe(new Set(RULES.map(({ id }) => id)).size);
    for (const { id } of RULES) expect(id).toMatch(/^[a-z]+\/[a-z-]+$/);
    expect(RULE_GROUPS).toEqual(['pin', 'policy', 'step', 'set', 'stale', 'shift']);
    expect(RULES.map(({ id }) => groupOf(id)).every((group) => RULE_GROUPS.includes(group))).toBe(true);
  });

  test('shout where a measurement cannot be trusted or got worse, and whisper what is only worth knowing', () => {
    const idsOf = (level: string) => RULES.filter((rule) => rule.level === level).map(({ id }) => id);
    expect(idsOf('error')).toEqual([
      'pin/outdated',
      'pin/same-version',
      'pin/missing',
      'pin/orphan',
      'pin/ran-another-prompt',
      'pin/deployed-differs',
      'step/regressed',
    ]);
    expect(idsOf('note')).toEqual(['pin/floating-model', 'policy/changed', 'step/improved', 'step/inconclusive']);
    expect(idsOf('off')).toEqual([]);
  });

  test('are found by their id alone', () => {
    expect(findRule('set/leak')?.level).toBe('warning');
    expect(findRule('constructor')).toBeUndefined();
  });
});
