import type { Trial } from '../../run/run-file.ts';
import type { Json } from '../../values/json.ts';
import type { Sample, SampleStep } from '../sample.ts';

/** One request as one version of the agent answered it. */
export interface Answer {
  readonly id?: string;
  /** Absent: its source does not hold it. */
  readonly input?: Json;
  /** The digest of its case, where it is a trial of one. */
  readonly digest?: string;
  readonly at?: number;
  /** Whether there is an answer to compare. */
  readonly completed: boolean;
  readonly steps: readonly SampleStep[];
  /** Its source tells what was answered in the end, and nothing of steps: what was done before is not known. */
  readonly answerAlone?: true;
  readonly confidence?: number;
  readonly routed?: boolean;
  /** What steps gave that were asked again with another version's outputs before them, by name. */
  readonly replayed?: ReadonlyMap<string, SampleStep>;
}

/** How what an agent answered in the end is called where no config tells. */
export const ANSWER = 'answer';

/** A sample as it can be compared: what was answered in the end is its last step, `final`, unless a step says it. */
export function answerOfSample(sample: Sample, final = ANSWER): Answer {
  const { id, input, at, confidence, routed } = sample;
  const steps = stepsOf(sample, final);
  return {
    ...(id === undefined ? {} : { id }),
    input,
    ...(at === undefined ? {} : { at }),
    completed: steps.length > 0,
    steps,
    ...(sample.steps === undefined ? { answerAlone: true } : {}),
    ...(confidence === undefined ? {} : { confidence }),
    ...(routed === undefined ? {} : { routed }),
  };
}

function stepsOf({ steps = [], output }: Sample, final: string): readonly SampleStep[] {
  if (output === undefined || steps.some(({ name }) => name === final)) return steps;
  return [...steps, { name: final, output }];
}

/** A trial as it can be compared. A run file does not hold what was asked. */
export function answerOfTrial({ case: id, digest, status, steps, confidence, routed }: Trial): Answer {
  return {
    id,
    digest,
    completed: status === 'completed',
    steps: steps.flatMap((step) => {
      const { name, output } = step;
      if (output === undefined) return [];
      return [{ name, output, ...(step.confidence === undefined ? {} : { confidence: step.confidence }) }];
    }),
    ...(confidence === undefined ? {} : { confidence }),
    ...(routed === undefined ? {} : { routed }),
  };
}

/** How sure the agent was: of the whole, or where that is not told, of the step that it was least sure of. */
export function surenessOf({ confidence, steps }: Answer): number | undefined {
  if (confidence !== undefined) return confidence;
  const known = steps.flatMap((step) => step.confidence ?? []);
  return known.length === 0 ? undefined : Math.min(...known);
}
