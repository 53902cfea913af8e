import type { ReceiptState } from '../src/prompts/receipt.ts';
import type { RunHeader, Trial, TrialStep } from '../src/run/run-file.ts';

export interface Run {
  readonly header: RunHeader;
  readonly trials: readonly Trial[];
}

/** A step's score by name; `null`: its scorer failed; `undefined`: not expected. The order is the trial's chain. */
export type Scores = Readonly<Record<string, number | null | undefined>>;

type TrialOptions = Partial<Omit<Trial, 'steps' | 'receipts'>> & {
  readonly steps?: Scores | readonly TrialStep[];
  readonly receipts?: Readonly<Record<string, ReceiptState>>;
};

export function aTrial({ steps = { reply: 1 }, receipts = {}, ...rest }: TrialOptions = {}): Trial {
  const id = rest.case ?? 'refund-017';
  return {
    case: id,
    digest: `sha256:of-${id}`,
    trial: 1,
    status: 'completed',
    tags: [],
    ...rest,
    steps: rest.status !== undefined && rest.status !== 'completed' ? [] : toSteps(steps),
    receipts: new Map(Object.entries(receipts)),
  };
}

export function aRun({
  trials = [aTrial()],
  ...header
}: Partial<RunHeader> & { readonly trials?: readonly Trial[] } = {}): Run {
  const steps = header.steps ?? [...new Set(trials.flatMap((trial) => trial.steps.map(({ name }) => name)))];
  return {
    header: {
      suite: 'support',
      revision: '1f3c9a2',
      prompts: new Map(),
      steps,
      final: steps.at(-1) ?? 'reply',
      scorers: 'sha256:scorers',
      startedAt: '2026-01-01T00:00:00Z',
      ...header,
    },
    trials,
  };
}

function toSteps(steps: Scores | readonly TrialStep[]): readonly TrialStep[] {
  if (isList(steps)) return steps;
  return Object.entries(steps).map(([name, score]) => (score === undefined ? { name } : { name, score }));
}

function isList(steps: Scores | readonly TrialStep[]): steps is readonly TrialStep[] {
  return Array.isArray(steps);
}
