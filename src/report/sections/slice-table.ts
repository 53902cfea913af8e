import { percent, plural, pValue, range, signedPoints } from '../../values/format.ts';
import { details, leftColumn, rightColumn, table } from '../blocks.ts';
import { omittable, type Part } from '../budget.ts';
import { code, words } from '../words.ts';
import { type Compared, finalStep } from './measured.ts';

const MOST_TAGS = 30;

/** How the final step changed within each tag, worst first. */
export function sliceTable({ comparison }: Compared): Part | undefined {
  const final = finalStep(comparison);
  const slices = comparison.slices.slice(0, MOST_TAGS);
  const [worst] = slices;
  if (worst === undefined || final === undefined) return undefined;
  const more = comparison.slices.length - slices.length;
  const rest = more === 0 ? '' : `, ${plural(more, 'more tag')} not shown`;
  const summary = words`${code(final.step, 40)} by tag, worst first: ${code(worst.tag, 40)} ${signedPoints(worst.delta)} points${rest}`;
  const columns = [
    leftColumn('tag'),
    rightColumn('cases'),
    rightColumn('base'),
    rightColumn('head'),
    rightColumn(comparison.stopped === undefined ? 'change (95 % CI)' : 'change (95 % CI for any stop)'),
    rightColumn('adjusted p'),
  ];
  const rows = slices.map(({ tag, paired, base, head, delta, interval, pAdjusted }) => [
    words`${code(tag, 40)}`,
    words`${paired}`,
    words`${percent(base)}`,
    words`${percent(head)}`,
    words`${signedPoints(delta)} (${range(interval)})`,
    words`${pValue(pAdjusted)}`,
  ]);
  return omittable([details(summary, [table(columns, rows)])], 'slices', words`the tags of ${code(comparison.suite)}`);
}
