import { expect, test } from '@jest/globals';
import { samplesToLookAt } from '../../src/production/look-at.ts';
import { redactSample } from '../../src/production/redact-sample.ts';
import type { Sample } from '../../src/production/sample.ts';

const CASES = ['Where is my parcel?', 'I want my money back.', 'Please cancel the order.'];
const usual = (nth: number, more: Partial<Sample> = {}) =>
  redactSample({ id: `s${nth}`, at: nth, input: `Where is parcel number ${nth}, please?`, confidence: 0.9, ...more });
const look = (samples: Parameters<typeof samplesToLookAt>[0], seed = '2026-W40') =>
  samplesToLookAt(samples, { seed, cases: CASES });

test('one that was handed over, the least sure, the least like the cases and two at random are chosen', () => {
  const samples = [
    ...Array.from({ length: 40 }, (_, nth) => usual(nth)),
    usual(100, { input: 'Where is my parcel, the man in the chat asked?', routed: true }),
    usual(101, { input: 'I want my money back for number 3.', confidence: 0.2 }),
    usual(102, { input: 'Zxqv 0x77 kjhg!' }),
  ];
  const chosen = look(samples);
  expect(chosen.map(({ why }) => why)).toEqual(['routed', 'least-confident', 'novel', 'at-random', 'at-random']);
  expect(chosen.slice(0, 3).map(({ sample }) => sample.id)).toEqual(['s100', 's101', 's102']);
  expect(chosen[1]?.confidence).toBe(0.2);
  expect(new Set(chosen.map(({ sample }) => sample.id)).size).toBe(5);
});

test('the same week chooses the same ones in whatever order they come, and another week others', () => {
  const samples = Array.from({ length: 60 }, (_, nth) => usual(nth, { confidence: 0.5 + (nth % 7) / 20 }));
  expect(look(samples.toReversed())).toEqual(look(samples));
  expect(look(samples, '2026-W41')).not.toEqual(look(samples));
});

test('a reason that nothing speaks for is left out, and chance fills its place', () => {
  const samples = Array.from({ length: 9 }, (_, nth) => redactSample({ input: { nested: [{ x: nth }] } }));
  expect(look(samples).map(({ why }) => why)).toEqual(Array.from({ length: 5 }, () => 'at-random'));
  expect(look([])).toEqual([]);
});

test('the same input stands there once, however often it was asked', () => {
  const samples = Array.from({ length: 9 }, (_, nth) => usual(nth, { input: 'Where is my parcel?' }));
  expect(look(samples)).toHaveLength(1);
});

test('where the source tells how sure steps were, the least sure of them counts', () => {
  const steps = (confidence: number) => [
    { name: 'read', confidence: 0.99 },
    { name: 'decide', confidence },
  ];
  const [first] = look([
    redactSample({ id: 'sure', input: 'a', steps: steps(0.8) }),
    redactSample({ id: 'unsure', input: 'b', steps: steps(0.3) }),
  ]);
  expect(first).toMatchObject({ why: 'least-confident', confidence: 0.3, sample: { id: 'unsure' } });
});
