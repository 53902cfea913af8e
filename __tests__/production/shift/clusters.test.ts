import { describe, expect, test } from '@jest/globals';
import { redactSample } from '../../../src/production/redact-sample.ts';
import { clusterTerms } from '../../../src/production/shift/cluster-terms.ts';
import { clustersOf } from '../../../src/production/shift/clusters.ts';
import { comparedSides } from '../../../src/production/shift/compared-sides.ts';
import { shownCluster } from '../../../src/production/shift/shown-cluster.ts';
import { requests } from './requests.ts';

function clustered(texts: readonly string[]) {
  const sides = comparedSides(requests(60, 1), texts);
  return clustersOf(sides, { places: [...sides.current.keys()], usual: 0 });
}

describe('clusters of novel texts', () => {
  test('hold those that are alike, the largest first, and leave out what is alone or in two', () => {
    const wallet = [
      'connect my crypto wallet',
      'connect the crypto wallet',
      'connect a crypto wallet now',
      'crypto wallet connect',
    ];
    const visa = ['does peru ask for a visa', 'does chile ask for a visa', 'does cuba ask for a visa'];
    const texts = [...visa, 'sing something', ...wallet, 'my cat is ill', 'my cat is sick'];
    const found = clustered(texts);
    expect(found.map(({ members }) => members.map((member) => texts[member]).sort())).toEqual([
      [...wallet].sort(),
      [...visa].sort(),
    ]);
    expect(found[0]?.terms).toEqual(['connect', 'crypto', 'wallet']);
    expect(found[1]?.terms).toEqual(expect.arrayContaining(['visa']));
  });

  test('are none of fewer than three texts', () => {
    expect(clustered(['one crypto wallet', 'two crypto wallet'])).toEqual([]);
    expect(clustered([])).toEqual([]);
  });

  test('take equal texts together, in any number', () => {
    expect(clustered(Array(300).fill('unlock the crypto wallet')).map(({ members }) => members.length)).toEqual([300]);
  });
});

describe('names of clusters', () => {
  test('are words that are frequent inside and rare outside, so that words that all have fall out', () => {
    const texts = [...requests(100, 4), 'where to open the vault for me', 'where to open a vault', 'my vault!'];
    expect(clusterTerms(texts, [100, 101, 102])).toEqual(['vault', 'open']);
  });

  test('are found in scripts that leave no blanks', () => {
    const texts = [
      '我要退款',
      '如何修改地址',
      '物流在哪里',
      '发票怎么开',
      '账户被锁定',
      '加密钱包打不开',
      '我的加密钱包',
      '加密钱包余额',
    ];
    expect(clusterTerms(texts, [5, 6, 7])).toEqual(expect.arrayContaining(['钱包']));
  });

  test('are none where nothing is said in common', () => {
    expect(clusterTerms(['a b', 'c d', '1 2', '3 4', ''], [2, 3, 4])).toEqual([]);
  });
});

describe('a cluster as people see it', () => {
  test('has its size, its days and three different redacted texts', () => {
    const samples = ['a@corp-mail.org asks', 'a@corp-mail.org asks', 'two', 'three', 'four'].map((input, nth) =>
      redactSample({ input, at: Date.UTC(2026, 10, 20 - nth) }),
    );
    const shown = shownCluster({ terms: ['asks'], members: [0, 1, 2, 3, 4] }, samples);
    expect(shown).toEqual({
      terms: ['asks'],
      size: 5,
      days: ['2026-11-16', '2026-11-20'],
      examples: [expect.stringMatching(/ asks$/), 'two', 'three'],
    });
    expect(shown.examples[0]).not.toContain('corp-mail');
  });

  test('has no days where its samples have none', () => {
    expect(shownCluster({ terms: [], members: [0] }, [redactSample({ input: 'x' })])).toEqual({
      terms: [],
      size: 1,
      examples: ['x'],
    });
  });
});
