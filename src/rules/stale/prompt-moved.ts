import type { Change } from '../../history/history.ts';
import type { OpenChange } from '../../stale/open-changes.ts';
import { pathToday } from '../../stale/threads.ts';
import type { Finding } from '../finding.ts';
import { finding } from '../make-finding.ts';
import { quoted, someOf } from '../wording.ts';
import type { StaleFacts, StaleOptions } from './facts.ts';
import { type LateCause, pastGrace } from './past-grace.ts';
import { acceptedLine, changedWhen, commitLines, coveringLine, placeOf } from './wording.ts';

/** A prompt changed, and nobody has looked at the cases that cover it. */
export function promptMoved(facts: StaleFacts, options: StaleOptions): readonly Finding[] {
  return pastGrace(facts, 'stale/prompt-moved', options).map((late) => {
    const { cause, changes } = late;
    const { change } = late.last;
    return finding('stale/prompt-moved', options, {
      suite: facts.suite,
      subject: cause.subject,
      ...(isGone(late) ? {} : { location: { file: pathToday(change) } }),
      message: `prompt ${quoted(cause.subject)} (${placeOf(change)}) ${changedWhen(changes, howChanged(changes))}, and no covering case was added or edited since`,
      evidence: [
        ...commitLines(changes, ({ change }) => whatHappened(change)),
        coveringLine(cause),
        ...acceptedLine(cause),
      ],
      fix: fixOf(late),
    });
  });
}

/** Where the prompt's own file never changed, whoever looks for the change there finds none. */
function howChanged(changes: readonly OpenChange[]): string {
  const files = changes.map(({ change }) => throughOf(change));
  return files.includes(undefined) ? 'changed' : changedThrough([...new Set(files.flatMap((file) => file ?? []))]);
}

function whatHappened(change: Change): string {
  if (change.kind !== 'prompt') return '';
  if (change.from === undefined) return 'added';
  if (change.to === undefined) return 'removed';
  return change.through === undefined ? '' : changedThrough([change.through]);
}

function throughOf(change: Change): string | undefined {
  return change.kind === 'prompt' ? change.through : undefined;
}

function changedThrough(files: readonly string[]): string {
  return `changed through ${someOf(files)}`;
}

function isGone({ last: { change } }: LateCause): boolean {
  return change.kind === 'prompt' && change.to === undefined;
}

function fixOf(late: LateCause): string {
  const { subject, covering } = late.cause;
  if (isGone(late))
    return `The prompt is gone: edit the cases that cover ${quoted(subject)}, or take them out of the set.`;
  if (covering.length === 0)
    return `Write a case that covers ${quoted(subject)}: as it is, the suite cannot see what it does.`;
  return 'Read the cases that cover it against the new text. Add one for what is new, edit those that no longer fit, or put the day into `reviewed` of one that still does.';
}
