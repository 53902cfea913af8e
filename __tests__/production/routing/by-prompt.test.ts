import { expect, test } from '@jest/globals';
import { routedByPrompt } from '../../../src/production/routing/by-prompt.ts';

const sent = (n: number, version: string, every: number, from: number, id = 'triage') =>
  Array.from({ length: n }, (_, index) => ({
    input: 'x',
    at: from + index,
    routed: index % every === 0,
    prompts: { [id]: version },
  }));

test('the newest version of a prompt is named when it goes with another share of routed samples', () => {
  expect(routedByPrompt([...sent(100, '6', 4, 1000), ...sent(400, '5', 20, 0)])).toEqual([
    { prompt: 'triage', version: '6', with: { so: 25, of: 100 }, without: { so: 20, of: 400 } },
  ]);
});

test('nothing is told of one version, of the same share, or of a few samples', () => {
  expect(routedByPrompt(sent(100, '5', 4, 0))).toEqual([]);
  expect(routedByPrompt([...sent(100, '6', 20, 1000), ...sent(400, '5', 20, 0)])).toEqual([]);
  expect(routedByPrompt([...sent(19, '6', 1, 1000), ...sent(400, '5', 20, 0)])).toEqual([]);
  expect(routedByPrompt([{ input: 'x', routed: true }])).toEqual([]);
  const hostile = sent(100, '6', 4, 1000, '__proto__').map((sample) => ({
    ...sample,
    prompts: JSON.parse('{"__proto__":"6"}'),
  }));
  expect(routedByPrompt([...hostile, ...sent(400, '5', 20, 0)])).toEqual([]);
});
