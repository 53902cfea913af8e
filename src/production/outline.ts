import type { Sample } from './sample.ts';

/** What the rules about routing and confidence go by in a sample: figures and no text. */
export interface Outline {
  readonly at?: number;
  readonly routed?: boolean;
  readonly confidence?: number;
  /** Confidence of the step least sure of itself. */
  readonly leastSure?: number;
}

export function outlineOf({ at, routed, confidence, steps = [] }: Partial<Sample>): Outline {
  const sure = steps.flatMap((step) => (isFigure(step.confidence) ? [step.confidence] : []));
  return {
    ...(at === undefined ? {} : { at }),
    ...(routed === undefined ? {} : { routed }),
    ...(isFigure(confidence) ? { confidence } : {}),
    ...(sure.length === 0 ? {} : { leastSure: Math.min(...sure) }),
  };
}

function isFigure(value: number | undefined): value is number {
  return value !== undefined && Number.isFinite(value);
}
