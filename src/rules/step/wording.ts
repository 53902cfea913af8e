import { percent, pFigure, plural, points, range, signedPoints } from '../../values/format.ts';
import type { Subject } from './subjects.ts';

/** "`decide` 91.0 % → 78.0 % (−13.0 points, 95 % CI −18.3 … −8.2, adjusted p < 0.001; 27 broke, 1 fixed)" */
export function changeSentence({ name, change, moved, alone, stopped }: Subject): string {
  const { base, head, delta, interval, pAdjusted } = change;
  const subject = moved === null ? 'Completed trials' : `\`${name}\``;
  if (delta === null || interval === null || pAdjusted === null) return `${subject} not measured`;
  const figures = [
    `${signedPoints(delta)} points`,
    `95 % CI ${stopped ? 'for any stop ' : ''}${range(interval)}`,
    ...(stopped ? [] : [`${alone ? '' : 'adjusted '}${pFigure(pAdjusted)}`]),
  ].join(', ');
  const movement = moved === null ? '' : `; ${moved.broke.length} broke, ${moved.fixed.length} fixed`;
  return `${subject} ${percent(base.accuracy ?? 0)} → ${percent(head.accuracy ?? 0)} (${figures}${movement})`;
}

/** Which cases moved, a line a direction. */
export function movedLines({ moved }: Subject): readonly string[] {
  if (moved === null) return [];
  return [...casesLine('broke', moved.broke), ...casesLine('fixed', moved.fixed)];
}

/** "within −18.3 … −8.2 points" needs saying what stays possible: how large a drop is ruled out. */
export function ruledOutLine({ change: { ruledOut } }: Subject): readonly string[] {
  if (ruledOut === null) return [];
  return [ruledOut === 0 ? 'any drop is ruled out' : `a drop of more than ${points(ruledOut)} is ruled out`];
}

/** "`a`, `b` and `c`" */
export function names(list: readonly string[]): string {
  const quoted = list.map((name) => `\`${name}\``);
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1)}`;
}

const MOST_CASES = 10;

function casesLine(direction: string, ids: readonly string[]): readonly string[] {
  if (ids.length === 0) return [];
  const shown = ids.slice(0, MOST_CASES).map((id) => `\`${id}\``);
  const rest = ids.length - shown.length;
  return [`${direction}: ${shown.join(', ')}${rest > 0 ? ` and ${plural(rest, 'more case')}` : ''}`];
}
