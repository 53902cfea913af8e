/** Index of an expected item → index of the observed item it is matched with; every observed item at most once. */
export type Matching = ReadonlyMap<number, number>;

type Fits<T> = (wanted: T, observed: T) => boolean;

/** The longest common subsequence: the most expected items that are found one after the other. */
export function inOrder<T>(wanted: readonly T[], observed: readonly T[], fits: Fits<T>): Matching {
  const fitting = fittingOf(wanted, observed, fits);
  const width = observed.length + 1;
  const best = new Uint32Array((wanted.length + 1) * width);
  const at = (i: number, j: number): number => best[i * width + j] ?? 0;
  for (let i = wanted.length - 1; i >= 0; i -= 1) {
    for (let j = observed.length - 1; j >= 0; j -= 1) {
      const paired = fitting[i]?.has(j) === true ? at(i + 1, j + 1) + 1 : 0;
      best[i * width + j] = Math.max(at(i + 1, j), at(i, j + 1), paired);
    }
  }
  const matching = new Map<number, number>();
  for (let i = 0, j = 0; i < wanted.length && j < observed.length; ) {
    if (fitting[i]?.has(j) === true && at(i, j) === at(i + 1, j + 1) + 1) matching.set(i++, j++);
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return matching;
}

/**
 * A maximum matching by augmenting paths (Kuhn): with a tolerance, one observed item may fit several expected ones
 * that do not fit each other, so that taking the first that fits would come out too low.
 */
export function inAnyOrder<T>(wanted: readonly T[], observed: readonly T[], fits: Fits<T>): Matching {
  const fitting = fittingOf(wanted, observed, fits);
  const takenBy = new Map<number, number>();
  const place = (index: number, tried: Set<number>): boolean => {
    for (const j of fitting[index] ?? []) {
      if (tried.has(j)) continue;
      tried.add(j);
      const holder = takenBy.get(j);
      if (holder === undefined || place(holder, tried)) {
        takenBy.set(j, index);
        return true;
      }
    }
    return false;
  };
  for (const index of wanted.keys()) place(index, new Set());
  return new Map(Array.from(takenBy, ([j, index]) => [index, j]));
}

function fittingOf<T>(wanted: readonly T[], observed: readonly T[], fits: Fits<T>): readonly ReadonlySet<number>[] {
  return wanted.map((item) => new Set(observed.flatMap((other, index) => (fits(item, other) ? [index] : []))));
}
