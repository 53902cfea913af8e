import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { weakened, weakenedUnmeasured } from '../../../src/rules/set/weakened.ts';
import { type Answers, aLoweredThreshold, replies, type Sets, setChanges } from './building-changes.ts';
import { WARNING } from './set-facts.ts';

const REFUND = { id: 'refund-017', input: 'The box is torn.', expect: { reply: 'refund' } };
const BREAKS = { base: replies('refund'), head: replies('escalate') };

async function findings(sets: Sets) {
  return weakened(await setChanges(sets), WARNING);
}

async function messages(sets: Sets) {
  return (await findings(sets)).map(({ message }) => message);
}

describe('a case that the head fails as it stood', () => {
  test('is told when it was removed, with what it asked and what both agents made of it', async () => {
    expect(await findings({ before: [REFUND], now: [], ...BREAKS })).toEqual([
      {
        rule: 'set/weakened',
        level: 'warning',
        suite: 'support',
        subject: 'refund-017',
        key: 'set/weakened:support:refund-017',
        location: { file: 'evals/cases.jsonl' },
        message: 'case `refund-017` was removed: as it stood the head fails it at `reply`, which the base passes',
        evidence: [
          'input: `The box is torn.`',
          'expected at `reply`: `refund`',
          'as it stood: base right in 1 of 1 trial, head in 0 of 1 trial',
        ],
        fix: expect.stringMatching(/^Put the case back/),
      },
    ]);
  });

  test('is told when it was made a draft, at the place where it stands now', async () => {
    const [found] = await findings({ before: [REFUND], now: [{ ...REFUND, draft: true, line: 9 }], ...BREAKS });
    expect(found).toMatchObject({
      message: expect.stringMatching(/^case `refund-017` was made a draft: as it stood the head fails it/),
      location: { file: 'evals/cases.jsonl', line: 9 },
    });
  });

  test('is told when its expectation was changed to what the head does, with both expectations', async () => {
    const [found] = await findings({
      before: [REFUND],
      now: [{ ...REFUND, expect: { reply: 'escalate' } }],
      ...BREAKS,
    });
    expect(found).toMatchObject({
      message:
        'the expectation of case `refund-017` was changed: the head passes it at `reply` as it is now and fails it as it stood, which the base passes',
      evidence: [
        'expected before: `refund`',
        'expected now: `escalate`',
        'as it stood: base right in 1 of 1 trial, head in 0 of 1 trial',
      ],
    });
  });

  test('is told when it asks something easier now', async () => {
    const head: Answers = (input) => [{ reply: input === REFUND.input ? 'escalate' : 'refund' }];
    const now = [{ ...REFUND, input: 'The box is torn. Give me a refund.' }];
    const [found] = await findings({ before: [REFUND], now, base: replies('refund'), head });
    expect(found?.message).toBe(
      'the input of case `refund-017` was changed: the head passes it at `reply` as it is now and fails it as it stood, which the base passes',
    );
    expect(found?.evidence.slice(0, 2)).toEqual([
      'asked before: `The box is torn.`',
      'asks now: `The box is torn. Give me a refund.`',
    ]);
  });

  test('is told when its day of review moved and nothing else', async () => {
    const before = [{ ...REFUND, reviewed: '2026-01-02' }];
    const now = [{ ...REFUND, reviewed: '2026-10-02' }];
    expect(await messages({ before, now, ...BREAKS })).toEqual([
      'case `refund-017` was marked as reviewed on `2026-10-02` and not changed: the head fails it at `reply`, which the base passes',
    ]);
    expect(await messages({ before: [REFUND], now, ...BREAKS })).toHaveLength(1);
  });

  test('says so where the base fails it too, or was not measured on it', async () => {
    const sets = { before: [REFUND], now: [], head: replies('escalate') };
    expect(await messages({ ...sets, base: replies('escalate') })).toEqual([
      expect.stringMatching(/, which the base fails too$/),
    ]);
    expect(await messages({ ...sets, base: () => 'failed' })).toEqual([
      expect.stringMatching(/, and what the base makes of it is not known$/),
    ]);
    expect(await messages({ ...sets, base: () => [{ reply: 'refund' }, { reply: 'no' }] })).toEqual([
      expect.stringMatching(/, which the base passes half of the time$/),
    ]);
  });

  test('is failed by most trials, not by one of several', async () => {
    const trials =
      (...right: readonly boolean[]): Answers =>
      () =>
        right.map((is) => ({ reply: is ? 'refund' : 'no' }));
    const told = (head: Answers, base = replies('refund')) => messages({ before: [REFUND], now: [], base, head });
    expect(await told(trials(false, false, true))).toHaveLength(1);
    expect(await told(trials(false, true, true))).toEqual([]);
  });

  test('is failed by half of the trials where the base passes most of its own', async () => {
    const half: Answers = () => [{ reply: 'refund' }, { reply: 'no' }];
    const sets = { before: [REFUND], now: [], head: half };
    expect(await messages({ ...sets, base: replies('refund') })).toEqual([
      'case `refund-017` was removed: as it stood the head fails it at `reply` half of the time, which the base passes',
    ]);
    expect(await messages({ ...sets, base: half })).toEqual([]);
    expect(await messages({ ...sets, base: replies('no') })).toEqual([]);
  });

  test('is failed where no trial of it completes and the base passes it', async () => {
    const head: Answers = (input) => (input === REFUND.input ? 'failed' : [{ reply: 'refund' }]);
    const easier = [{ ...REFUND, input: 'Give me a refund.' }];
    const [removed] = await findings({ before: [REFUND], now: [], base: replies('refund'), head });
    expect(removed).toMatchObject({
      message: 'case `refund-017` was removed: as it stood the head does not complete it, which the base passes',
      evidence: expect.arrayContaining(['as it stood: base right in 1 of 1 trial, head completed none of 1 trial']),
    });
    expect(await messages({ before: [REFUND], now: easier, base: replies('refund'), head })).toEqual([
      'the input of case `refund-017` was changed: the head passes it at `reply` as it is now and does not complete it as it stood, which the base passes',
    ]);
    const reviewed = { before: [REFUND], now: [{ ...REFUND, reviewed: '2026-10-02' }] };
    expect(await messages({ ...reviewed, base: replies('refund'), head: () => 'failed' })).toEqual([]);
    expect(await messages({ before: [REFUND], now: [], base: () => 'failed', head: () => 'failed' })).toEqual([]);
  });
});

describe('a step on the way', () => {
  const CHAIN = { ...REFUND, expect: { lookup: 'A-1', reply: 'refund' } };

  test('that the change breaks is told when the case no longer expects it, or is gone', async () => {
    const sets = { before: [CHAIN], base: replies('refund', 'A-1'), head: replies('refund', 'A-2') };
    expect(await messages({ ...sets, now: [REFUND] })).toEqual([
      'case `refund-017` expects nothing at `lookup` any more: as it stood the head fails it there, which the base passes',
    ]);
    expect(await messages({ ...sets, now: [] })).toEqual([
      expect.stringMatching(/fails it at `lookup`, which the base/),
    ]);
  });

  test('that the base misses too may be given up: right answers over it show an expectation too strict', async () => {
    const answers = replies('refund', 'A-2');
    expect(await messages({ before: [CHAIN], now: [REFUND], base: answers, head: answers })).toEqual([]);
  });

  test('is no reason to tell of a day of review: the case is passed', async () => {
    const now = [{ ...CHAIN, reviewed: '2026-10-02' }];
    expect(await messages({ before: [CHAIN], now, base: replies('refund', 'A-1'), head: replies('refund') })).toEqual(
      [],
    );
  });
});

describe('set/weakened', () => {
  test('is silent about a case that moved to another id or file, or stands elsewhere as well', async () => {
    expect(await messages({ before: [REFUND], now: [{ ...REFUND, id: 'refund-torn' }], ...BREAKS })).toEqual([]);
    expect(await messages({ before: [REFUND], now: [{ ...REFUND, file: 'evals/b.jsonl' }], ...BREAKS })).toEqual([]);
    const twice = [REFUND, { ...REFUND, id: 'refund-018' }];
    expect(await messages({ before: twice, now: [REFUND], ...BREAKS })).toEqual([]);
  });

  test('is silent about cases that the head passes as they stood, however they change', async () => {
    const passing = { base: replies('refund'), head: replies('refund') };
    for (const now of [[], [{ ...REFUND, draft: true }], [{ ...REFUND, expect: { reply: 'x' } }]])
      expect(await messages({ before: [REFUND], now, ...passing })).toEqual([]);
  });

  test('is silent about an edit that the head fails as well, and one that leaves the failed step alone', async () => {
    expect(await messages({ before: [REFUND], now: [{ ...REFUND, expect: { reply: 'x' } }], ...BREAKS })).toEqual([]);
    const now = [{ ...REFUND, expect: { reply: 'refund', lookup: 'A-1' } }];
    expect(await messages({ before: [REFUND], now, ...BREAKS })).toEqual([]);
  });

  test('is silent about an expectation put right: both agents fail the old one and pass the new one', async () => {
    const now = [{ ...REFUND, expect: { reply: 'escalate' } }];
    const agents = { base: replies('escalate'), head: replies('escalate') };
    expect(await messages({ before: [REFUND], now, ...agents })).toEqual([]);
    expect(await messages({ before: [REFUND], now, ...agents, base: replies('something else') })).toEqual([
      expect.stringMatching(/fails it as it stood, which the base fails too$/),
    ]);
  });

  test('is silent about a day of review for a case that neither agent passes', async () => {
    const now = [{ ...REFUND, reviewed: '2026-10-02' }];
    expect(await messages({ before: [REFUND], now, base: replies('no'), head: replies('no') })).toEqual([]);
    expect(await messages({ before: [REFUND], now, base: () => 'failed', head: replies('no') })).toEqual([]);
  });

  test('is silent about tags, and about a failing case that stays as it is', async () => {
    const now = [{ ...REFUND, tags: ['hard'] }];
    expect(await messages({ before: [REFUND], now, ...BREAKS })).toEqual([]);
  });

  test('quotes no private data, nothing hidden and nothing without end', async () => {
    const before = [{ ...REFUND, input: `mail me at ada.lovelace@gmail.com \u202e\n${'x'.repeat(5_000)}` }];
    const [found] = await findings({ before, now: [], ...BREAKS });
    const [input = ''] = found?.evidence ?? [];
    expect(input).toContain('mail me at [e-mail] \\u{202E}\\n');
    expect(input.length).toBeLessThan(300);
  });

  test('tells the same in whatever order the cases stand', async () => {
    const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(ids, async (order) => {
        const before = order.map((id) => ({ id, input: id, expect: { reply: 'refund' } }));
        const told = await findings({ before, now: [], ...BREAKS });
        expect(told.map(({ subject }) => subject)).toEqual([...order].sort());
      }),
    );
  });
});

describe('of any two sets and any two agents', () => {
  const reply = fc.constantFrom('x', 'y');
  const aSet = fc.uniqueArray(
    fc.record({
      id: fc.constantFrom('a', 'b', 'c'),
      input: fc.constantFrom('p', 'q'),
      expect: fc.record({ reply }),
      draft: fc.boolean(),
    }),
    { selector: ({ id }) => id },
  );
  const anAgent = fc.record({ p: reply, q: reply });
  type Part = { readonly id: string; readonly input: string; readonly expect: { readonly reply: string } };
  const answering =
    (agent: Readonly<Record<string, string>>): Answers =>
    (input) => [{ reply: agent[String(input)] ?? '' }];
  const asks = (one: Part) => (other: Part) => one.input === other.input && one.expect.reply === other.expect.reply;

  test('tells only of cases that the head fails as they stood and that nobody asks any more, and of all that are gone', async () => {
    await fc.assert(
      fc.asyncProperty(aSet, aSet, anAgent, anAgent, async (cases, now, base, head) => {
        const before = cases.filter(({ draft }) => !draft);
        const told = new Set(
          (await findings({ before, now, base: answering(base), head: answering(head) })).map(({ subject }) => subject),
        );
        for (const one of before) {
          const present = now.filter(({ draft }) => !draft);
          const fails = head[one.input as 'p' | 'q'] !== one.expect.reply;
          const stays = present.some(asks(one));
          const isGone = !present.some(({ id }) => id === one.id);
          if (told.has(one.id)) expect({ fails, stays }).toEqual({ fails: true, stays: false });
          if (isGone) expect(told.has(one.id)).toBe(fails && !stays);
        }
      }),
    );
  });
});

describe('what could not be told', () => {
  const sets = { before: [REFUND], now: [] };
  const untold = async (base: Answers, head: Answers) => weakenedUnmeasured(await setChanges({ ...sets, base, head }));

  test('is said where neither agent gave a score on a case as it stood', async () => {
    expect(
      await untold(
        () => 'failed',
        () => 'failed',
      ),
    ).toEqual([
      'Whether the head fails 1 case that this change edits or takes away, as it stood: not every step of it was scored',
    ]);
  });

  test('is nothing where both did, or where it is told', async () => {
    expect(await untold(replies('refund'), replies('escalate'))).toEqual([]);
    expect(await untold(replies('refund'), replies('refund'))).toEqual([]);
    expect(await untold(replies('refund'), () => 'failed')).toEqual([]);
  });
});

describe('a step that the change renames', () => {
  test('keeps the former expectation of it unscored, and that is said', async () => {
    const before = [{ ...REFUND, expect: { decide: 'x', reply: 'refund' } }];
    const now = [{ ...REFUND, expect: { lookup: 'x', reply: 'refund' } }];
    const changes = await setChanges({ before, now, base: replies('refund'), head: replies('refund') });
    expect(weakened(changes, WARNING)).toEqual([]);
    expect(weakenedUnmeasured(changes)).toHaveLength(1);
  });
});

describe('a threshold', () => {
  test('that is lowered is one finding, with the cases that would pass below it', async () => {
    const changes = await aLoweredThreshold(0.9, 0.6, {
      passed: { base: 1, head: 0.9 },
      broken: { base: 1, head: 0.7 },
      'never-good': { base: 0.6, head: 0.6 },
      lost: { base: 1, head: 0.5 },
    });
    expect(weakened(changes, WARNING)).toEqual([
      {
        rule: 'set/weakened',
        level: 'warning',
        suite: 'support',
        subject: 'reply',
        key: 'set/weakened:support:reply',
        location: { file: 'evalgap.yml', line: 5 },
        message:
          'the threshold of `reply` is lowered from 90% to 60%: 2 cases that the head fails would pass, 1 of which the base passes without it',
        evidence: [
          'case `broken`: head right in 0 of 1 trial, by the new threshold in 1 of 1 trial; base in 1 of 1 trial',
          'case `never-good`: head right in 0 of 1 trial, by the new threshold in 1 of 1 trial; base in 0 of 1 trial',
        ],
        fix: expect.stringMatching(/old threshold/),
      },
    ]);
  });

  test('is silent where it lets no case through that fails', async () => {
    expect(
      weakened(await aLoweredThreshold(0.9, 0.6, { a: { base: 1, head: 1 }, b: { base: 1, head: 0 } }), WARNING),
    ).toEqual([]);
  });
});
