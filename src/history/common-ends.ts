/** How many items two lists share at their beginnings, and how many more at their ends. */
export function commonEnds(one: readonly unknown[], other: readonly unknown[]): readonly [head: number, tail: number] {
  const most = Math.min(one.length, other.length);
  let head = 0;
  while (head < most && one[head] === other[head]) head += 1;
  let tail = 0;
  while (tail < most - head && one[one.length - 1 - tail] === other[other.length - 1 - tail]) tail += 1;
  return [head, tail];
}
