import { wholeDays } from '../../stale/open-changes.ts';
import { dayOf } from '../../values/days.ts';
import { plural } from '../../values/format.ts';
import type { Finding } from '../finding.ts';
import { finding } from '../make-finding.ts';
import type { StaleFacts, StaleOptions } from './facts.ts';
import { commitLine, commitLines } from './wording.ts';

/** The whole set stands still while what it is about moves on. */
export function frozen(
  { suite, asOf, lastCase, missed }: StaleFacts,
  { grace = 0, ...options }: StaleOptions,
): readonly Finding[] {
  const [first] = missed;
  if (first === undefined || asOf - first.commit.time <= grace) return [];
  const still =
    lastCase === undefined
      ? 'no case was ever added or edited'
      : `no case was added or edited for ${plural(wholeDays(asOf - lastCase.time), 'day')}`;
  return [
    finding('stale/frozen', options, {
      suite,
      subject: 'cases',
      message: `${still}, while ${moved(missed.map(({ kind }) => kind))} in ${plural(missed.length, 'commit')} since ${dayOf(first.commit.time)}`,
      evidence: [
        ...(lastCase === undefined ? [] : [`the last commit that touched a case: ${commitLine(lastCase)}`]),
        ...commitLines(missed),
      ],
      fix: 'Begin with the cause that most cases cover: read these cases, and mend or add what the changes ask for.',
    }),
  ];
}

function moved(kinds: readonly ('prompt' | 'product' | 'both')[]): string {
  const both = kinds.includes('both') || (kinds.includes('prompt') && kinds.includes('product'));
  if (both) return 'prompts and the product changed';
  return kinds.includes('prompt') ? 'prompts changed' : 'the product changed';
}
