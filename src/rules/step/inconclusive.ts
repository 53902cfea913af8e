import type { Comparison, Note, PairedComparison } from '../../compare/comparison.ts';
import { plural, points } from '../../values/format.ts';
import type { Finding } from '../finding.ts';
import { finding, type RuleLevel } from '../make-finding.ts';
import { type Subject, subjectsWith } from './subjects.ts';
import { changeSentence, movedLines, ruledOutLine } from './wording.ts';

/** Too little was measured to tell whether a step changed; what it would have taken. */
export function inconclusive(comparison: Comparison, options: RuleLevel): readonly Finding[] {
  return subjectsWith(comparison, 'inconclusive')
    .filter(hasSomethingToTell)
    .map((subject) =>
      finding('step/inconclusive', options, {
        suite: comparison.suite,
        subject: subject.name,
        message: `${changeSentence(subject)} is inconclusive`,
        evidence: [
          ...ruledOutLine(subject),
          ...(subject.stopped ? [] : visible(subject.change)),
          ...subject.change.notes.flatMap((note) => REASONS[note] ?? []),
          ...movedLines(subject),
        ],
        fix: fixOf(subject.change),
      }),
    );
}

/** That every trial of a small suite completed is no news, though it proves little. */
function hasSomethingToTell({ change, moved }: Subject): boolean {
  return moved !== null || change.base.accuracy !== 1 || change.head.accuracy !== 1;
}

function visible({ paired, smallestVisible }: PairedComparison): readonly string[] {
  return [
    smallestVisible === null
      ? `${plural(paired, 'paired case')} cannot show a drop of any size reliably`
      : `${plural(paired, 'paired case')} show a drop of ${points(smallestVisible)} in four of five tries, smaller ones less often`,
  ];
}

const REASONS: Readonly<Partial<Record<Note, string>>> = {
  budget: 'the run ended before every case was asked; only evidence that stands without the rest concludes anything',
  'two-orders': 'base and head were asked in two different orders, so that no evidence on the way counts',
  'stop-not-found': 'the run was stopped because enough was known, which its files do not show',
  turned: 'looked at on the way there was enough to say that it fell, and all cases together do not say so',
  'rise-at-a-stop': 'it reads better so far, and good news takes a whole suite',
  unmeasured: 'it would read better, but not with every trial that the head did not measure counted wrong',
  'too-few-differ': 'fewer than five cases differ, too few to be tested beside the other steps',
  'significant-unadjusted': 'taken alone the change looks real, beside everything else that was tested it does not',
};

function fixOf({ notes, paired, casesNeeded }: PairedComparison): string {
  if (notes.includes('unmeasured')) return 'Find out why the head left trials unmeasured, and run again.';
  if (notes.includes('two-orders')) return 'Measure base and head in one run, so that they are asked in one order.';
  if (notes.includes('stop-not-found')) return 'Run again: it goes on where it was stopped.';
  if (notes.includes('turned')) return 'Ask every case: `trials: 1`.';
  if (notes.includes('budget')) return 'Give the suite a larger `budget`, or fewer cases.';
  if (casesNeeded === null || casesNeeded <= paired) return 'Add cases, or repeat each one in several trials.';
  return `Add cases: a change of the suite's margin takes about ${plural(casesNeeded, 'case')}.`;
}
