import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Suite } from '../../../src/config/config.ts';
import type { KnownSide } from '../../../src/measure/known-side.ts';
import type { SuiteMeasurement } from '../../../src/measure/measurer.ts';
import { keepBaseAgain } from '../../../src/measure/reuse/base-again.ts';
import type { EarlierRun } from '../../../src/measure/reuse/reuse.ts';
import type { RunHeader, Trial } from '../../../src/run/run-file.ts';
import { headerLine, trialLine } from '../../../src/run/write-run-file.ts';
import { aRun, aTrial } from '../../builders.ts';
import { aRepository } from '../../repository.ts';

const FINGERPRINT = { prompts: 'p', cases: 'c', scorers: 's', agent: 'a', config: 'k' };
const PLAIN = { text: (text: string) => text, json: (value: never) => value } as never;

function lines(trials: readonly Trial[], rest: Partial<RunHeader> = {}): readonly string[] {
  const { header } = aRun({ trials, fingerprint: FINGERPRINT, steps: ['reply'], ...rest });
  return [headerLine(header), ...trials.map((trial) => trialLine(trial, PLAIN))];
}

/** Ten cases, each with the duration that `lasted` says. */
function trials(lasted: (index: number) => number, reply = 1): readonly Trial[] {
  return Array.from({ length: 10 }, (_, index) =>
    aTrial({ case: `case-${index}`, durationMs: lasted(index), steps: { reply } }),
  );
}

function found(name: string, content: readonly string[]): EarlierRun {
  return {
    name,
    startedAt: '2026-01-01T00:00:00Z',
    revision: 'another',
    async *lines() {
      yield* content;
    },
  };
}

async function kept(own: readonly string[], runs: readonly EarlierRun[], number = 1): Promise<number> {
  const repository = aRepository({ 'base.jsonl': `${own.join('\n')}\n`, 'evalgap.yml': '' });
  try {
    const request = {
      suite: { name: 'support', trials: number, steps: [{ name: 'reply', threshold: 1 }] } as unknown as Suite,
      cases: { digests: new Map(own.map((line) => [line, line])) },
      project: { repository: { root: repository.root }, folder: '' },
    } as unknown as SuiteMeasurement;
    const base = { file: join(repository.root, 'base.jsonl'), checkout: { commit: 'f'.repeat(40) } };
    return (await keepBaseAgain(request, base as KnownSide, async () => ({ runs }))).length;
  } finally {
    repository.remove();
  }
}

describe('other runs of what the base holds', () => {
  const own = lines(trials((index) => 100 + index));
  const another = lines(trials((index) => 300 + index, 0));

  test('are kept where they are of the same thing, and of whatever cases', async () => {
    const newer = lines(
      trials((index) => 500 + index),
      { fingerprint: { ...FINGERPRINT, cases: 'more' } },
    );
    expect(await kept(own, [found('one', another), found('two', newer)])).toBe(2);
  });

  test('are none where most trials are the very same: they were copied', async () => {
    const mostly = lines(trials((index) => (index < 6 ? 100 : 700) + index));
    expect(await kept(own, [found('itself', own), found('mostly', mostly)])).toBe(0);
    expect(await kept(own, [found('one', another), found('the same', another)])).toBe(1);
  });

  test('are none where anything but the cases differs, or nothing can be read', async () => {
    const other = lines(
      trials((index) => 300 + index),
      { fingerprint: { ...FINGERPRINT, agent: 'another' } },
    );
    const alone = lines([], { given: true });
    expect(await kept(own, [found('other', other), found('broken', ['{']), found('alone', alone)])).toBe(0);
  });

  test('are not looked for where the base itself was tried several times', async () => {
    expect(await kept(own, [found('one', another)], 3)).toBe(0);
  });
});
