import type { PolicyChange } from '../../config/policy.ts';
import type { Finding } from '../finding.ts';
import { finding, type RuleLevel } from '../make-finding.ts';

/** What a change would make of the rules by which it is judged. */
export interface PolicyFacts {
  readonly changes: readonly PolicyChange[];
  /** Changed workflow files that run Evalgap, before or after the change; relative to the repository's root. */
  readonly workflows: readonly string[];
}

/** The change would move the bar it has to clear, or takes away what was measured against it. */
export function policyChanged({ changes, workflows }: PolicyFacts, options: RuleLevel): readonly Finding[] {
  return [
    ...changes.map(({ path, from, to, suite = '', location, counts }) =>
      finding('policy/changed', options, {
        suite,
        subject: path,
        location,
        message: `\`${path}\` changes from \`${from}\` to \`${to}\``,
        evidence: [],
        fix: FIX[counts],
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

const FIX: Readonly<Record<PolicyChange['counts'], string>> = {
  base: 'This check still goes by the base branch: merge only if the new bar is meant.',
  head: 'This check already goes by the new value: make sure that it is meant.',
  neither: 'This check sends nothing there until address and key are merged: make sure that they are meant.',
};
