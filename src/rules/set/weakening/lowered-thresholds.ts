import { type LetThrough, mostlyRight, type SetChanges } from '../../../compare/set-changes.ts';
import { formatShare } from '../../../config/scalars.ts';
import { count, plural } from '../../../values/format.ts';
import type { Finding } from '../../finding.ts';
import { finding, type RuleLevel } from '../../make-finding.ts';
import { quoted } from '../../wording.ts';
import { caseName } from '../wording.ts';
import { rightIn } from './agents-words.ts';

const MOST_CASES = 50;

/** A step's threshold is lowered below what the head reaches in cases that it fails today. */
export function loweredThresholds({ suite, lowered }: SetChanges, options: RuleLevel): readonly Finding[] {
  return lowered
    .filter(({ cases }) => cases.length > 0)
    .map(({ step, from, to, location, cases }) => {
      const passing = cases.filter(({ base }) => base !== undefined && mostlyRight(base)).length;
      const rest = cases.length - MOST_CASES;
      return finding('set/weakened', options, {
        suite,
        subject: step,
        location,
        message: `the threshold of ${quoted(step)} is lowered from ${formatShare(from)} to ${formatShare(to)}: ${plural(cases.length, 'case')} that the head fails would pass, ${count(passing)} of which the base passes without it`,
        evidence: [...cases.slice(0, MOST_CASES).map(caseLine), ...(rest > 0 ? [`${count(rest)} more`] : [])],
        fix: 'This check still goes by the old threshold. Mend what the head gets wrong, or lower the bar in a change that breaks nothing.',
      });
    });
}

function caseLine({ id, base, head, headBelow }: LetThrough): string {
  return `case ${caseName(id)}: head right in ${rightIn(head)}, by the new threshold in ${rightIn(headBelow)}; base in ${rightIn(base)}`;
}
