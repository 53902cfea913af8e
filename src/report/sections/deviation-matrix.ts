import type { DeviationMoved } from '../../compare/comparison.ts';
import { plural } from '../../values/format.ts';
import { type Block, details, leftColumn, list, paragraph, rightColumn, table } from '../blocks.ts';
import { omittable, type Part } from '../budget.ts';
import { code, prose, strong, type Words, words } from '../words.ts';
import type { Compared } from './measured.ts';

/** A wider matrix is harder to read than the list of what moved. */
const WIDEST_MATRIX = 7;
const LONGEST_LIST = 20;

/** Where cases first leave what is expected, on the base and on the head; absent when no case changed its place. */
export function deviationMatrix({ comparison }: Compared): Part | undefined {
  const moved = comparison.deviationMoved.filter(({ from, to }) => from !== to);
  const cases = moved.reduce((sum, row) => sum + row.cases, 0);
  if (cases === 0) return undefined;
  const steps = comparison.steps.map(({ step }) => step);
  const blocks = steps.length < WIDEST_MATRIX ? matrix(comparison.deviationMoved, [...steps, null]) : asList(moved);
  const summary = words`First deviation moved in ${plural(cases, 'case')}`;
  return omittable([details(summary, blocks)], 'deviations', words`the first deviations of ${code(comparison.suite)}`);
}

function matrix(rows: readonly DeviationMoved[], places: readonly (string | null)[]): readonly Block[] {
  const cell = (from: string | null, to: string | null): Words => {
    const cases = rows.find((row) => row.from === from && row.to === to)?.cases ?? 0;
    if (cases === 0) return words`·`;
    return from === to ? words`${cases}` : words`${strong(String(cases))}`;
  };
  const columns = [leftColumn('base ↓ head →'), ...places.map((place) => rightColumn(prose(place ?? 'nowhere', 20)))];
  return [
    table(
      columns,
      places.map((from) => [placeName(from), ...places.map((to) => cell(from, to))]),
    ),
    paragraph(words`Rows: where a case first leaves what is expected on the base. Columns: on the head.`),
  ];
}

function asList(moved: readonly DeviationMoved[]): readonly Block[] {
  const largest = moved.toSorted((one, other) => other.cases - one.cases);
  const more = largest.length - LONGEST_LIST;
  return [
    list(
      largest
        .slice(0, LONGEST_LIST)
        .map(({ from, to, cases }) => words`${placeName(from)} → ${placeName(to)}: ${plural(cases, 'case')}`),
    ),
    ...(more > 0 ? [paragraph(words`${more} more moves of fewer cases.`)] : []),
  ];
}

function placeName(place: string | null): Words {
  return place === null ? words`nowhere` : words`${code(place, 40)}`;
}
