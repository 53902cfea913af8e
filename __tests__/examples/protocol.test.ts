import { describe, expect, test } from '@jest/globals';
import { readPrompt } from '../../src/prompts/read.ts';
import { matchReceipt } from '../../src/prompts/receipt.ts';
import { ask, converse, readExample, STEPS, withRule } from './support-agent.ts';

const KETTLE = 'the lid of the kettle from A-1608 is cracked, please send a new one';
const PROMPTS = { triage: { path: 'prompts/triage.md' }, reply: { path: 'prompts/reply.md' } };

describe('the support agent over its lines', () => {
  test('answers a request with its steps in the order of the chain, the last being its output', async () => {
    const [reply] = await ask([request('1', KETTLE)]);
    expect(reply!.id).toBe('1');
    expect(reply!.steps.map(({ name }) => name)).toEqual(STEPS);
    expect(reply!.steps.map(({ output }) => output).slice(0, 4)).toEqual([
      { order_ids: ['A-1608'], product: 'kettle', language: 'en' },
      [{ name: 'get_order', arguments: { order_id: 'A-1608' } }],
      ['damaged', 'exchange'],
      'replace',
    ]);
    expect(reply!.steps[4]!.output).toBe(reply!.output);
    expect(reply!.output).toContain('A-1608');
  });

  test('writes nothing to stdout but JSON objects', async () => {
    const lines = await converse(JSON.stringify(request('1', KETTLE)));
    expect(lines.map((line) => Object.keys(JSON.parse(line))[0])).toEqual(['capabilities', 'id']);
  });

  test('serves one request or many, each under its own id', async () => {
    const many = await ask(['a', 'b', 'c'].map((id) => request(id, KETTLE)));
    const [alone] = await ask([request('b', KETTLE)]);
    expect(many.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(many[1]).toEqual(alone);
  });

  test('is routed to a human exactly when it decides to escalate, and says how sure it was', async () => {
    const [settled, handed] = await ask([request('1', KETTLE), request('2', 'I want to speak to a human')]);
    expect([settled!.routed, handed!.routed]).toEqual([false, true]);
    expect(handed!.steps[3]!.output).toBe('escalate');
    for (const { confidence, usage } of [settled!, handed!]) {
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThanOrEqual(1);
      expect(usage.inputTokens).toBeGreaterThan(usage.outputTokens);
    }
  });

  test('takes the expected outputs of earlier steps in the place of its own', async () => {
    const message = 'Hello please cancel A-1l26 headphones, thank you';
    const given = { extract: { order_ids: ['A-1126'] }, decide: 'cancel' };
    const [own, helped] = await ask([request('1', message), { ...request('2', message), given }]);
    expect(own!.steps[3]!.output).toBe('answer');
    expect(helped!.steps[1]!.output).toEqual([{ name: 'get_order', arguments: { order_id: 'A-1126' } }]);
    expect(helped!.output).toContain('A-1126');
  });

  test('reports a prompt that is not there as the error of that request and goes on', async () => {
    const [failed, next] = await ask([
      { ...request('1', KETTLE), prompts: { triage: { path: 'prompts/absent.md' } } },
      request('2', KETTLE),
    ]);
    expect(failed!.error).toContain('prompts/absent.md');
    expect(next!.error).toBeUndefined();
  });

  test('looks up nothing under the name of a built-in property', async () => {
    const given = {
      lookup: [
        { name: 'constructor', arguments: {} },
        { name: 'get_order', arguments: { order_id: '__proto__' } },
      ],
    };
    const [reply] = await ask([{ ...request('1', KETTLE), given }]);
    expect(reply!.error).toBeUndefined();
    expect(reply!.steps[3]!.output).toBe('answer');
  });
});

describe('the receipts of the support agent', () => {
  test('are verified against the prompt files, variables filled in', async () => {
    const [reply] = await ask([request('1', KETTLE)]);
    expect(reply!.prompts.triage.text).toContain('Today is 2026-10-05.');
    for (const id of ['triage', 'reply'] as const) {
      expect(matchReceipt(reply!.prompts[id], await promptOf(id, readExample(`prompts/${id}.md`)), [])).toBe(
        'verified',
      );
    }
  });

  test('tell the two versions of the triage prompt apart', async () => {
    const [reply] = await ask([request('1', KETTLE)]);
    const base = await promptOf('triage', readExample('prompts/triage.md'));
    const head = await promptOf('triage', withRule('Prefer to hand over to a colleague.'));
    expect(matchReceipt(reply!.prompts.triage, base, [head])).toBe('verified');
    expect(matchReceipt(reply!.prompts.triage, head, [base])).toBe('another');
  });
});

function request(id: string, input: string) {
  return { id, case: id, trial: 1, input, prompts: PROMPTS };
}

async function promptOf(id: string, text: string) {
  const reading = await readPrompt({ id, path: `prompts/${id}.md` }, async () => text);
  if (reading.state !== 'read') throw new Error(`${id} is ${reading.state}`);
  return reading.prompt;
}
