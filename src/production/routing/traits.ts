import type { Sample, SampleStep } from '../sample.ts';
import { wordsOf } from '../words.ts';
import { writtenText } from '../written-text.ts';

/** Something that a sample shows and others may show, too. */
export interface Trait {
  readonly kind: 'word' | 'outcome' | 'least-sure' | 'called' | 'error';
  readonly of: string;
}

/** Each once: words of what was asked, labels that steps gave (an intent, a decision), the step least sure of itself, what was called, how steps ended. */
export function traitsOf(sample: Sample): readonly Trait[] {
  const steps = sample.steps ?? [];
  const written = writtenText(sample.input);
  const leastSure = leastSureStep(steps);
  return [
    ...traits('word', written === undefined ? [] : wordsOf(written.text)),
    ...traits('outcome', new Set(steps.flatMap(labelsOf))),
    ...traits('least-sure', leastSure === undefined ? [] : [leastSure.name]),
    ...traits('called', new Set(steps.filter((step) => step.arguments !== undefined).map(({ name }) => name))),
    ...traits('error', new Set(steps.flatMap(({ name, error }) => (error === undefined ? [] : `${error} in ${name}`)))),
  ];
}

function traits(kind: Trait['kind'], all: Iterable<string>): readonly Trait[] {
  return Array.from(all, (of) => ({ kind, of }));
}

/** Of a step that called nothing, where it gave a label or a few of them rather than a text. */
function labelsOf({ name, arguments: given, output }: SampleStep): readonly string[] {
  const labels = given === undefined && output !== undefined ? [output].flat() : [];
  return labels.length > MOST_LABELS || !labels.every(isLabel) ? [] : labels.map((label) => `${name}: ${label}`);
}

const MOST_LABELS = 5;
const LABEL = /^[\p{L}\d_.-]{1,40}$/u;

function isLabel(value: unknown): boolean {
  return typeof value === 'string' && LABEL.test(value);
}

/** Of two that are equally unsure the first: what comes after may only follow from it. A step alone tells nothing. */
function leastSureStep(steps: readonly SampleStep[]): SampleStep | undefined {
  const sure = steps.filter(({ confidence }) => confidence !== undefined);
  if (sure.length < 2) return undefined;
  return sure.reduce((least, step) => ((step.confidence ?? 1) < (least.confidence ?? 1) ? step : least));
}
