import type { Comparison } from '../../compare/comparison.ts';
import type { Finding } from '../finding.ts';
import { finding, type RuleLevel } from '../make-finding.ts';
import { subjectsWith } from './subjects.ts';
import { changeSentence, movedLines, ruledOutLine } from './wording.ts';

/** A step got better, or more trials completed. */
export function improved(comparison: Comparison, options: RuleLevel): readonly Finding[] {
  return subjectsWith(comparison, 'improved').map((subject) =>
    finding('step/improved', options, {
      suite: comparison.suite,
      subject: subject.name,
      message: `${changeSentence(subject)} got better`,
      evidence: [...movedLines(subject), ...ruledOutLine(subject)],
      fix: 'Nothing to fix. The suite says this of its own cases only; production may ask others.',
    }),
  );
}
