import { describe, expect, test } from '@jest/globals';
import { collectRun } from '../../src/compare/collect.ts';
import { compareRuns } from '../../src/compare/compare-runs.ts';
import type { RunHeader } from '../../src/run/run-file.ts';
import { aRun } from '../builders.ts';

async function comparableTo(header: Partial<RunHeader>) {
  const facts = async (more: Partial<RunHeader>) => {
    const run = aRun(more);
    return collectRun(run.header, run.trials, () => 1);
  };
  return compareRuns(await facts({}), await facts(header), { margin: 0.05 });
}

const PLAN = { plan: '0123456789ab', cases: 1 };

describe('a part of a run', () => {
  test.each<[string, Partial<RunHeader>, string]>([
    ['one shard', { shard: { index: 3, of: 8, ...PLAN } }, 'the head run is shard 3/8 alone, which is no whole run'],
    [
      'a merge without all shards',
      {
        missing: [
          { index: 2, of: 8 },
          { index: 5, of: 8 },
        ],
      },
      'the head run is without shards 2/8, 5/8, which is no whole run',
    ],
  ])('as %s leaves is compared with nothing', async (_, header, reason) => {
    const { comparable, verdict } = await comparableTo(header);
    expect({ comparable, verdict }).toEqual({ comparable: { reason }, verdict: 'not-measured' });
  });

  test('is the whole where there is one shard only', async () => {
    expect((await comparableTo({ shard: { index: 1, of: 1, ...PLAN } })).comparable).toBe(true);
  });
});
