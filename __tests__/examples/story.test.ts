import { beforeAll, describe, expect, test } from '@jest/globals';
import { countRight, moved, readExample, type Scored, scoreWith, withRule } from './support-agent.ts';

const BASE = readExample('prompts/triage.md');
const HAND_OVER =
  'If the customer is upset or not sure what they want, prefer to hand over to a colleague rather than guess.';

let base: readonly Scored[];

beforeAll(async () => {
  base = await scoreWith(BASE);
});

describe('the support agent under its own prompt', () => {
  test('makes a few mistakes at every step', () => {
    expect(countRight(base, 'extract')).toBe(195);
    expect(countRight(base, 'lookup')).toBe(194);
    expect(countRight(base, 'interpret')).toBe(182);
    expect(countRight(base, 'decide')).toBe(182);
    expect(countRight(base, 'reply')).toBe(176);
  });

  test('answers the same way in another process', async () => {
    const again = await scoreWith(BASE);
    expect(again.map(({ reply }) => reply)).toEqual(base.map(({ reply }) => reply));
  });

  test('carries a misread order number through to the reply', () => {
    const { right, reply } = base.find(({ id }) => id === 'mixed-010')!;
    expect(right).toEqual({ extract: false, lookup: false, interpret: true, decide: false, reply: false });
    expect(reply.output).toContain('order number');
  });
});

describe('one clarifying sentence in the triage prompt', () => {
  let head: readonly Scored[];

  beforeAll(async () => {
    head = await scoreWith(withRule(HAND_OVER));
  });

  test('leaves the steps before decide as they were', () => {
    for (const step of ['extract', 'lookup', 'interpret'] as const) {
      expect(moved(base, head, step)).toEqual({ broke: [], fixed: [] });
    }
  });

  test('takes decide from 91 % to 78 %, and the reply with it', () => {
    expect(countRight(head, 'decide')).toBe(156);
    expect(countRight(head, 'reply')).toBe(151);
    const { broke, fixed } = moved(base, head, 'decide');
    expect({ broke: broke.length, fixed }).toEqual({ broke: 28, fixed: ['delivery-018', 'escalate-016'] });
  });

  test('breaks by handing over what had been settled, so that more is routed to a human', () => {
    const { broke } = moved(base, head, 'decide');
    const decisions = new Set(head.filter(({ id }) => broke.includes(id)).map(({ decision }) => decision));
    expect(decisions).toEqual(new Set(['escalate']));
    const routed = (results: readonly Scored[]) => results.filter(({ reply }) => reply.routed).length;
    expect(routed(head) - routed(base)).toBeGreaterThanOrEqual(28);
  });

  test('does its damage in other words too, and none where the words say nothing', async () => {
    const reworded = await scoreWith(withRule('If someone is unhappy or unsure, prefer handing over to a colleague.'));
    expect(countRight(reworded, 'decide')).toBeLessThan(170);
    const halved = await scoreWith(withRule('If the customer is not sure, prefer to hand over to a colleague.'));
    expect(countRight(halved, 'decide')).toBeGreaterThan(countRight(reworded, 'decide'));
    expect(countRight(halved, 'decide')).toBeLessThan(182);
  });
});

describe('other changes of the triage prompt have effects of their own', () => {
  test('a courtesy changes no decision', async () => {
    const head = await scoreWith(withRule('Always thank the customer for writing.'));
    expect(decisionsOf(head)).toEqual(decisionsOf(base));
  });

  test('a rule for parcels that stopped moving only improves', async () => {
    const sentence = 'Asks where the parcel is and it was last scanned 10 days ago or more: `escalate`.';
    const { broke, fixed } = moved(base, await scoreWith(withRule(sentence)), 'decide');
    expect(broke).toEqual([]);
    expect(fixed).toEqual(['delivery-017', 'delivery-018', 'delivery-019', 'delivery-030']);
  });

  test('the number in that rule is read: no parcel has rested for 100 days', async () => {
    const sentence = 'Asks where the parcel is and it was last scanned 100 days ago or more: `escalate`.';
    expect(decisionsOf(await scoreWith(withRule(sentence)))).toEqual(decisionsOf(base));
  });

  test('a rule that pays instead of replacing moves replacements to refunds and nothing else', async () => {
    const head = await scoreWith(withRule('Asks for a replacement: always `refund`.'));
    const changes = new Set(
      head.flatMap(({ decision }, at) =>
        decision === base[at]!.decision ? [] : [`${base[at]!.decision} to ${decision}`],
      ),
    );
    expect(changes).toEqual(new Set(['replace to refund']));
    expect(moved(base, head, 'decide').broke).toHaveLength(10);
  });

  test('without its refund rules the agent refunds nothing', async () => {
    const without = BASE.replace(/^- .*: `refund`\.\n/gm, '');
    expect(BASE.length - without.length).toBeGreaterThan(100);
    const head = await scoreWith(without);
    expect(base.filter(({ decision }) => decision === 'refund').length).toBeGreaterThan(40);
    expect(head.filter(({ decision }) => decision === 'refund')).toEqual([]);
  });

  test('without the forms of order numbers none is found', async () => {
    const head = await scoreWith(BASE.replace(/^An order number is .*$/m, ''));
    const ids = head.flatMap(({ reply }) => (reply.steps[0]!.output as { order_ids: string[] }).order_ids);
    expect(ids).toEqual([]);
  });

  test('line ends and where lines break change nothing', async () => {
    const reshaped = BASE.replace(/, and /g, ',\n  and ').replace(/\n/g, '\r\n');
    const head = await scoreWith(reshaped);
    for (const step of ['extract', 'lookup', 'interpret', 'decide', 'reply'] as const) {
      expect(moved(base, head, step)).toEqual({ broke: [], fixed: [] });
    }
    expect(decisionsOf(head)).toEqual(decisionsOf(base));
  });

  test.each([
    ['other bullets', BASE.replace(/^- /gm, '• ')],
    ['wider spacing', BASE.replace(/\n\n/g, '\n\n\n')],
    ['bold lines for headings', BASE.replace(/^## (.*)$/gm, '**$1**')],
  ])('%s are understood, and move some decisions as a model would', async (_, reshaped) => {
    const head = await scoreWith(reshaped);
    for (const step of ['extract', 'lookup', 'interpret'] as const) {
      expect(moved(base, head, step)).toEqual({ broke: [], fixed: [] });
    }
    const { broke, fixed } = moved(base, head, 'decide');
    expect(broke.length + fixed.length).toBeGreaterThan(0);
    expect(broke.length + fixed.length).toBeLessThan(20);
  });
});

function decisionsOf(results: readonly Scored[]): readonly string[] {
  return results.map(({ decision }) => decision);
}
