import type { Comparison } from '../../compare/comparison.ts';
import type { Decomposition } from '../../compare/decompose.ts';
import { percent } from '../../values/format.ts';
import type { Finding } from '../finding.ts';
import { finding, type RuleLevel } from '../make-finding.ts';

/**
 * The agent got worse on the cases as the base has them, and the cases that would show it were edited, removed or made
 * drafts in the same change. Silent where the unchanged cases show it too.
 */
export function regressedAsTheyStood(
  comparison: Comparison,
  decomposition: Decomposition,
  options: RuleLevel,
): readonly Finding[] {
  const final = comparison.steps.find((step) => step.final);
  if (decomposition.verdictOnBaseCases !== 'regressed' || final === undefined || final.verdict === 'regressed')
    return [];
  const { baseAgentBaseCases: before, headAgentBaseCases: after } = decomposition.cells;
  const { cases, headFails, baseFails } = decomposition.changed;
  const change = `${percent(before.correct / before.cases)} → ${percent(after.correct / after.cases)}`;
  return [
    finding('step/regressed', options, {
      suite: comparison.suite,
      subject: final.step,
      message: `\`${final.step}\` got worse on the cases as they stood before this change: ${change}`,
      evidence: [
        `of the ${cases} edited or deleted cases the head fails ${headFails} as they stood, the base ${baseFails}`,
      ],
      fix: 'Look at what the change does to these cases: an expectation may follow the product, but not the failure.',
    }),
  ];
}
