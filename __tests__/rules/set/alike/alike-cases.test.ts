import { describe, expect, test } from '@jest/globals';
import { alikeCases } from '../../../../src/rules/set/alike/alike-cases.ts';
import type { Json } from '../../../../src/values/json.ts';
import { aCase, type CaseParts } from '../set-facts.ts';

describe('alike cases', () => {
  test('have the same input whatever the order of its keys', () => {
    expect(found([{ input: { a: 1, b: [2] } }, { input: { b: [2], a: 1 } }])).toEqual(['1-2 same 1.00']);
  });

  test('or one that is nearly the same', () => {
    expect(found([{ input: 'Where is my order?' }, { input: 'Where is my order' }], 0.9)).toEqual([
      '1-2 written-otherwise 0.94',
    ]);
    expect(found([{ input: 'Can I pay by card?' }, { input: 'So can I pay by card?' }])).toEqual(['1-2 near 0.89']);
  });

  test('are not those that share less than the threshold', () => {
    const cases = [{ input: 'Can I pay by card?' }, { input: 'So can I pay by card?' }];
    expect(found(cases, 0.9)).toEqual([]);
    expect(found(cases, 16 / 18)).toHaveLength(1);
  });

  test('are told by what is theirs: lines that stand in most cases do not make them alike', () => {
    const conversation = (text: string): Json => [
      { role: 'system', content: 'You are the assistant of a shop.\nAnswer in one word, and never ask back.' },
      { role: 'user', content: text },
    ];
    const asked = [
      'refund',
      'Wo ist mein Paket?',
      'exchange',
      'invoice',
      'the lid broke',
      'size 7',
      'late',
      'app',
      'hi',
    ];
    const cases = [...asked, 'Wo ist mein Packet?'].map((text) => ({ input: conversation(text) }));
    expect(found(cases, 0.6)).toEqual(['2-10 near 0.74']);
    // With fewer cases nobody can tell what all of them share.
    expect(found(cases.slice(0, 9), 0.6)).not.toEqual([]);
  });

  test('keep the lines that no more than half of them have', () => {
    const shared = 'You wrote to us about a parcel that has not come, and we are looking into it for you.';
    const cases = Array.from({ length: 12 }, (_, nth) => ({
      input: nth < 6 ? `${shared}\n${'abcdef'[nth]}` : String(nth * 7919),
    }));
    expect(found(cases)).toHaveLength(15);
  });

  test('of texts that are nothing but shared lines are compared whole', () => {
    const cases = Array.from({ length: 12 }, (_, nth) => ({
      input: nth < 7 ? { q: 'yes', nth: null } : `no ${nth * 7919}`,
    }));
    expect(found(cases).filter((pair) => pair.includes('same'))).toHaveLength(6);
  });

  test('of ten thousand equal inputs are as many as there are cases, not as there are pairs', () => {
    const cases = Array.from({ length: 10_000 }, (_, nth) => ({
      input: 'ping',
      expect: nth % 2 === 0 ? 'pong' : 'what?',
    }));
    const pairs = found(cases);
    // The first two with each other; every further one with the first case that expects the same.
    expect(pairs).toHaveLength(1 + 9_998);
    expect(pairs.slice(0, 4)).toEqual(['1-2 same 1.00', '1-3 same 1.00', '2-4 same 1.00', '1-5 same 1.00']);
  });

  test('of which each expects something else are paired with the first eight', () => {
    const cases = Array.from({ length: 30 }, (_, nth) => ({ input: 'ping', expect: `pong ${nth}` }));
    expect(found(cases)).toHaveLength(28 + 22 * 8);
  });

  test('are not inputs that have nothing in common but that there is no text in them', () => {
    expect(found([{ input: [] }, { input: {} }, { input: null }])).toEqual([]);
  });

  test('may hold halves of characters, NUL, and keys that mean something to JavaScript', () => {
    const odd = ['\0\ud800', { __proto__: null, constructor: 'x' }, '__proto__'].map((input) => ({ input }));
    expect(found([...odd, ...odd])).toEqual(['1-4 same 1.00', '2-5 same 1.00', '3-6 same 1.00']);
  });

  test('come out the same wherever unrelated cases stand', () => {
    const alike = [
      { id: 'a', input: 'please cancel my order' },
      { id: 'b', input: 'please cancel my orders' },
    ];
    const others = ['send it back', 'which size?'].map((input, nth) => ({ id: `x${nth}`, input }));
    const pairsOf = (cases: readonly CaseParts[]) =>
      alikeCases(cases.map(aCase), 0.8).pairs.map(({ earlier, later, similarity }) => [
        earlier.id,
        later.id,
        similarity,
      ]);
    expect(pairsOf([...alike, ...others])).toEqual(pairsOf([others[1]!, alike[0]!, others[0]!, alike[1]!]));
  });
});

describe('inputs that only differ in writing', () => {
  const like = { input: "What's new?" };

  test('count as the same when the same is expected', () => {
    expect(found([like, { input: 'whats  NEW' }])).toEqual(['1-2 written-otherwise 0.45']);
  });

  test('do not when something else is expected', () => {
    expect(found([like, { input: 'whats  NEW', expect: 'Other.' }])).toEqual([]);
  });

  test('do not where a mark stands before a digit, or belongs to a name', () => {
    expect(found([{ input: 'is it 1.5' }, { input: 'is it 15' }])).toEqual([]);
    expect(found([{ input: 'is it -5' }, { input: 'is it 5' }])).toEqual([]);
    expect(found([{ input: 'I write C' }, { input: 'I write C#' }], 0.95)).toEqual([]);
  });

  test('do not where most of the text is punctuation', () => {
    expect(found([{ input: 'a ;;;;' }, { input: 'a ::::' }])).toEqual([]);
  });

  test('do not where such texts have other answers elsewhere in the set: writing is what it asks about', () => {
    const keys = ['ntrcn', 'ghbdtn', 'rjirf', 'cj,frf', 'vjkjrj', 'gbdj', 'njh;', 'cs;', 'kez'];
    const cases = keys.flatMap((text, nth) => [
      { input: `${text} abc`, expect: `text ${nth}` },
      { input: `${text}; abc`, expect: nth < 8 ? `another ${nth}` : `text ${nth}` },
    ]);
    const { pairs, writingUnchecked } = alikeCases(numbered(cases), 0.99);
    expect(pairs).toEqual([]);
    expect(writingUnchecked).toBe(
      'inputs that differ in case, blanks or punctuation alone were not taken for the same: 8 of 9 groups of them expect different answers (`1` and `2`, `3` and `4`, `5` and `6` and 5 more)',
    );
  });
});

describe('a set in which writing matters', () => {
  const disagreeing = [
    { input: 'ok', expect: 'yes' },
    { input: 'ok?', expect: 'ask' },
  ];
  const more = [
    { input: 'Hold', expect: 'a' },
    { input: 'hold', expect: 'b' },
  ];
  const agreeing = [{ input: 'Cancel it' }, { input: 'cancel it' }];

  test('is none because of one group of inputs, be it half of all', () => {
    const { pairs, writingUnchecked } = alikeCases(numbered([...disagreeing, ...agreeing]), 0.8);
    expect(pairs.map(({ how }) => how)).toEqual(['written-otherwise']);
    expect(writingUnchecked).toBeUndefined();
  });

  test('has no such pair that agrees, not even as a near one, and those that disagree are named', () => {
    const { pairs, writingUnchecked } = alikeCases(numbered([...disagreeing, ...more, ...agreeing]), 0.8);
    expect(pairs.map(({ earlier, later, how }) => `${earlier.id}-${later.id} ${how}`)).toEqual(['3-4 near']);
    expect(writingUnchecked).toMatch(/: 2 of 3 groups of them expect different answers \(`1` and `2`, `3` and `4`\)$/);
  });

  test('is one as soon as more than a tenth of its groups disagree', () => {
    const others = Array.from({ length: 17 }, (_, nth) => `${'ab'.repeat(nth + 1)} it`).flatMap((text) => [
      { input: text },
      { input: `${text}!` },
    ]);
    const pairs = (groups: number) =>
      alikeCases(numbered([...disagreeing, ...more, ...others.slice(0, groups * 2)]), 0.99).pairs.filter(
        ({ how }) => how === 'written-otherwise',
      ).length;
    expect(pairs(17)).toBe(0);
    others.push({ input: 'another one' }, { input: 'Another one' });
    expect(pairs(18)).toBe(20);
  });

  test('is none because of cases that speak of different steps', () => {
    const apart = ['a', 'b', 'c'].flatMap((text) => [
      { input: `${text} it`, expect: { decide: 'x' } },
      { input: `${text} it!`, expect: { reply: 'x' } },
    ]);
    const { pairs, writingUnchecked } = alikeCases(numbered([...apart, ...agreeing]), 0.99);
    expect(pairs.map(({ how }) => how)).toEqual(['written-otherwise']);
    expect(writingUnchecked).toBeUndefined();
  });
});

describe('a set that is too much to be held against itself', () => {
  test('keeps its exact pairs, and says why near ones are missing: more cases than are looked at', () => {
    const one = aCase();
    const cases = Array.from({ length: 50_001 }, (_, nth) => ({ ...one, id: `c${nth}`, input: nth >> 1 }));
    const { pairs, nearUnchecked } = alikeCases(cases, 0.8);
    expect(pairs).toHaveLength(25_000);
    expect(nearUnchecked).toBe('near cases are looked for among up to 50,000, these are 50,001');
  });

  test('or too many that are like each other', () => {
    const cases = Array.from({ length: 700 }, (_, nth) => ({
      input: `Please tell me where my order number ${nth} is, I have been waiting for it since Monday.`,
    }));
    const { pairs, nearUnchecked } = alikeCases(numbered([...cases, cases[0]!]), 0.8);
    expect(pairs.map(({ how }) => how)).toEqual(['same']);
    expect(nearUnchecked).toMatch(/^near cases were not looked for: too many /);
  });
});

function found(cases: readonly CaseParts[], threshold = 0.8): readonly string[] {
  const { pairs } = alikeCases(numbered(cases), threshold);
  return pairs.map(
    ({ earlier, later, how, similarity }) => `${earlier.id}-${later.id} ${how} ${similarity.toFixed(2)}`,
  );
}

function numbered(cases: readonly CaseParts[]) {
  return cases.map((parts, index) => aCase({ id: `${index + 1}`, ...parts }));
}
