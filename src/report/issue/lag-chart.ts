import { dayOf } from '../../values/days.ts';
import { plural } from '../../values/format.ts';
import { type Block, fence, paragraph } from '../blocks.ts';
import { code, strong, words } from '../words.ts';
import { objectiveOf } from './headline.ts';
import type { WeeklyFigures } from './weekly-issue.ts';

const WIDEST = 40;

/**
 * A bar of text per week. GitHub could draw it, but not in e-mails, terminals and older servers, where its source would
 * stand instead; and no drawn bar tells a week without lag from one that nobody knows.
 */
export function lagChart({ asOf, lagDays, lagByWeek, weekNames, freshness }: WeeklyFigures): readonly Block[] {
  const longest = Math.max(lagDays ?? 0, ...lagByWeek.map((lag) => (typeof lag === 'number' ? lag : 0)));
  if (longest === 0 && !lagByWeek.includes('unknown')) return [];
  const scale = Math.min(1, WIDEST / longest);
  const rows = lagByWeek.map((lag, index) => `${(weekNames[index] ?? '').padEnd(10)}  ${shown(lag, scale)}`);
  return [
    paragraph(
      words`${strong('Eval lag')} at the end of each week; ${code('·')} is none, and the objective at most ${objectiveOf({ freshness })}:`,
    ),
    fence([...rows, `${dayOf(asOf)}  ${shown(lagDays, scale)}`].join('\n'), 60),
  ];
}

function shown(lag: number | null | 'unknown', scale: number): string {
  if (lag === 'unknown') return '? not known';
  if (lag === null) return '·';
  return `${'█'.repeat(Math.max(1, Math.round(lag * scale)))} ${plural(lag, 'day')}`;
}
