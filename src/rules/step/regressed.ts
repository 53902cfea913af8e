import type { Comparison } from '../../compare/comparison.ts';
import { plural } from '../../values/format.ts';
import type { Finding } from '../finding.ts';
import { finding, type RuleLevel } from '../make-finding.ts';
import { type Subject, subjectsWith } from './subjects.ts';
import { changeSentence, movedLines, names, ruledOutLine } from './wording.ts';

/** A step got worse, or fewer trials completed. */
export function regressed(comparison: Comparison, options: RuleLevel): readonly Finding[] {
  return subjectsWith(comparison, 'regressed').map((subject) =>
    finding('step/regressed', options, {
      suite: comparison.suite,
      subject: subject.name,
      message: `${changeSentence(subject)} got worse`,
      evidence: [...movedLines(subject), ...upstream(subject), ...uncertainSize(subject), ...ruledOutLine(subject)],
      fix: fixOf(subject),
    }),
  );
}

function upstream({ name, before }: Subject): readonly string[] {
  if (before.length === 0) return [];
  return [`${names(before)} before it got worse too: \`${name}\` may only have received what went wrong there`];
}

function uncertainSize({ change }: Subject): readonly string[] {
  if (!change.notes.includes('interval-touches-zero')) return [];
  return ['the interval reaches zero: that it got worse is established, by how much hardly is'];
}

function fixOf({ moved, name, before }: Subject): string {
  if (moved === null) return 'Look at why trials did not complete before reading the steps.';
  const [first] = before;
  if (first !== undefined) return `Look at \`${first}\` first, and at \`${name}\` once that is back.`;
  return `Read the ${plural(moved.broke.length, 'case')} that broke at \`${name}\`: change the agent where it is wrong, the expectation where it is.`;
}
