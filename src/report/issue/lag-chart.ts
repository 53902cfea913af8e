import { dayOf } from '../../commands/days.ts';
import { formatDuration } from '../../config/scalars.ts';
import { plural } from '../../values/format.ts';
import { type Block, fence } from '../blocks.ts';
import type { WeeklyFigures } from './weekly-issue.ts';

const WEEK = 7 * 86_400_000;
const WIDEST = 40;

/**
 * A bar of text per week. GitHub could draw it, but not in e-mails, terminals and older servers, where its source would
 * stand instead; and no drawn bar tells a week without lag from one that nobody knows.
 */
export function lagChart({ asOf, lagByWeek, freshness }: WeeklyFigures): readonly Block[] {
  const days = lagByWeek.map((lag) => (typeof lag === 'number' ? lag : 0));
  const longest = Math.max(0, ...days);
  if (longest === 0 && !lagByWeek.includes('unknown')) return [];
  const scale = Math.min(1, WIDEST / longest);
  const rows = lagByWeek.map((lag, index) => {
    const day = dayOf(new Date(asOf - (lagByWeek.length - 1 - index) * WEEK));
    return `${day}  ${shown(lag, scale)}`;
  });
  return [fence(['Eval lag on', ...rows, `Objective: at most ${formatDuration(freshness)}`].join('\n'), 60)];
}

function shown(lag: number | null | 'unknown', scale: number): string {
  if (lag === 'unknown') return '? not known';
  if (lag === null) return '·';
  return `${'█'.repeat(Math.max(1, Math.round(lag * scale)))} ${plural(lag, 'day')}`;
}
