import { describe, expect, test } from '@jest/globals';
import { coverageOf, type HeadRun, hasEvidence } from '../../src/commands/pin-coverage.ts';

const DIGEST = 'ab'.repeat(32);
const CHANGE = {
  suite: 'support',
  prompt: 'triage',
  from: '1@sha256:000000000000',
  to: `2@sha256:${DIGEST.slice(0, 12)}`,
};
const CASES = ['one', 'two', 'three'].map((id) => ({ id, digest: `sha256:${id}` }));

function aRun(
  prompt: string,
  trials: Readonly<Record<string, { digest?: string; another?: readonly string[] }>>,
): HeadRun {
  return {
    prompts: new Map([['triage', prompt]]),
    completed: new Map(
      Object.entries(trials).map(([id, { digest = `sha256:${id}`, another = [] }]) => [id, [{ digest, another }]]),
    ),
  };
}

describe('what was re-run of the cases that cover a prompt', () => {
  test('is what completed as it stands now, with the prompt as it stands now', () => {
    const run = aRun(`2@sha256:${DIGEST}`, { one: {}, two: { digest: 'sha256:older' }, unrelated: {} });
    expect(coverageOf(CHANGE, CASES, run)).toEqual({ ...CHANGE, rerun: ['one'], notRerun: ['two', 'three'] });
  });

  test('a trial that was sent another text for this prompt is none; for another prompt it counts', () => {
    const run = aRun(`2@sha256:${DIGEST}`, { one: { another: ['triage'] }, two: { another: ['guard'] } });
    expect(coverageOf(CHANGE, CASES, run).rerun).toEqual(['two']);
  });

  test('a run of another text, or one that does not say, shows nothing', () => {
    for (const prompt of [`2@sha256:${'cd'.repeat(32)}`, 'latest', ''])
      expect(coverageOf(CHANGE, CASES, aRun(prompt, { one: {}, two: {}, three: {} })).rerun).toEqual([]);
    expect(coverageOf(CHANGE, CASES, undefined).notRerun).toEqual(['one', 'two', 'three']);
  });

  test('a label that changed alone leaves the evidence as good as it was', () => {
    expect(coverageOf(CHANGE, CASES, aRun(`1@sha256:${DIGEST}`, { one: {} })).rerun).toEqual(['one']);
  });

  test('there is evidence only where each pin has some', () => {
    const some = { ...CHANGE, rerun: ['one'], notRerun: ['two'] };
    const none = { ...CHANGE, rerun: [], notRerun: ['two'] };
    const uncovered = { ...CHANGE, rerun: [], notRerun: [] };
    expect([[some], [some, some], [some, none], [none], [uncovered], []].map(hasEvidence)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});
