/** One of several parts of something: `3/8`, the third of eight. */
export interface Shard {
  readonly index: number;
  readonly of: number;
}

/** As many jobs as a matrix may have. */
export const MOST_SHARDS = 256;

/** `3/8`; `undefined` where that is no shard. */
export function readShard(text: string): Shard | undefined {
  const [, index = '', of = ''] = /^([1-9]\d{0,2})\/([1-9]\d{0,2})$/.exec(text) ?? [];
  const shard = { index: Number(index), of: Number(of) };
  return shard.index >= 1 && shard.index <= shard.of && shard.of <= MOST_SHARDS ? shard : undefined;
}

export function formatShard({ index, of }: Shard): string {
  return `${index}/${of}`;
}
