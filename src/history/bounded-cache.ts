/** Keeps what was used of late, up to a weight in all. */
export interface BoundedCache<Value> {
  get(key: string): Value | undefined;
  set(key: string, value: Value, weight: number): void;
}

interface Kept<Value> {
  readonly value: Value;
  readonly weight: number;
}

/** Two generations: when the younger has half the weight, the older is forgotten. Finding something costs no more. */
export function boundedCache<Value>(heaviest: number): BoundedCache<Value> {
  let young = new Map<string, Kept<Value>>();
  let old = new Map<string, Kept<Value>>();
  let total = 0;
  const keep = (key: string, kept: Kept<Value>): void => {
    total += kept.weight - (young.get(key)?.weight ?? 0);
    young.set(key, kept);
    if (total <= heaviest / 2) return;
    old = young;
    young = new Map();
    total = 0;
  };
  return {
    get(key) {
      const known = young.get(key);
      if (known !== undefined) return known.value;
      const older = old.get(key);
      if (older !== undefined) keep(key, older);
      return older?.value;
    },
    set: (key, value, weight) => keep(key, { value, weight }),
  };
}
