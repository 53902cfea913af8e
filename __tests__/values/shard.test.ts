import { describe, expect, test } from '@jest/globals';
import { formatShard, readShard } from '../../src/values/shard.ts';

describe('a shard', () => {
  test.each(['1/1', '3/8', '8/8', '256/256'])('is written %s', (text) => {
    const shard = readShard(text);
    expect(shard).toBeDefined();
    expect(shard && formatShard(shard)).toBe(text);
  });

  test.each(['', '3', '0/3', '4/3', '03/8', '1/0', '1/257', '1/3/4', ' 1/3', '1/3\n', '-1/3', '1e0/3', '１/３'])(
    'is not %j',
    (text) => {
      expect(readShard(text)).toBeUndefined();
    },
  );
});
