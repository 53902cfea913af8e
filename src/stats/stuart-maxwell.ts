import { chiSquareUpperTail } from './distributions.ts';

export interface MarginalHomogeneity {
  readonly chi2: number;
  readonly df: number;
  readonly p: number;
}

/**
 * Stuart and Maxwell's test that paired answers fall into k categories equally often on both sides; with two
 * categories McNemar's chi-square without correction. Categories that only ever swap among themselves are tested
 * together and the parts added, so that a category never moved, or a table in blocks, costs degrees of freedom and
 * nothing else. Where nothing moved, p is 1 at 0 degrees.
 *
 * @param table counts, first side in rows, second in columns; square
 */
export function stuartMaxwell(table: readonly (readonly number[])[]): MarginalHomogeneity {
  if (table.some((row) => row.length !== table.length)) throw new RangeError('the table must be square');
  let chi2 = 0;
  let df = 0;
  for (const [, ...kept] of blocks(table)) {
    const differences = kept.map((category) => total(table, category, 'row') - total(table, category, 'column'));
    chi2 += quadraticForm(
      kept.map((row) => kept.map((column) => covariance(table, row, column))),
      differences,
    );
    df += kept.length;
  }
  return { chi2, df, p: df === 0 ? 1 : chiSquareUpperTail(chi2, df) };
}

function cell(table: readonly (readonly number[])[], row: number, column: number): number {
  return table[row]?.[column] ?? 0;
}

function total(table: readonly (readonly number[])[], category: number, side: 'row' | 'column'): number {
  return table.reduce(
    (sum, _, other) => sum + (side === 'row' ? cell(table, category, other) : cell(table, other, category)),
    0,
  );
}

function covariance(table: readonly (readonly number[])[], row: number, column: number): number {
  if (row !== column) return -(cell(table, row, column) + cell(table, column, row));
  return total(table, row, 'row') + total(table, row, 'column') - 2 * cell(table, row, row);
}

/** Categories between which cases moved, directly or by way of others. */
function blocks(table: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const found: number[][] = [];
  const seen = new Set<number>();
  for (const start of table.keys()) {
    if (seen.has(start)) continue;
    const block = [start];
    seen.add(start);
    for (const from of block) {
      for (const to of table.keys()) {
        if (seen.has(to) || cell(table, from, to) + cell(table, to, from) === 0) continue;
        seen.add(to);
        block.push(to);
      }
    }
    found.push(block);
  }
  return found;
}

/** v′ S⁻¹ v for a positive definite S, by elimination. */
function quadraticForm(matrix: readonly (readonly number[])[], vector: readonly number[]): number {
  const [pivots = [], ...rows] = matrix;
  const [pivot, ...across] = pivots;
  const [value = 0, ...values] = vector;
  if (pivot === undefined) return 0;
  const reduced = rows.map(([below = 0, ...row]) =>
    row.map((entry, index) => entry - (below * (across[index] ?? 0)) / pivot),
  );
  const remaining = values.map((entry, index) => entry - ((across[index] ?? 0) * value) / pivot);
  return (value * value) / pivot + quadraticForm(reduced, remaining);
}
