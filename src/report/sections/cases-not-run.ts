import { count, plural } from '../../values/format.ts';
import { type Words, words } from '../words.ts';
import type { Compared } from './measured.ts';

/** How much of the suite a comparison says nothing of: `29 of 30 cases were not run`. */
export function casesNotRun({ notAffected, head }: Compared): Words {
  if (notAffected === undefined) return [];
  const { cases } = notAffected;
  return words`${count(cases)} of ${plural(cases + head.cases, 'case')} ${cases === 1 ? 'was' : 'were'} not run`;
}
