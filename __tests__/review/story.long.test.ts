import { afterAll, describe, expect, test } from '@jest/globals';
import type { GivenOrder } from '../../src/commands/standing-orders.ts';
import { pinDrift } from '../../src/review/pin-drift.ts';
import { finding } from '../../src/rules/make-finding.ts';
import { mcp } from '../history/script.ts';
import {
  aCase,
  at,
  BEGINNING,
  CONFIG,
  cases,
  configOf,
  day,
  replayed,
  reviewed,
  type Told,
  table,
  tellAll,
} from './story.ts';

const SHORTER = { 'prompts/triage.md': 'Decide.\n' };
/** `a` is asked in other words. */
const A_EDITED = { 'evals/cases.jsonl': cases(aCase('a', { input: 'ask anew' }), aCase('b')) };

const CALLING = {
  ...BEGINNING[2],
  'evals/cases.jsonl': cases(
    aCase('a', { expect: { lookup: [{ name: 'get_order', arguments: { order_id: '1', customer: 'x' } }] } }),
    aCase('b', { expect: { lookup: [{ name: 'get_order', arguments: { order_id: '2' } }] } }),
    aCase('c'),
  ),
};

const STORIES = {
  'a prompt moves and is answered, and moves again': [
    BEGINNING,
    ['week 2 Tue', 'Shorten the triage', SHORTER],
    ['week 5 Wed', 'Ask a in other words', A_EDITED],
    ['week 8 Tue', 'Lengthen it again', { 'prompts/triage.md': 'Decide what is to be done.\n' }],
    ['week 10 Wed', 'Take the other one', { 'evals/cases.jsonl': cases(aCase('a'), aCase('b', { input: 'x' })) }],
  ],
  'a change exactly as old as its grace': [BEGINNING, ['week 2 Mon 06:00', 'Shorten it', SHORTER]],
  'a change an hour older than its grace': [BEGINNING, ['week 2 Mon 05:00', 'Shorten it', SHORTER]],
  'a change answered a day before its grace ends': [
    BEGINNING,
    ['week 2 Mon 05:00', 'Shorten it', SHORTER],
    ['week 2 Sun 05:00', 'Ask a in other words', A_EDITED],
  ],
  'a change answered by its own commit': [BEGINNING, ['week 2 Tue', 'Shorten it and ask', { ...SHORTER, ...A_EDITED }]],
  'white space alone': [
    BEGINNING,
    ['week 2 Tue', 'Tidy up', { 'prompts/triage.md': 'Decide what to do.  \r\n\r\n\n' }],
  ],
  'a prompt and the cases move to other folders': [
    BEGINNING,
    [
      'week 2 Tue',
      'Other folders',
      {
        'prompts/triage.md': null,
        'texts/triage.md': 'Decide what to do.\n',
        'evals/cases.jsonl': null,
        'checks/cases.jsonl': cases(aCase('a'), aCase('b')),
        'evals/rest.jsonl': null,
        'checks/rest.jsonl': aCase('rest', { covers: ['get_order', 'policies/**'] }),
      },
    ],
  ],
  'another change while it is open': [
    BEGINNING,
    ['week 2 Tue', 'Shorten it', SHORTER],
    ['week 4 Tue', 'Shorten it more', { 'prompts/triage.md': 'Go.\n' }],
  ],
  'a covering case is deleted': [
    BEGINNING,
    ['week 2 Tue', 'Shorten it', SHORTER],
    ['week 4 Wed', 'Drop b', { 'evals/cases.jsonl': cases(aCase('a')) }],
    ['week 5 Wed', 'Ask a in other words', { 'evals/cases.jsonl': cases(aCase('a', { input: 'ask anew' })) }],
  ],
  'a reviewed date is renewed': [
    [BEGINNING[0], BEGINNING[1], { ...BEGINNING[2], 'evals/cases.jsonl': aCase('a', { reviewed: '2026-01-05' }) }],
    ['week 2 Tue', 'Shorten it', SHORTER],
    ['week 5 Wed', 'Still right', { 'evals/cases.jsonl': aCase('a', { reviewed: '2026-02-11' }) }],
  ],
  'a case of another file covers by its path': [
    BEGINNING,
    ['week 2 Tue', 'Shorten it', SHORTER],
    ['week 4 Wed', 'A case about the other', { 'evals/more.jsonl': aCase('c', { covers: ['reply'] }) }],
    [
      'week 5 Wed',
      'A case about all',
      { 'evals/more.jsonl': cases(aCase('c', { covers: ['reply'] }), aCase('d', { covers: ['prompts/*'] })) },
    ],
  ],
  'a file of cases is broken while an issue is open': [
    BEGINNING,
    ['week 2 Tue', 'Shorten it', SHORTER],
    ['week 4 Wed', 'Break it', { 'evals/cases.jsonl': `${aCase('a')}<<<<<<< HEAD\n${aCase('b')}` }],
    ['week 6 Wed', 'Mend it, and ask', A_EDITED],
  ],
  'a file of cases is broken when a grace ends': [
    BEGINNING,
    ['week 2 Tue', 'Shorten it', SHORTER],
    ['week 3 Wed', 'Break it', { 'evals/cases.jsonl': '{"id":' }],
    ['week 5 Wed', 'Mend it', { 'evals/cases.jsonl': cases(aCase('a'), aCase('b')) }],
  ],
  'a tool is renamed': [
    [BEGINNING[0], BEGINNING[1], CALLING],
    ['week 2 Tue', 'Another name', { 'tools/orders.json': mcp({ find_order: ['order_id', 'customer'] }) }],
  ],
  'a tool is renamed and answered': [
    [BEGINNING[0], BEGINNING[1], CALLING],
    ['week 2 Tue', 'Another name', { 'tools/orders.json': mcp({ find_order: ['order_id', 'customer'] }) }],
    ['week 4 Wed', 'A case that does not call it', { 'evals/more.jsonl': aCase('d') }],
    [
      'week 5 Wed',
      'The new name',
      {
        'evals/cases.jsonl': CALLING['evals/cases.jsonl'].replaceAll('get_order', 'find_order'),
      },
    ],
  ],
  'a field of a tool is removed': [
    [BEGINNING[0], BEGINNING[1], CALLING],
    ['week 2 Tue', 'No customer', { 'tools/orders.json': mcp({ get_order: ['order_id'] }) }],
  ],
  'the product moves': [
    BEGINNING,
    ['week 2 Tue', 'Fourteen days', { 'policies/refunds.md': 'Fourteen days.\n' }],
    ['week 3 Wed', 'A case about prompts', { 'evals/more.jsonl': aCase('c') }],
    ['week 5 Wed', 'A case about it', { 'evals/policy.jsonl': aCase('d', { covers: ['policies/*'] }) }],
  ],
  'nothing but prompts and product moves for a month': [
    BEGINNING,
    ['week 2 Tue', 'Shorten it', SHORTER],
    ['week 3 Wed', 'Fourteen days', { 'policies/refunds.md': 'Fourteen days.\n' }],
    ['week 5 Wed', 'An idea for a case', { 'evals/more.jsonl': aCase('c', { draft: true }) }],
    ['week 8 Wed', 'A case', { 'evals/more.jsonl': aCase('c') }],
  ],
  'nothing moves at all': [BEGINNING],
  'no case comes from production': [
    [
      BEGINNING[0],
      BEGINNING[1],
      {
        ...BEGINNING[2],
        'evals/cases.jsonl': aCase('a', { source: { kind: 'written' } }),
        'evals/rest.jsonl': aCase('rest', { source: { kind: 'written' }, covers: ['get_order', 'policies/**'] }),
      },
    ],
    ['week 2 Tue', 'Shorten it', SHORTER],
    ['week 5 Wed', 'Ask', { 'evals/cases.jsonl': aCase('a', { source: { kind: 'written' }, input: 'ask anew' }) }],
    ['week 8 Tue', 'Nothing of it', { 'README.md': 'Hello.\n' }],
  ],
  'a prompt leaves its pin': [BEGINNING, ['week 2 Tue', 'Shorten it', SHORTER]],
  'a failure is confirmed': [
    BEGINNING,
    [
      'week 4 Wed',
      'A case from it',
      {
        'evals/more.jsonl': aCase('c', {
          source: { kind: 'production', url: 'https://github.com/acme/shop/issues/7#issuecomment-1' },
        }),
      },
    ],
  ],
  'a cause is accepted': [BEGINNING, ['week 2 Tue', 'Shorten it', SHORTER]],
  'a cause is accepted and moves again': [
    BEGINNING,
    ['week 2 Tue', 'Shorten it', SHORTER],
    ['week 5 Tue', 'Shorten it more', { 'prompts/triage.md': 'Go.\n' }],
  ],
  'an issue is snoozed': [BEGINNING, ['week 2 Tue', 'Shorten it', SHORTER]],
  'a snoozed issue is answered': [
    BEGINNING,
    ['week 2 Tue', 'Shorten it', SHORTER],
    ['week 5 Wed', 'Ask a in other words', A_EDITED],
  ],
  'each cause has an issue': [
    [
      BEGINNING[0],
      BEGINNING[1],
      {
        ...BEGINNING[2],
        'evals/cases.jsonl': cases(aCase('a', { covers: ['triage'] }), aCase('b', { covers: ['reply'] })),
      },
    ],
    ['week 2 Tue', 'Shorten it', SHORTER],
    ['week 3 Tue', 'Less kindly', { 'prompts/reply.md': 'Answer.\n' }],
    [
      'week 5 Wed',
      'Ask b in other words',
      {
        'evals/cases.jsonl': cases(
          aCase('a', { covers: ['triage'] }),
          aCase('b', { covers: ['reply'], input: 'ask anew' }),
        ),
      },
    ],
    [
      'week 6 Wed',
      'And a',
      {
        'evals/cases.jsonl': cases(
          aCase('a', { covers: ['triage'], input: 'ask anew' }),
          aCase('b', { covers: ['reply'], input: 'ask anew' }),
        ),
      },
    ],
  ],
  'a prompt is changed back': [
    BEGINNING,
    ['week 2 Tue', 'Shorten it', SHORTER],
    ['week 4 Wed', 'As it was', { 'prompts/triage.md': 'Decide what to do.\n' }],
  ],
  'a project stands for weeks before its first cases': [
    [
      BEGINNING[0],
      BEGINNING[1],
      {
        'prompts/triage.md': 'Decide what to do.\n',
        'policies/refunds.md': 'Thirty days.\n',
        'tools/orders.json': mcp({ get_order: ['order_id'] }),
      },
    ],
    ['week 2 Tue', 'Shorten it', SHORTER],
    ['week 5 Wed', 'The first cases', { 'evals/cases.jsonl': cases(aCase('a'), aCase('b')) }],
    ['week 7 Tue', 'Shorten it more', { 'prompts/triage.md': 'Go.\n' }],
  ],
  'a second suite comes late': [
    BEGINNING,
    ['week 0 Mon', 'A prompt without cases', { 'billing/bill.md': 'Bill.\n' }],
    ['week 2 Tue', 'Bill more', { 'billing/bill.md': 'Bill more.\n' }],
    ['week 5 Wed', 'The first cases', { 'billing/cases.jsonl': aCase('x') }],
  ],
  'one suite of two moves': [
    BEGINNING,
    ['week 0 Mon', 'Another suite', { 'billing/bill.md': 'Bill.\n', 'billing/cases.jsonl': aCase('a') }],
    ['week 2 Tue', 'Bill more', { 'billing/bill.md': 'Bill more.\n' }],
  ],
} satisfies Readonly<Record<string, readonly Told[]>>;

const BILLING = `  billing:
    prompts: { bill: billing/bill.md }
    cases: [billing/*.jsonl]
`;
const PATIENT = 'rules: { stale/prompt-moved: { grace: 300d }, stale/product-moved: { grace: 300d } }';
const OFF = 'rules: { stale/prompt-moved: { level: off }, stale/product-moved: { level: off } }';
const FILES_ELSEWHERE = CONFIG.replace('prompts/triage.md', 'texts/triage.md').replace('evals/**', 'checks/**');

/** What a year of weekly reviews would have done about each story, and what spoke in each of its weeks. */
const EXPECTED: Readonly<
  Record<string, { readonly story: keyof typeof STORIES; readonly config?: string; readonly weeks: readonly string[] }>
> = {
  'speaks once its grace is over, closes in the week after the answer, and is opened again': {
    story: 'a prompt moves and is answered, and moves again',
    weeks: [
      'week 4: opened, prompt-moved triage',
      'week 5: stands, prompt-moved triage',
      'week 6: closed',
      'week 10: reopened, prompt-moved triage',
      'week 11: closed',
    ],
  },
  'is silent on the last moment of the grace': {
    story: 'a change exactly as old as its grace',
    weeks: ['week 4: opened, prompt-moved triage', 'week 5: stands, prompt-moved triage'],
  },
  'speaks in the first review after the grace': {
    story: 'a change an hour older than its grace',
    weeks: [
      'week 3: opened, prompt-moved triage',
      'week 4: stands, prompt-moved triage',
      'week 5: stands, prompt-moved triage',
    ],
  },
  'never speaks of what was answered within the grace': {
    story: 'a change answered a day before its grace ends',
    weeks: [],
  },
  'never speaks of what its own commit answers': { story: 'a change answered by its own commit', weeks: [] },
  'never speaks of white space': { story: 'white space alone', weeks: [] },
  'follows files to other folders': {
    story: 'a prompt and the cases move to other folders',
    config: FILES_ELSEWHERE,
    weeks: [],
  },
  'brings an issue up to date when more moves': {
    story: 'another change while it is open',
    weeks: ['week 4: opened, prompt-moved triage', 'week 5: updated, prompt-moved triage'],
  },
  'takes a deletion for no answer': {
    story: 'a covering case is deleted',
    weeks: ['week 4: opened, prompt-moved triage', 'week 5: updated, prompt-moved triage', 'week 6: closed'],
  },
  'takes a renewed date for an answer': {
    story: 'a reviewed date is renewed',
    weeks: ['week 4: opened, prompt-moved triage', 'week 5: stands, prompt-moved triage', 'week 6: closed'],
  },
  'takes a case of another file for an answer where it covers what moved, and only there': {
    story: 'a case of another file covers by its path',
    weeks: ['week 4: opened, prompt-moved triage', 'week 5: stands, prompt-moved triage', 'week 6: closed'],
  },
  'closes nothing while the cases cannot be read': {
    story: 'a file of cases is broken while an issue is open',
    weeks: ['week 4: opened, prompt-moved triage', 'week 5: unknown', 'week 6: unknown', 'week 7: closed'],
  },
  'opens nothing while the cases cannot be read': {
    story: 'a file of cases is broken when a grace ends',
    weeks: ['week 4: unknown', 'week 5: unknown', 'week 6: opened, prompt-moved triage'],
  },
  'follows a tool to its new name': {
    story: 'a tool is renamed and answered',
    weeks: ['week 4: opened, tool-moved get_order', 'week 5: stands, tool-moved get_order', 'week 6: closed'],
  },
  'waits two weeks for the product, and for a case that covers it': {
    story: 'the product moves',
    weeks: ['week 5: opened, product-moved policies/refunds.md', 'week 6: closed'],
  },
  'calls a set frozen after a month; a draft does not thaw it': {
    story: 'nothing but prompts and product moves for a month',
    config: configOf({ rest: PATIENT }),
    weeks: ['week 7: opened, frozen', 'week 8: stands, frozen', 'week 9: closed'],
  },
  'says so beside what moved': {
    story: 'nothing but prompts and product moves for a month',
    weeks: [
      'week 4: opened, prompt-moved triage',
      'week 5: stands, prompt-moved triage',
      'week 6: updated, prompt-moved triage, product-moved policies/refunds.md',
      'week 7: updated, prompt-moved triage, product-moved policies/refunds.md, frozen',
      'week 8: stands, prompt-moved triage, product-moved policies/refunds.md, frozen',
      'week 9: updated, product-moved policies/refunds.md',
      'week 10: stands, product-moved policies/refunds.md',
    ],
  },
  'calls nothing frozen where nothing moves': { story: 'nothing moves at all', weeks: [] },
  'mentions that no case comes from production, and opens nothing for it': {
    story: 'no case comes from production',
    weeks: [
      'week 4: opened, prompt-moved triage, no-production-cases',
      'week 5: stands, prompt-moved triage, no-production-cases',
      'week 6: closed, no-production-cases',
    ],
  },
  'keeps still about a waived subject through the last day': {
    story: 'another change while it is open',
    config: configOf({
      rest: `waivers: [{ rule: stale/prompt-moved, subject: triage, reason: known, until: ${day('week 5 Sun')} }]`,
    }),
    weeks: ['week 6: opened, prompt-moved triage'],
  },
  'keeps still about rules that are off': {
    story: 'nothing but prompts and product moves for a month',
    config: configOf({ rest: OFF }),
    weeks: [],
  },
  'takes graces from the config': {
    story: 'a change an hour older than its grace',
    config: configOf({ rest: 'rules: { stale/prompt-moved: { grace: 15d } }' }),
    weeks: ['week 5: opened, prompt-moved triage'],
  },
  'opens and closes the issue of each cause by itself': {
    story: 'each cause has an issue',
    config: configOf({ suite: 'issues: per-cause' }),
    weeks: [
      'week 4 [prompt-moved:support:triage]: opened, prompt-moved triage',
      'week 5 [prompt-moved:support:triage]: stands, prompt-moved triage',
      'week 5 [prompt-moved:support:reply]: opened, prompt-moved reply',
      'week 6 [prompt-moved:support:triage]: stands, prompt-moved triage',
      'week 6 [prompt-moved:support:reply]: closed',
      'week 7 [prompt-moved:support:triage]: closed',
    ],
  },
  'closes an issue when a prompt is again what its cases were written for': {
    story: 'a prompt is changed back',
    weeks: ['week 4: opened, prompt-moved triage', 'week 5: closed'],
  },
  'asks nothing of what stood there before the first cases': {
    story: 'a project stands for weeks before its first cases',
    weeks: ['week 9: opened, prompt-moved triage', 'week 10: stands, prompt-moved triage'],
  },
  'lets a suite take part from its first case on': {
    story: 'a second suite comes late',
    config: `${CONFIG}${BILLING}`,
    weeks: [],
  },
  'keeps a suite that is quiet out of it': {
    story: 'one suite of two moves',
    config: `${CONFIG}${BILLING}`,
    weeks: ['week 4 billing: opened, prompt-moved bill', 'week 5 billing: stands, prompt-moved bill'],
  },
};

/** Stories that are not over with the last thing that happens in them. */
const LAST_WEEK: Readonly<Record<string, number>> = {
  'a change exactly as old as its grace': 5,
  'a change an hour older than its grace': 5,
  'another change while it is open': 5,
  'one suite of two moves': 5,
  'a project stands for weeks before its first cases': 10,
  'a file of cases is broken when a grace ends': 6,
  'nothing but prompts and product moves for a month': 10,
};

const told = tellAll(STORIES);
afterAll(() => told.remove());

describe('a replay of the weekly review', () => {
  test.each(Object.entries(EXPECTED))('%s', async (_, { story, config = CONFIG, weeks }) => {
    const last = weeks.length > 0 ? (LAST_WEEK[story] ?? 12) : 12;
    expect(table(replayed(await told.factsOf(story, config), Math.max(last, lastOf(weeks))))).toEqual(weeks);
  });
});

function lastOf(weeks: readonly string[]): number {
  return Number(/^week (\d+)/.exec(weeks.at(-1) ?? 'week 0')?.[1]);
}

describe('cases that expect what is gone', () => {
  const evidence = async (story: keyof typeof STORIES) => {
    const weeks = replayed(await told.factsOf(story), 4);
    return weeks.at(-1)?.issues.flatMap(({ causes }) => causes.flatMap(({ finding }) => finding.evidence)) ?? [];
  };

  test('are named where a tool has another name', async () => {
    const lines = (await evidence('a tool is renamed')).filter((line) => line.includes('expects'));
    expect(lines).toEqual([
      'case `a` still expects `get_order`, now `find_order`',
      'case `b` still expects `get_order`, now `find_order`',
    ]);
  });

  test('are named where a field is gone, and those that do not use it are not', async () => {
    const lines = (await evidence('a field of a tool is removed')).filter((line) => line.includes('expects'));
    expect(lines).toEqual(['case `a` still expects `customer` of `get_order`, which is gone']);
  });
});

describe('what is known beside the history', () => {
  test('a prompt that left its pin speaks from its commit on, as of today alone', async () => {
    const story = 'a prompt leaves its pin';
    const plain = await told.factsOf(story);
    const [one] = plain.facts;
    const outdated = finding(
      'pin/outdated',
      { level: 'error' },
      { suite: 'support', subject: 'triage', message: 'the prompt moved past its pin', evidence: [], fix: 'Look.' },
    );
    const [prompt] = one?.suite.prompts ?? [];
    const before = one?.timeline.history.entries[0]?.changes.find(
      (change) => change.kind === 'prompt' && change.prompt === 'triage',
    );
    const digest = before?.kind === 'prompt' ? (before.to ?? '') : '';
    const prompts = prompt === undefined ? [] : [{ ...prompt, pin: { digest } }];
    const pinned = {
      ...plain,
      facts: plain.facts.map((facts) => ({
        ...facts,
        beside: pinDrift([outdated], prompts, facts.timeline.history),
      })),
    };
    const weeks = reviewed(() => pinned, 5);
    expect(table(weeks)).toEqual([
      'week 3: opened, pin/outdated triage',
      'week 4: updated, pin/outdated triage, prompt-moved triage',
      'week 5: stands, pin/outdated triage, prompt-moved triage',
    ]);
    expect(weeks[3]?.issues[0]?.causes[0]).toMatchObject({ since: at('week 2 Tue'), cases: ['a', 'b'] });
    expect(table(replayed(plain, 5)).join()).not.toContain('pin/');
  });

  test('a confirmed failure speaks at once, until a case gives its address, anchor or not', async () => {
    const plain = await told.factsOf('a failure is confirmed');
    const url = 'https://github.com/acme/shop/issues/7';
    const failures = [{ number: 7, url, title: 'Refused a refund', confirmedAt: at('week 2 Tue') }];
    const facts = { ...plain, facts: plain.facts.map((one) => ({ ...one, failures })) };
    expect(table(reviewed(() => facts, 6))).toEqual([
      'week 3: opened, failures-waiting',
      'week 4: stands, failures-waiting',
      'week 5: closed',
    ]);
  });
});

describe('what could not be looked at', () => {
  test('keeps an issue open that is about it, and no other', async () => {
    const plain = await told.factsOf('a failure is confirmed');
    const url = 'https://github.com/acme/shop/issues/8';
    const failures = [{ number: 8, url, title: '', confirmedAt: at('week 2 Tue') }];
    const as = (more: Partial<(typeof plain.facts)[number]>) => ({
      ...plain,
      facts: plain.facts.map((one) => ({ ...one, ...more })),
    });
    const unseen = (rule: 'stale/failures-waiting' | 'shift/agent') =>
      as({ unseen: [{ rule, why: 'GitHub did not say' }] });
    const weeks = [as({ failures }), unseen('stale/failures-waiting'), unseen('shift/agent')];
    const inTurn = (week: number) => weeks[week < 4 ? 0 : week < 6 ? 1 : 2] ?? plain;
    expect(table(reviewed(inTurn, 7))).toEqual([
      'week 3: opened, failures-waiting',
      'week 4: held',
      'week 5: held',
      'week 6: closed',
    ]);
  });
});

describe('what people decide', () => {
  const asked = { by: 'octocat', comment: 1, given: at('week 4 Wed') } as const;
  const accepted = (until: string): GivenOrder => ({
    ...asked,
    kind: 'accept',
    cause: 'stale/prompt-moved:support:triage',
    reason: 'cases are being rewritten',
    until,
  });

  test('an accepted cause closes its issue, and speaks again when its day is over', async () => {
    const facts = await told.factsOf('a cause is accepted');
    const orders = [{ order: accepted(day('week 7 Sun')) }];
    expect(table(reviewed(() => facts, 8, orders))).toEqual([
      'week 4: opened, prompt-moved triage',
      'week 5: closed',
      'week 8: reopened, prompt-moved triage, frozen',
    ]);
  });

  test('what is accepted in the issue of one cause stays open in that of another', async () => {
    const facts = await told.factsOf('each cause has an issue', configOf({ suite: 'issues: per-cause' }));
    const order = { ...accepted(day('week 20 Sun')), cause: 'stale/prompt-moved' };
    const ofTriage = table(reviewed(() => facts, 6, [{ order, cause: 'stale/prompt-moved:support:triage' }]));
    expect(ofTriage).toEqual([
      'week 4 [prompt-moved:support:triage]: opened, prompt-moved triage',
      'week 5 [prompt-moved:support:reply]: opened, prompt-moved reply',
      'week 5 [prompt-moved:support:triage]: closed',
      'week 6 [prompt-moved:support:reply]: closed',
    ]);
    const ofAnother = {
      order: { ...order, cause: 'stale/prompt-moved:support:reply' },
      cause: 'stale/prompt-moved:support:triage',
    };
    const open = table(reviewed(() => facts, 5, [ofAnother]));
    expect(open.filter((line) => line.startsWith('week 5'))).toEqual([
      'week 5 [prompt-moved:support:triage]: updated, prompt-moved triage',
      'week 5 [prompt-moved:support:reply]: opened, prompt-moved reply',
    ]);
  });

  test('what moves after it was accepted speaks by itself, with a grace of its own', async () => {
    const facts = await told.factsOf('a cause is accepted and moves again');
    const orders = [{ order: accepted(day('week 20 Sun')) }];
    const weeks = reviewed(() => facts, 8, orders);
    expect(table(weeks)).toEqual([
      'week 4: opened, prompt-moved triage',
      'week 5: closed',
      'week 7: reopened, prompt-moved triage',
      'week 8: stands, prompt-moved triage',
    ]);
    expect(weeks.at(-1)?.issues[0]?.causes[0]?.since).toBe(at('week 5 Tue'));
  });

  test('a snoozed issue is told once and then left alone through its last day', async () => {
    const facts = await told.factsOf('an issue is snoozed');
    const orders = [{ order: { ...asked, kind: 'snooze', until: day('week 6 Sun') } as const }];
    expect(table(reviewed(() => facts, 8, orders))).toEqual([
      'week 4: opened, prompt-moved triage',
      'week 5: updated, prompt-moved triage',
      'week 6: held, prompt-moved triage',
      'week 7: updated, prompt-moved triage, frozen',
      'week 8: stands, prompt-moved triage, frozen',
    ]);
  });

  test('a snoozed issue is closed when it is answered', async () => {
    const facts = await told.factsOf('a snoozed issue is answered');
    const orders = [{ order: { ...asked, kind: 'snooze', until: day('week 8 Sun') } as const }];
    expect(table(reviewed(() => facts, 8, orders))).toEqual([
      'week 4: opened, prompt-moved triage',
      'week 5: updated, prompt-moved triage',
      'week 6: closed',
    ]);
  });

  test.each([
    [
      'a rule that is switched off',
      'rules: { stale/prompt-moved: { level: off } }',
      'not-reviewed',
      'is not reviewed here any more',
    ],
    [
      'a waiver',
      'waivers: [{ rule: stale/prompt-moved, subject: triage, reason: known, until: 2027-12-31 }]',
      'accepted',
      'is accepted',
    ],
  ])('an issue that %s silences is not closed as fresh', async (_what, rest, why, said) => {
    const story = 'a change an hour older than its grace';
    const [before, after] = [await told.factsOf(story), await told.factsOf(story, configOf({ rest }))];
    const weeks = reviewed((week) => (week < 5 ? before : after), 5);
    const [closed] = weeks[5]?.issues ?? [];
    expect(closed).toMatchObject({ action: 'close', why, text: { body: expect.stringContaining(said) } });
    expect(closed?.text?.body).not.toContain('every change had been answered');
  });

  test('the issue of a suite that leaves the config is closed as not reviewed, and not as fresh', async () => {
    const story = 'one suite of two moves';
    const [both, one] = [await told.factsOf(story, `${CONFIG}${BILLING}`), await told.factsOf(story)];
    const weeks = reviewed((week) => (week < 6 ? both : one), 7);
    expect(table(weeks).slice(-2)).toEqual(['week 5 billing: stands, prompt-moved bill', 'week 6 billing: closed']);
    expect(weeks[6]?.issues.find(({ suite }) => suite === 'billing')).toMatchObject({
      why: 'not-reviewed',
      text: { body: expect.stringContaining('`billing` is not reviewed here any more') },
    });
  });
});

/** Every week a prompt moves, the tool and the policy by turns, with or without a case that follows. */
function busyWeeks(weeks: number, isAnswered: boolean): readonly Told[] {
  return [
    BEGINNING,
    ...Array.from({ length: weeks }, (_, week): Told => {
      const number = week + 1;
      const followed = {
        'evals/cases.jsonl': cases(
          aCase('a', { input: `ask for the ${number}th time`, covers: ['triage', 'get_order', 'policies/**'] }),
          aCase('b'),
        ),
      };
      return [
        `week ${number} Tue`,
        `The ${number}th change`,
        {
          'prompts/triage.md': `Decide for the ${number}th time.\n`,
          ...(week % 3 === 0 ? { 'tools/orders.json': mcp({ get_order: ['order_id', `field_${number}`] }) } : {}),
          ...(week % 4 === 0 ? { 'policies/refunds.md': `${number} days.\n` } : {}),
          ...(isAnswered ? followed : {}),
        },
      ];
    }),
  ];
}

describe('a year in which every change comes with a case', () => {
  const years = tellAll({ control: busyWeeks(52, true), neglected: busyWeeks(20, false) });
  afterAll(() => years.remove());

  test('opens nothing in any of 52 weeks', async () => {
    const weeks = replayed(await years.factsOf('control'), 54);
    expect(weeks).toHaveLength(55);
    for (const { week, issues } of weeks) {
      expect({ week, issues }).toEqual({
        week,
        issues: [expect.objectContaining({ action: 'none', why: 'fresh', causes: [], problems: [] })],
      });
      expect({ week, lag: issues[0]?.figures?.lagDays }).toEqual({ week, lag: null });
    }
    expect(weeks.at(-1)?.issues[0]?.figures?.weeks).toEqual({ met: 12, of: 12, unknown: 0 });
  });

  test('and as busy weeks without these cases open one, and close it never', async () => {
    const rows = table(replayed(await years.factsOf('neglected'), 22));
    expect(rows[0]).toBe('week 3: opened, prompt-moved triage, tool-moved get_order');
    expect(rows).toHaveLength(20);
    expect(rows.filter((row) => /opened|closed/.test(row))).toHaveLength(1);
  });
});
