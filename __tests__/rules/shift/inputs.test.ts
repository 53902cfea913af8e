import { describe, expect, test } from '@jest/globals';
import type { Sample } from '../../../src/production/sample.ts';
import { inputs } from '../../../src/rules/shift/inputs.ts';
import { newRequests, otherMix, requests, shuffled } from '../../production/shift/requests.ts';
import { levelOf, pageExample, printed, shiftFacts, week } from './hand-over-facts.ts';

const CASES = requests(200, 1).map((input, nth) => ({ id: `case-${nth}`, input }));

function asked(ago: number, texts: readonly Sample['input'][]): readonly Sample[] {
  return week(ago, texts.length, (nth) => ({ input: texts[nth]! }));
}

function judged(now: readonly Sample['input'][], before: readonly Sample['input'][] = [], cases = CASES) {
  return inputs(shiftFacts({ cases, samples: [...asked(1, before), ...asked(0, now)] }), levelOf);
}

/** A quarter is about something that no case is about. */
const withNew = (seed: number) => shuffled([...requests(160, seed), ...newRequests(50, seed + 1)], seed);

describe('shift/inputs and shift/novel', () => {
  test('find in one clear week that other things are asked, and name what is new, as the pages show it', () => {
    const { findings, notMeasured } = judged([...withNew(2), { order: 17 }]);
    expect(notMeasured).toEqual([]);
    expect(findings.map(({ rule, subject, key }) => [rule, subject, key])).toEqual([
      ['shift/inputs', 'inputs', 'shift/inputs:support:inputs'],
      ['shift/novel', 'novel', 'shift/novel:support:novel'],
    ]);
    const [otherwise, novel] = findings;
    expect(printed([otherwise!])).toBe(pageExample('shift-inputs'));
    expect(printed([novel!])).toBe(pageExample('shift-novel'));
  });

  test('is silent about a week like the cases, and about a single one that chance explains once in two hundred', () => {
    expect(judged(requests(210, 2), requests(210, 3))).toEqual({ findings: [], notMeasured: [] });
    // A few more about one thing: p between .002 and .05.
    const slightly = [...requests(193, 2), ...newRequests(7, 3)];
    expect(judged(slightly, requests(210, 5)).findings).toEqual([]);
    expect(judged(slightly, slightly).findings).not.toEqual([]);
  });

  test('stay for a week that is less clear than the one in which they were found, and no longer', () => {
    const faint = [...requests(194, 2), ...newRequests(6, 3)];
    const rules = (third: readonly string[], before: readonly string[]) => {
      const samples = [...asked(2, third), ...asked(1, before), ...asked(0, faint)];
      return inputs(shiftFacts({ cases: CASES, samples }), levelOf).findings.map(({ rule }) => rule);
    };
    expect(rules(requests(210, 7), withNew(2))).toContain('shift/novel');
    expect(rules(withNew(4), requests(210, 5))).toEqual([]);
    expect(rules(requests(210, 7), requests(210, 5))).toEqual([]);
  });

  test('say what is lacking under 200 a side, and count drafts and inputs without text for nothing', () => {
    const lack = (reason: string) => ({
      findings: [],
      notMeasured: [
        { rule: 'shift/inputs', reason },
        { rule: 'shift/novel', reason },
      ],
    });
    expect(judged([...requests(120, 2), ...Array<Sample['input']>(100).fill({ order: 1 })])).toEqual(
      lack('too few to tell: 120 of 200 inputs'),
    );
    expect(
      judged(
        requests(210, 2),
        [],
        CASES.map((one, nth) => ({ ...one, draft: nth < 80 })),
      ),
    ).toEqual(lack('too few to tell: 120 of 200 cases'));
    expect(judged([], [], [])).toEqual(lack('too few to tell: 0 of 200 cases and 0 of 200 inputs'));
  });

  test('quote nothing that is private', () => {
    const { findings } = judged(withNew(2).map((text, nth) => `${text} write jane.doe${nth}@acme-shop.com`));
    expect(findings.map(({ rule }) => rule)).toContain('shift/novel');
    expect(JSON.stringify(findings)).not.toMatch(/jane\.doe|acme-shop/);
  });
});

describe('shift/novel', () => {
  test('names groups by their words alone where nothing is to be quoted', () => {
    const facts = shiftFacts({ cases: CASES, samples: asked(0, withNew(2)) });
    const suite = { ...facts.suite, weekly: { run: false, quote: false } };
    const { findings } = inputs({ ...facts, suite }, levelOf);
    const lines = findings.find(({ rule }) => rule === 'shift/novel')?.evidence.join('\n') ?? '';
    expect(lines).toMatch(/alike, `/);
    expect(lines).not.toMatch(/…?: `/);
  });

  test('is silent about another mix of what the cases ask, which shift/inputs tells', () => {
    expect(judged(otherMix(210, 2)).findings.map(({ rule }) => rule)).toEqual(['shift/inputs']);
  });
});
