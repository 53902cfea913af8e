import type { Sample, SampleStep } from '../sample.ts';
import { writtenText } from '../written-text.ts';
import { wordsOf } from './words.ts';

/** Something that a sample shows and others may show, too. */
export interface Trait {
  readonly kind: 'word' | 'least-sure' | 'called' | 'error';
  readonly of: string;
}

/** Each once: words of what was asked, the step least sure of itself, what was called, how steps ended. */
export function traitsOf(sample: Sample): readonly Trait[] {
  const steps = sample.steps ?? [];
  const written = writtenText(sample.input);
  const leastSure = leastSureStep(steps);
  return [
    ...traits('word', written === undefined ? [] : wordsOf(written.text)),
    ...traits('least-sure', leastSure === undefined ? [] : [leastSure.name]),
    ...traits('called', new Set(steps.filter((step) => step.arguments !== undefined).map(({ name }) => name))),
    ...traits('error', new Set(steps.flatMap(({ name, error }) => (error === undefined ? [] : `${error} in ${name}`)))),
  ];
}

function traits(kind: Trait['kind'], all: Iterable<string>): readonly Trait[] {
  return Array.from(all, (of) => ({ kind, of }));
}

/** Of two that are equally unsure the first: what comes after may only follow from it. A step alone tells nothing. */
function leastSureStep(steps: readonly SampleStep[]): SampleStep | undefined {
  const sure = steps.filter(({ confidence }) => confidence !== undefined);
  if (sure.length < 2) return undefined;
  return sure.reduce((least, step) => ((step.confidence ?? 1) < (least.confidence ?? 1) ? step : least));
}
