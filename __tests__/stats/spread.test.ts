import { describe, expect, test } from '@jest/globals';
import { type Cell, floorsOf, type LaneRow, spreadOf, spreadOfLanes } from '../../src/stats/spread.ts';

const cell = (right: number, trials = 1): Cell => ({ right, trials });
/** A column per lane, a letter per case: `+` right, `-` wrong, `.` no result. */
function lanes(...columns: readonly string[]): readonly LaneRow[] {
  return Array.from(columns[0] ?? '', (_, row) => ({
    cells: columns.map((column) => (column[row] === '.' ? undefined : cell(Number(column[row] === '+')))),
  }));
}

describe('the spread of lanes', () => {
  test('is the best less the worst, the first among them', () => {
    const { deltas, spread } = spreadOf(lanes('++++++++--', '++++++----', '+++++++++-'));
    expect(deltas.map((delta) => Math.round(delta * 10))).toEqual([0, -2, 1]);
    expect(spread).toBeCloseTo(0.3);
    expect(spreadOf(lanes('+++++-----', '+++-------')).spread).toBeCloseTo(0.2);
  });

  test('compares a lane that lacks cases with the first one on those that it has', () => {
    const { deltas, spread } = spreadOf(lanes('++++------', '+++-......', '++++------'));
    expect(deltas[1]).toBeCloseTo(-0.25);
    expect(spread).toBeCloseTo(0.25);
  });

  test('is nothing where all agree, and how much is not ruled out goes by the number of cases', () => {
    const { spread, interval } = spreadOf(lanes('+'.repeat(200), '+'.repeat(200), '+'.repeat(200)));
    expect(spread).toBe(0);
    expect(interval[0]).toBe(0);
    expect(interval[1]).toBeCloseTo(0.0188, 3);
  });

  test('has an interval that holds it, wider with more lanes, and no narrower where cases stand in groups', () => {
    const [original, worse] = ['+'.repeat(36) + '-'.repeat(4), '+'.repeat(24) + '-'.repeat(16)];
    const two = spreadOf(lanes(original, worse));
    const many = spreadOf(lanes(original, worse, ...Array.from({ length: 10 }, () => original)));
    expect(two.interval[0]).toBeGreaterThan(0);
    expect(many.interval[0]).toBeLessThan(two.interval[0]);
    for (const { spread, interval } of [two, many]) {
      expect(interval[0]).toBeLessThan(spread);
      expect(interval[1]).toBeGreaterThan(spread);
    }
    const grouped = lanes(original, worse).map((row, index) => ({ ...row, group: String(index >> 2) }));
    expect(spreadOf(grouped).interval[0]).toBeLessThan(two.interval[0]);
  });
});

function floorOf(rows: readonly LaneRow[], lanes: number, options: { readonly draws: number; readonly seed: number }) {
  const [floor] = floorsOf(rows, [spreadOfLanes(lanes)], options);
  return floor!;
}

describe('the noise floor of a spread', () => {
  const options = { draws: 199, seed: 5 };

  test('is what lanes spread when results are dealt out anew within each case', () => {
    const rows = lanes('++++++++++++++++++++', '+++++++++++---------', '++++++++++++++++++++', '++++++++++++++++++++');
    const { mean, p95, p } = floorOf(rows, 4, options);
    expect(p).toBeLessThan(0.02);
    expect(mean).toBeGreaterThan(0);
    expect(p95).toBeLessThan(0.45);
    expect(floorOf(rows, 4, options)).toEqual({ mean, p95, p });
  });

  test('is nothing where no case differs, and then nothing stands out', () => {
    expect(floorOf(lanes('++--', '++--', '++--'), 3, options)).toEqual({ mean: 0, p95: 0, p: 1 });
  });

  test('lacking results stay where they are', () => {
    const rows = lanes('++++', '--..', '+-+-');
    expect(floorOf(rows, 3, options).p).toBeGreaterThan(0.05);
  });
});
