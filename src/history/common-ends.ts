/**
 * How many items two lists share at their beginnings, and how many more at their ends.
 *
 * @param isSame compares an item of the first list with one of the second, by their places
 */
export function commonEnds(
  one: number,
  other: number,
  isSame: (index: number, otherIndex: number) => boolean,
): readonly [head: number, tail: number] {
  const most = Math.min(one, other);
  let head = 0;
  while (head < most && isSame(head, head)) head += 1;
  let tail = 0;
  while (tail < most - head && isSame(one - 1 - tail, other - 1 - tail)) tail += 1;
  return [head, tail];
}
