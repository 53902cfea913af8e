import { z } from 'zod';
import type { RunSummary } from '../../run/summary.ts';
import type { Problem } from '../../values/problem.ts';
import type { ChangedCases, Ended, Measurement, MovedEvidence, ReportProblem, ShardsLost } from '../report.ts';
import { comparison, decomposition } from './comparison.ts';
import { exactly } from './exactly.ts';
import { alone, noise } from './repeated.ts';
import { amount, count, fullSha, json, list, share, suiteName, text } from './values.ts';

export const MOST_PROBLEMS = 1_000;
const MOST_EVIDENCE = 50_000;

export const location = z.strictObject({
  file: text,
  line: count.exactOptional(),
  column: count.exactOptional(),
});

const problem = {
  message: text,
  location: location.exactOptional(),
  expected: text.exactOptional(),
  remedy: text.exactOptional(),
};

const problems = list(MOST_PROBLEMS, exactly<Problem>()(z.strictObject(problem)));

/** Of the report, not of a suite. */
export const reportProblems = list(
  MOST_PROBLEMS,
  exactly<ReportProblem>()(z.strictObject({ ...problem, suite: suiteName.exactOptional() })),
);

const labelCount = z.strictObject({ human: text, judge: text.nullable(), rows: count });

const runSummary = exactly<RunSummary>()(
  z.strictObject({
    revision: fullSha,
    cases: count,
    trials: z.strictObject({
      planned: count,
      completed: count,
      errored: count,
      timedOut: count,
      notRun: count,
      ranAnotherPrompt: count,
    }),
    receipts: z.strictObject({ verified: count, claimed: count, of: count }),
    errors: list(100, z.strictObject({ reason: text, trials: count, example: text })),
    steps: list(
      500,
      z.strictObject({
        step: text,
        final: z.boolean(),
        cases: count,
        correct: amount,
        accuracy: share.nullable(),
        interval: z.tuple([share, share]).nullable(),
      }),
    ),
    unscored: list(
      500,
      z.strictObject({
        step: text,
        trials: count,
        of: count,
        reasons: list(100, z.strictObject({ reason: text, trials: count })),
      }),
    ).exactOptional(),
    usage: z.strictObject({ inputTokens: amount, outputTokens: amount, costUsd: amount }).exactOptional(),
    judges: list(500, z.strictObject({ step: text, counts: list(500, labelCount) })).exactOptional(),
  }),
);

const right = z.strictObject({ right: amount, of: amount });
const changedCases = exactly<ChangedCases>()(z.strictObject({ cases: count, base: right, head: right }));

const movedEvidence = exactly<MovedEvidence>()(
  z.strictObject({
    case: text,
    step: text,
    direction: z.enum(['broke', 'fixed']),
    expected: json.exactOptional(),
    base: json.exactOptional(),
    head: json.exactOptional(),
    baseReason: text.exactOptional(),
    headReason: text.exactOptional(),
  }),
);

const ended = exactly<Ended>()(
  z.strictObject({
    reason: z.enum(['evidence', 'budget']),
    limit: z.enum(['trials', 'minutes', 'usd']).exactOptional(),
    left: count,
  }),
);

const shardsLost = exactly<ShardsLost>()(z.strictObject({ lost: count, of: count }));

export const measurement = exactly<Measurement>()(
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('not-run'), reason: text }),
    z.strictObject({
      kind: z.literal('unaffected'),
      reason: text,
      cases: count,
      changed: z
        .strictObject({ base: runSummary, head: runSummary, added: changedCases, edited: changedCases })
        .exactOptional(),
      ended: ended.exactOptional(),
      shardsLost: shardsLost.exactOptional(),
      remarks: list(500, text),
    }),
    z.strictObject({ kind: z.literal('pending'), reason: text }),
    z.strictObject({ kind: z.literal('failed'), problems }),
    z.strictObject({
      kind: z.literal('head-only'),
      reason: text,
      run: runSummary,
      ended: ended.exactOptional(),
      shardsLost: shardsLost.exactOptional(),
    }),
    z.strictObject({
      kind: z.literal('compared'),
      comparison,
      base: runSummary,
      head: runSummary,
      evidence: list(MOST_EVIDENCE, movedEvidence),
      decomposition: decomposition.exactOptional(),
      added: changedCases,
      edited: changedCases,
      margin: share,
      mutating: list(500, text),
      notAffected: z.strictObject({ cases: count, reason: text }).exactOptional(),
      noise: noise.exactOptional(),
      alone: alone.exactOptional(),
      shardsLost: shardsLost.exactOptional(),
      remarks: list(500, text),
    }),
  ]),
);
