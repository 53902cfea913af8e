import { pathToday } from '../../stale/threads.ts';
import type { Finding } from '../finding.ts';
import { finding } from '../make-finding.ts';
import type { StaleFacts, StaleOptions } from './facts.ts';
import { pastGrace } from './past-grace.ts';
import { acceptedLine, changedWhen, commitLines, coveringLine, placeOf } from './wording.ts';

/** A file of the product changed, and no case that covers its path followed. */
export function productMoved(facts: StaleFacts, options: StaleOptions): readonly Finding[] {
  return pastGrace(facts, 'stale/product-moved', options).map(({ cause, changes, last: { change } }) =>
    finding('stale/product-moved', options, {
      suite: facts.suite,
      subject: cause.subject,
      location: { file: pathToday(change) },
      message: `${placeOf({ path: cause.subject, today: pathToday(change) })} ${changedWhen(changes)}, and no covering case was added or edited since`,
      evidence: [...commitLines(changes), coveringLine(cause), ...acceptedLine(cause)],
      fix:
        cause.covering.length === 0
          ? 'Name the path under `covers` of a case that depends on it and put the day into its `reviewed`, or add such a case. Where no case ever will, narrow `product` to what the agent has to know.'
          : 'Read the cases that cover it against the change. Add one for what is new, edit those that no longer fit, or put the day into `reviewed` of one that still does.',
    }),
  );
}
