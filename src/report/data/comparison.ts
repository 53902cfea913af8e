import { z } from 'zod';
import type {
  CaseCounts,
  Comparison,
  CompletedComparison,
  DeviationMoved,
  Moved,
  Note,
  Slice,
  StepComparison,
  Stopped,
  Verdict,
} from '../../compare/comparison.ts';
import type { Cell, Decomposition } from '../../compare/decompose.ts';
import { exactly } from './exactly.ts';
import { amount, count, difference, fullSha, list, share, suiteName, text } from './values.ts';

const MOST_STEPS = 500;
const MOST_TAGS = 5_000;
export const MOST_MOVED = 50_000;

export const verdict = exactly<Verdict>()(
  z.enum(['regressed', 'improved', 'equivalent', 'inconclusive', 'not-measured']),
);

const note = exactly<Note>()(
  z.enum([
    'below-margin',
    'interval-touches-zero',
    'unmeasured',
    'budget',
    'two-orders',
    'stop-not-found',
    'turned',
    'rise-at-a-stop',
    'too-few-differ',
    'significant-unadjusted',
  ]),
);

const caseCounts = exactly<CaseCounts>()(
  z.strictObject({
    paired: count,
    added: count,
    removed: count,
    edited: count,
    notMeasured: z.strictObject({ base: count, head: count }),
  }),
);

const sideAccuracy = z.strictObject({ correct: amount, accuracy: share.nullable() });

const paired = {
  paired: count,
  base: sideAccuracy,
  head: sideAccuracy,
  delta: difference.nullable(),
  interval: z.tuple([difference, difference]).nullable(),
  discordant: z.strictObject({ baseOnly: count, headOnly: count }).nullable(),
  p: share.nullable(),
  pExact: share.nullable(),
  pAdjusted: share.nullable(),
  verdict,
  notes: list(10, note),
  ruledOut: difference.nullable(),
  smallestVisible: difference.nullable(),
  casesNeeded: count.nullable(),
};

const completedComparison = exactly<CompletedComparison>()(z.strictObject(paired));

const stepComparison = exactly<StepComparison>()(
  z.strictObject({
    ...paired,
    step: text,
    final: z.boolean(),
    reached: z.strictObject({
      paired: count,
      base: share.nullable(),
      head: share.nullable(),
      delta: difference.nullable(),
    }),
    firstDeviation: z.strictObject({ base: amount, head: amount }),
  }),
);

const stopped = exactly<Stopped>()(
  z.strictObject({
    reason: z.enum(['evidence', 'budget']),
    limit: z.enum(['trials', 'minutes', 'usd']).exactOptional(),
    eValue: z.number().min(0).max(1e308),
    cases: count,
    asked: count,
    of: count.nullable(),
    trialsSaved: count.nullable(),
    interval: z.tuple([difference, difference]).nullable(),
  }),
);

const slice = exactly<Slice>()(
  z.strictObject({
    tag: text,
    paired: count,
    base: share,
    head: share,
    delta: difference,
    interval: z.tuple([difference, difference]),
    p: share,
    pAdjusted: share,
  }),
);

const rightOrWrong = z.enum(['correct', 'wrong']);
const moved = exactly<Moved>()(z.strictObject({ case: text, step: text, from: rightOrWrong, to: rightOrWrong }));

const deviationMoved = exactly<DeviationMoved>()(
  z.strictObject({ from: text.nullable(), to: text.nullable(), cases: count }),
);

export const comparison = exactly<Comparison>()(
  z
    .strictObject({
      version: z.literal(1),
      suite: suiteName,
      verdict,
      base: z.strictObject({ revision: fullSha }),
      head: z.strictObject({ revision: fullSha }),
      comparable: z.union([z.literal(true), z.strictObject({ reason: text })]),
      cases: caseCounts,
      steps: list(MOST_STEPS, stepComparison),
      completed: completedComparison,
      stopped: stopped.exactOptional(),
      routed: z.strictObject({ base: share.nullable(), head: share.nullable() }),
      slices: list(MOST_TAGS, slice),
      passedOverDeviation: z.strictObject({ base: amount, head: amount }),
      moved: list(MOST_MOVED, moved),
      deviationMoved: list(MOST_TAGS, deviationMoved),
    })
    .refine(movesOncePerStep, { error: 'expected each case once at most at each of the steps', path: ['moved'] }),
);

const cell = exactly<Cell>()(z.strictObject({ correct: amount, cases: count.min(1) }));

export const decomposition = exactly<Decomposition>()(
  z.strictObject({
    cells: z.strictObject({
      baseAgentBaseCases: cell,
      baseAgentHeadCases: cell,
      headAgentBaseCases: cell,
      headAgentHeadCases: cell,
    }),
    delta1: difference,
    delta0: difference,
    kappa0: difference,
    kappa1: difference,
    changed: z.strictObject({ cases: count, headFails: amount, baseFails: amount }),
    verdictOnBaseCases: verdict,
  }),
);

function movesOncePerStep({ steps, moved }: Pick<Comparison, 'steps' | 'moved'>): boolean {
  const known = new Map(steps.map(({ step }) => [step, new Set<string>()]));
  return moved.every(({ case: id, step }) => {
    const cases = known.get(step);
    const first = cases !== undefined && !cases.has(id);
    cases?.add(id);
    return first;
  });
}
