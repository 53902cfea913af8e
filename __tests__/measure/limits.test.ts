import { describe, expect, test } from '@jest/globals';
import type { AgentConfig } from '../../src/config/config.ts';
import { rateOf } from '../../src/measure/limits.ts';
import type { World } from '../../src/system/world.ts';

type Limited = Parameters<typeof rateOf>[0];

const aWorld = (): World => ({ monotonic: () => 0 }) as unknown as World;
const aSuite = (world: World): Limited => ({ world, suite: {} as Limited['suite'] });
const anAgent = (url: string, amount = 1): AgentConfig =>
  ({
    transport: { kind: 'http', url },
    rate: { requests: { amount, per: 60_000 } },
  }) as unknown as AgentConfig;

describe('the rate of an agent', () => {
  test('is one for all suites of a run that ask the same address, and for no others', () => {
    const world = aWorld();
    const first = rateOf(aSuite(world), anAgent('http://agent/'));
    expect(first).toBeDefined();
    expect(rateOf(aSuite(world), anAgent('http://agent/'))).toBe(first);
    expect(rateOf(aSuite(world), anAgent('http://another/'))).not.toBe(first);
    expect(rateOf(aSuite(world), anAgent('http://agent/', 2))).not.toBe(first);
    expect(rateOf(aSuite(aWorld()), anAgent('http://agent/'))).not.toBe(first);
  });
});
