import type { Location } from '../../values/problem.ts';
import type { Finding } from '../finding.ts';
import { finding, type RuleLevel } from '../make-finding.ts';

/** What a change would make of the rules by which it is judged. */
export interface PolicyFacts {
  readonly changes: readonly PolicyChange[];
  /** Changed workflow files that run Evalgap, before or after the change; relative to the repository's root. */
  readonly workflows: readonly string[];
}

/** One setting of the config that decides what is shown and what fails. */
export interface PolicyChange {
  /** Key path as a reader would write it: `rules.pin/outdated.level`. */
  readonly path: string;
  readonly from: string;
  readonly to: string;
  /** Absent where the setting holds for all suites. */
  readonly suite?: string;
  readonly location?: Location;
}

/** The change would move the bar it has to clear. The base branch's own settings hold until it is merged. */
export function policyChanged({ changes, workflows }: PolicyFacts, options: RuleLevel): readonly Finding[] {
  return [
    ...changes.map(({ path, from, to, suite = '', location }) =>
      finding('policy/changed', options, {
        suite,
        subject: path,
        ...(location === undefined ? {} : { location }),
        message: `\`${path}\` would change from \`${from}\` to \`${to}\``,
        evidence: [],
        fix: 'This check still goes by the base branch. Merge only if the change of the bar is meant.',
      }),
    ),
    ...workflows.map((file) =>
      finding('policy/changed', options, {
        suite: '',
        subject: file,
        location: { file },
        message: `the workflow \`${file}\`, which runs Evalgap, changes`,
        evidence: [],
        fix: 'Check that it still runs on every pull request, with no more permissions than it needs.',
      }),
    ),
  ];
}
