import { describe, expect, test } from '@jest/globals';
import type { RedactedSample } from '../../../src/production/redacted.ts';
import type { Sample } from '../../../src/production/sample.ts';
import { windowsOf } from '../../../src/production/windows.ts';
import { handOver } from '../../../src/rules/shift/hand-over.ts';
import { routing } from '../../../src/rules/shift/routing.ts';
import { AS_OF, baseline, levelOf, pageExample, printed, shiftFacts, week } from './hand-over-facts.ts';

const WEEK = 7 * 86_400_000;

/** Every twelfth of 100 was routed, 8 %. */
const usual = (index: number) => ({ routed: index % 12 === 0 && index < 96 });
const often = (index: number) => ({ routed: index % 12 === 0 || index % 9 === 0 });
const judged = (...samples: readonly (readonly Sample[])[]) =>
  routing(shiftFacts({ samples: samples.flat() }), levelOf);

describe('shift/routing', () => {
  test('finds that more are routed, with both shares, how sure that is, and the weeks', () => {
    const { findings, notMeasured } = judged(baseline(100, usual), week(1, 250, often), week(0, 250, often));
    expect(notMeasured).toEqual([]);
    expect(findings).toEqual([
      {
        rule: 'shift/routing',
        level: 'warning',
        suite: 'support',
        subject: 'routing',
        key: 'shift/routing:support:routing',
        message:
          'more requests are handed to a person: 16.8 % of 250 samples this week, 8.0 % of 800 in the weeks up to two weeks ago',
        evidence: [
          '95 % CI 12.4 … 22.0 % against 6.2 … 10.1 %; difference +4.2 … +14.2 points; adjusted p < 0.001 and p < 0.001 the week before',
          'no word, outcome, step, tool or error sets those handed over this week apart (42 samples)',
          'of 0 cases too few hold text to tell whether there are some like them',
          `week by week, the first from 2026-09-14: ${'8.0 % of 100, '.repeat(8)}16.8 % of 250, 16.8 % of 250`,
        ],
        fix: expect.stringMatching(/^Read the routed samples of this week/),
      },
    ]);
  });

  test('is silent about a single week that chance explains once in fifty, and about two that part ways', () => {
    const up = (index: number) => ({ routed: index % 16 < 2 });
    const down = (index: number) => ({ routed: index % 32 === 0 });
    expect(judged(baseline(100, usual), week(1, 250, usual), week(0, 250, up)).findings).toEqual([]);
    expect(judged(baseline(100, usual), week(1, 250, down), week(0, 250, up)).findings).toEqual([]);
    expect(judged(baseline(100, usual), week(1, 250, up), week(0, 250, up)).findings).toHaveLength(1);
  });

  test('finds that fewer are routed, and what used to be', () => {
    const asked = (routed: (index: number) => boolean) => (index: number) => ({
      input: index % 5 === 0 ? 'I want to speak to a lawyer' : 'Where is my order?',
      routed: routed(index),
    });
    const [found] = judged(
      baseline(
        100,
        asked((index) => index % 5 === 0 || index % 12 === 0),
      ),
      week(
        0,
        250,
        asked((index) => index % 12 === 0),
      ),
    ).findings;
    expect(found?.message).toMatch(
      /^fewer requests are handed to a person: 8\.4 % of 250 samples this week, 27\.0 % of/,
    );
    expect(found?.evidence[1]).toMatch(
      /^those that used to be handed over have in common: the words `lawyer`, `speak`, `want` \(160 of 216/,
    );
    expect(found?.fix).toMatch(/^Read samples of the kind that used to be handed over/);
  });

  test('names the version of a prompt that goes with it', () => {
    const sent = (version: string, every: number) => (index: number) => ({
      prompts: { triage: version },
      routed: index % every === 0,
    });
    const [found] = judged(
      baseline(100, sent('5', 12)),
      week(1, 200, sent('5', 12)),
      week(0, 200, sent('6', 4)),
    ).findings;
    expect(found?.evidence).toContain(
      'with `6` of `triage` 25.0 % of 200 samples were handed over, with the versions before 8.9 % of 1,000',
    );
  });

  test('allows for weeks that differ by more than chance anyhow', () => {
    const swinging = [2, 3, 4, 5, 6, 7, 8, 9].flatMap((ago) =>
      week(ago, 250, (i) => ({ routed: i % 100 < (ago % 2 === 0 ? 3 : 13) })),
    );
    const up = (index: number) => ({ routed: index % 100 < 14 });
    expect(judged(baseline(250, usual), week(1, 250, up), week(0, 250, up)).findings).toHaveLength(1);
    expect(judged(swinging, week(1, 250, up), week(0, 250, up))).toEqual({
      findings: [],
      notMeasured: [
        {
          rule: 'shift/routing',
          reason: expect.stringMatching(
            /^the share handed to a person rose from 9\.6 % to 16\.8 %, but the weeks before differ 1\d\.\d times as much as chance/,
          ),
        },
      ],
    });
    const [found] = judged(
      swinging,
      week(0, 250, (index) => ({ routed: index % 100 < 40 })),
    ).findings;
    expect(found?.evidence).toContainEqual(
      expect.stringMatching(/^the weeks before differ 1\d\.\d times as much as chance/),
    );
  });

  describe('over many looks', () => {
    /** A share for each week, the oldest first; the alarms of the looks at the ends of the last `looks` of them. */
    const alarms = (shares: readonly number[], looks: number, begins = 0) => {
      const random = congruential(11);
      const samples = shares.slice(begins).flatMap((share, nth) =>
        Array.from({ length: 250 }, (_, index) => ({
          input: 'x',
          at: (begins + nth + (index + 0.5) / 250) * WEEK,
          routed: random() < share,
        })),
      ) as readonly Sample[] as readonly RedactedSample[];
      return Array.from({ length: looks }, (_, nth) => {
        const asOf = (shares.length - looks + nth + 1) * WEEK;
        return handOver(windowsOf(samples, asOf), asOf).routing;
      });
    };
    const weeks = (...spells: readonly (readonly [number, number])[]) =>
      spells.flatMap(([n, share]) => Array.from({ length: n }, () => share));
    const areAlarms = (looks: ReturnType<typeof alarms>) => looks.map((look) => look.lacks === undefined && look.alarm);

    test('what changed for good speaks for eight weeks, and is what is usual after ten', () => {
      const looks = alarms(weeks([10, 0.08], [13, 0.2]), 13);
      expect(areAlarms(looks).slice(0, 8)).toEqual(new Array(8).fill(true));
      expect(areAlarms(looks).slice(9)).toEqual(new Array(4).fill(false));
      const last = looks[7];
      expect(last?.lacks === undefined && last?.shift.tests.leftOut).toEqual([7, 6, 5, 4, 3, 2]);
      expect(last?.lacks === undefined && last?.shift.baseline.of).toBe(500);
    });

    test('what went back falls silent, and is not said to have fallen then', () => {
      const looks = areAlarms(alarms(weeks([20, 0.08], [3, 0.2], [14, 0.08]), 17));
      expect(looks.slice(0, 3)).toEqual([true, true, true]);
      expect(looks.slice(3)).toEqual(new Array(14).fill(false));
    });

    test('one odd week among those before blinds no later look, wherever it stands', () => {
      for (const odd of [1, 4, 7]) {
        const shares = weeks([9, 0.08], [2, 0.2]).map((share, nth) => (nth === odd ? 0.45 : share));
        expect(areAlarms(alarms(shares, 1))).toEqual([true]);
        const usual = weeks([11, 0.08]).map((share, nth) => (nth === odd ? 0.45 : share));
        expect(areAlarms(alarms(usual, 1))).toEqual([false]);
      }
    });
  });

  test('says which weeks it does not go by, and leaves out the first where samples begin in the midst of it', () => {
    const twelfth = (index: number) => ({ routed: index % 12 === 0 });
    const [found] = judged(
      baseline(250, twelfth).filter(({ at = 0 }) => at <= AS_OF - 5 * WEEK || at > AS_OF - 4 * WEEK),
      week(4, 250, (index) => ({ routed: index % 2 === 0 })),
      week(0, 250, often),
    ).findings;
    expect(found?.message).toMatch(/8\.4 % of 1,750 in the weeks before that it is held against$/);
    expect(found?.evidence).toContain(
      'not held against 1 week that differed from those before or after: from 2026-10-19 on',
    );
    const [begun] = judged(
      baseline(250, twelfth).filter(({ at = 0 }) => at > AS_OF - 9.5 * WEEK),
      week(0, 250, often),
    ).findings;
    expect(begun?.evidence.at(-1)).toMatch(/^week by week, the first from 2026-09-21: 8\.4 % of 250, /);
  });

  test('is one of two tests where the agent says how sure it is', () => {
    const up = (index: number) => ({ routed: index % 250 < 38 });
    const sure = (index: number) => ({ confidence: (80 + (index % 20)) / 100 });
    const both = (sample: (index: number) => object) => (index: number) => ({ ...sure(index), ...sample(index) });
    const alone = judged(baseline(100, usual), week(1, 250, usual), week(0, 250, up)).findings;
    expect(alone[0]?.evidence[0]).toMatch(/adjusted p = 0\.001 this week alone$/);
    expect(judged(baseline(100, both(usual)), week(1, 250, both(usual)), week(0, 250, both(up))).findings).toEqual([]);
  });

  test.each<readonly [string, readonly Sample[]]>([
    ['no sample of the last week', baseline(100, usual)],
    ['no sample older than two weeks', [...week(1, 100, usual), ...week(0, 100, usual)]],
    [
      'no sample tells whether they were handed to a person',
      [...baseline(100, () => ({})), ...week(0, 100, () => ({}))],
    ],
    [
      'too few to tell: 3 of 20 samples of the last week tell whether they were handed to a person',
      [...baseline(100, usual), ...week(0, 3, usual), ...week(0, 90, () => ({}))],
    ],
    [
      'too few to tell: 8 of 20 samples older than two weeks tell whether they were handed to a person',
      [...baseline(1, usual), ...week(0, 100, usual)],
    ],
  ])('says what it lacks: %s', (reason, samples) => {
    expect(judged(samples)).toEqual({ findings: [], notMeasured: [{ rule: 'shift/routing', reason }] });
  });

  test('shows the finding of its page', () => {
    expect(printed(routing(shiftFacts(VOUCHERS()), levelOf).findings)).toBe(pageExample('shift-routing'));
  });
});

/** A shop whose vouchers stop working: of the requests about them most are handed over, and no case asks of one. */
function VOUCHERS() {
  const asks = (nth: number) => QUESTIONS[nth % QUESTIONS.length]!(1000 + ((nth * 37) % 900));
  const common = (index: number) => ({
    input: asks(index),
    routed: index % 13 === 0,
    steps: [{ name: 'get_order', arguments: { order_id: `A-${index}` } }],
  });
  const now = (index: number) =>
    index % 9 === 0
      ? { input: `${ABOUT_VOUCHERS[index % 4]!} ${1000 + index}`, routed: index % 45 !== 0 }
      : common(index);
  return {
    samples: [...baseline(250, common), ...week(1, 250, common), ...week(0, 252, now)],
    cases: Array.from({ length: 60 }, (_, nth) => ({ input: asks(nth) })),
  };
}

const QUESTIONS: readonly ((order: number) => string)[] = [
  (order) => `Where is my order A-${order}? It should have come on Monday.`,
  (order) => `Please send A-${order} to my new address instead.`,
  (order) => `The kettle of A-${order} arrived broken, can I have another one?`,
  (order) => `I would like my money back for A-${order}.`,
  (order) => `Can you cancel A-${order} before it leaves?`,
  (order) => `How long do I have to return A-${order}?`,
  (order) => `A-${order} came without the lid, what now?`,
];

const ABOUT_VOUCHERS = [
  'The voucher I got for my birthday is not accepted at the checkout, number',
  'My gift voucher says expired although it is new, number',
  'At the checkout the voucher code is refused, number',
  'How can I use a voucher twice, number',
];

function congruential(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
}
