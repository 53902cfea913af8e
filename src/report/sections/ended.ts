/** What has to be said of runs that ended early where nothing is compared. */
import { count, plural } from '../../values/format.ts';
import type { Ended } from '../report.ts';
import { joined, words } from '../words.ts';
import type { Headline } from './compared-headline.ts';

/** `the budget of trials was spent with 190 trials left to make` */
export function endedIn({ reason, limit, left }: Ended): string {
  const why = reason === 'evidence' ? 'enough was known' : `the budget ${LIMITS[limit ?? 'none']}was spent`;
  return `${why} with ${plural(left, 'trial')} left to make`;
}

const LIMITS: Readonly<Record<NonNullable<Ended['limit']> | 'none', string>> = {
  trials: 'of trials ',
  minutes: 'of minutes ',
  usd: 'in US dollars ',
  none: '',
};

/** Says before anything else that figures are of a part alone. */
export function withEnding({ sentence, detail }: Headline, ended: Ended | undefined): Headline {
  if (ended === undefined) return { sentence, detail };
  const first = words`Not run to its end: ${endedIn(ended)}`;
  return { sentence: joined([first, sentence], '; '), detail: [...detail, words`${GOES_ON}`] };
}

const GOES_ON = 'Figures are those of the trials that were made. Run again, it goes on with the others.';

/** `10 of 200 trials completed` */
export function completedOf(completed: number, made: number, ended: Ended | undefined): string {
  return `${count(completed)} of ${plural(made + (ended?.left ?? 0), 'trial')} completed`;
}
