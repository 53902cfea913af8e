import type { Comparison, StepComparison } from '../../compare/comparison.ts';
import { count } from '../../values/format.ts';
import type { Finding } from '../finding.ts';
import { finding, type RuleLevel } from '../make-finding.ts';
import { names } from './wording.ts';

export interface PassedOverDeviationOptions extends RuleLevel {
  /** Steps that change the world: a deviation there costs even when the end is right. */
  readonly mutates?: readonly string[];
}

/** More cases than before end right although a step on the way was not as expected. */
export function passedOverDeviation(
  comparison: Comparison,
  { mutates = [], ...options }: PassedOverDeviationOptions,
): readonly Finding[] {
  const { base, head } = comparison.passedOverDeviation;
  const final = comparison.steps.find((step) => step.final);
  if (final === undefined || head - base < SMALLEST_GROWTH) return [];
  const costly = mutates.filter((step) => deviatesOnHead(comparison, step));
  return [
    finding('step/passed-over-deviation', options, {
      suite: comparison.suite,
      subject: final.step,
      message: `\`${final.step}\` is right over a deviating step in ${count(head)} cases, ${count(base)} before`,
      evidence: [
        'either luck, or an expectation that is stricter than the task: the figures cannot tell which',
        ...deviations(comparison, mutates),
      ],
      fix:
        costly.length === 0
          ? 'Read these cases: loosen the expectation where the other way is as good, else treat them as failures.'
          : `Read these cases, those that deviate at ${names(costly)} first: what it changes stays changed.`,
    }),
  ];
}

/** With several trials these are sums of shares, whose last digits mean nothing. */
const SMALLEST_GROWTH = 1e-9;

function deviatesOnHead({ steps }: Comparison, name: string): boolean {
  return steps.some(({ step, final, firstDeviation }) => step === name && !final && firstDeviation.head > 0);
}

/** Steps at which cases first deviate, those that change the world before the others. */
function deviations({ steps }: Comparison, mutates: readonly string[]): readonly string[] {
  const deviating = steps.filter(({ final, firstDeviation }) => !final && firstDeviation.head > 0);
  const line = ({ step, firstDeviation: { base, head } }: StepComparison) =>
    `first deviation at \`${step}\`${mutates.includes(step) ? ', which changes the world' : ''}: ${base} → ${head}`;
  return [
    ...deviating.filter(({ step }) => mutates.includes(step)),
    ...deviating.filter(({ step }) => !mutates.includes(step)),
  ].map(line);
}
