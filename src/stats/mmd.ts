import type { SplitStatistic } from './permutation.ts';
import type { Similarities } from './similarities.ts';

/**
 * The squared maximum mean discrepancy of two groups under the kernel that their similarities are (Gretton et al.
 * 2012): for inner products of vectors, the squared distance of the two mean vectors. Only the sum within the smaller
 * group is formed anew for each split; all else follows from it and from the sums of rows.
 */
export function meanDiscrepancy({ count, values }: Similarities, first: number): SplitStatistic {
  const rowSums = new Float64Array(count);
  let all = 0;
  for (let row = 0; row < count; row += 1) {
    let sum = 0;
    for (let place = row * count; place < (row + 1) * count; place += 1) sum += values[place] ?? 0;
    rowSums[row] = sum;
    all += sum;
  }
  const isFirst = first * 2 <= count;
  const [size, others] = isFirst ? [first, count - first] : [count - first, first];
  return (split) => {
    const group = isFirst ? split.first : split.second;
    let [diagonal, within, rows] = [0, 0, 0];
    for (let nth = 0; nth < size; nth += 1) {
      const one = group[nth] ?? 0;
      const row = one * count;
      diagonal += values[row + one] ?? 0;
      rows += rowSums[one] ?? 0;
      for (let other = 0; other < nth; other += 1) within += values[row + (group[other] ?? 0)] ?? 0;
    }
    const inside = diagonal + 2 * within;
    const between = rows - inside;
    const outside = all - inside - 2 * between;
    return inside / size ** 2 + outside / others ** 2 - (2 * between) / (size * others);
  };
}
